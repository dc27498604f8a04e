/** The labelled texts as the model sees them, once for each of several vocabularies from which phrases are missing. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LabelledText } from '../bench/texts.ts';

export interface Sample {
  readonly batch: string;
  readonly name: string;
  /** Lines in order. `gone`: by a rule; `label`: 1 leftover, 0 story. */
  readonly lines: readonly {
    readonly gone: boolean;
    readonly label: number;
    readonly features: readonly string[];
    readonly text: string;
    readonly reason?: string;
  }[];
}

/** @param missing share of the phrases that the copy does not know, 0 to 1 */
export async function samplesWithout(
  what: 'headlines' | 'lines',
  missing: number,
  seed: number,
  batches: ReadonlyMap<string, readonly LabelledText[]>,
): Promise<Sample[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fit-intake-'));
  try {
    await cp('src', join(folder, 'src'), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await forget(join(folder, 'src/intake/vocabulary'), missing, seed);
    const load = async (path: string) => await import(pathToFileURL(join(folder, 'src/intake', path)).href);
    const { beforeHeadline, beforeLines } = await load('article.ts');
    const { readText } = await load('read/text.ts');
    const { sceneOf } = await load('lines/scene.ts');
    const { featuresOf } = await load('lines/features.ts');
    const { candidates } = await load('title.ts');
    const samples: Sample[] = [];
    for (const [batch, texts] of batches) {
      for (const original of texts) {
        const text = missing === 0 ? original : withHeadings(original, batches, seed);
        if (what === 'headlines') {
          const lines = candidates(beforeHeadline(readText(text.input), { date: text.reference })).map(
            ({ block, features }: any) => ({
              gone: false,
              label: text.title !== 'derived' && block.text.includes(text.title) ? 1 : 0,
              features,
              text: block.text,
            }),
          );
          samples.push({ batch, name: text.name, lines });
          continue;
        }
        const state = beforeLines(readText(text.input), { date: text.reference });
        const scene = sceneOf(state);
        samples.push({
          batch,
          name: text.name,
          lines: scene.lines.map((line: any, index: number) => ({
            gone: line.gone !== undefined,
            label:
              line.gone?.reason === 'headline' ? 0 :
              text.labels[(line.gone ?? line.block).line - 1] === '-' ||
              text.glued.some((piece: string) => piece.trim() === (line.gone ?? line.block).text)
                ? 1
                : 0,
            features: featuresOf(index, scene),
            text: (line.gone ?? line.block).text,
            reason: line.gone?.reason,
          })),
        });
      }
    }
    return samples;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function forget(folder: string, missing: number, seed: number): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => /^[a-z]{2}\.ts$/.test(file))) {
    const source = await readFile(join(folder, name), 'utf8');
    // says and address keep a text readable as a text: function words, known in full
    const left = source.replace(/^( {2}(\w+): `)([^`]*)`/gm, (whole, head, key, phrases) =>
      /says|fillers|address/.test(key)
        ? whole
        : `${head}${phrases
            .split(',')
            .filter((phrase: string) => hash(`${seed} ${name} ${key} ${phrase.trim()}`) >= missing)
            .join(',')}\``,
    );
    await writeFile(join(folder, name), left);
  }
}

/** 0 to 1 */
export function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 2246822507) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 3266489909) >>> 0;
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

/** Headings of other stories in the same language, put above some of the paragraphs: half of all pages have them. */
function withHeadings(
  text: LabelledText,
  batches: ReadonlyMap<string, readonly LabelledText[]>,
  seed: number,
): LabelledText {
  const language = languageOf(text);
  const headings = [...batches.values()]
    .flat()
    .filter((other) => other !== text && languageOf(other) === language)
    .flatMap((other) => other.input.split('\n').filter((_, index) => other.labels[index] === '###'));
  const lines = text.input.split('\n');
  const first = text.labels.indexOf('+');
  const input: string[] = [];
  const labels: string[] = [];
  for (const [index, line] of lines.entries()) {
    const draw = hash(`${seed} ${text.name} ${index}`);
    const heading = headings[Math.floor(draw * 1e6) % (headings.length || 1)];
    const story = text.labels[index] === '+' && index > first && line.length >= 60;
    if (story && heading !== undefined && text.labels[index - 1] !== '###' && draw < 0.15) {
      input.push(heading);
      labels.push('###');
    }
    input.push(line);
    labels.push(text.labels[index] ?? '');
  }
  return { ...text, input: input.join('\n'), labels };
}

/** `b7-en-01` → `en` */
const languageOf = ({ name }: LabelledText): string => /(?:^|-)([a-z]{2})-/.exec(name)?.[1] ?? '';
