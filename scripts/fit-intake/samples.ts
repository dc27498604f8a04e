/** The labelled texts as the model sees them, with a vocabulary from which phrases are missing. */
import { sentences } from '../../src/intake/shape.ts';
import { squeeze } from '../../src/text/clean.ts';
import type { LabelledText } from '../bench/texts.ts';
import { type Load, withCopy } from './copy.ts';
import { drawn } from './drawn.ts';
import { withHeadings, withoutHeadline } from './varied.ts';

/** The lines of one text that are to be judged together. */
export interface Sample {
  readonly batch: string;
  readonly name: string;
  readonly lines: readonly SampleLine[];
}

export interface SampleLine {
  readonly text: string;
  readonly features: readonly string[];
  /** 1: what is asked for (a leftover, the headline); 0: not. */
  readonly label: number;
  /** How many sentences it holds. */
  readonly sentences: number;
  /** The rules before the model have decided already, in favour of the label. */
  readonly known: boolean;
}

/** The two questions that are answered by weights. */
export type Question = 'headline' | 'leftover';

type Batches = ReadonlyMap<string, readonly LabelledText[]>;

/**
 * A page never seen before has phrases that no list has. So the intake is copied, a share of its phrases left out, and
 * the copy looks at the texts: the weights learn how far the words are to be trusted.
 * @param missing share of the phrases that the copy does not know, 0 to 1
 * @param seed names the draw
 */
export async function samplesOf(
  question: Question,
  batches: Batches,
  missing: number,
  seed: number,
): Promise<Sample[]> {
  const knows = (phrase: string, file: string, key: string): boolean =>
    COMMON.test(key) || drawn(`${seed} ${file} ${key} ${phrase}`) >= missing;
  return await withCopy({ knows }, async (load) => {
    const look = await lookWith(load);
    return [...batches].flatMap(([batch, texts]) =>
      texts.map(
        (text): Sample => ({
          batch,
          name: text.name,
          lines: look(question, missing === 0 ? text : varied(question, text, batches, seed)),
        }),
      ),
    );
  });
}

/** Words that are known in full, since every text has them. */
const COMMON = /^(?:says|fillers|address)$/;

const varied = (question: Question, text: LabelledText, batches: Batches, seed: number): LabelledText =>
  question === 'headline' ? withoutHeadline(text, seed) : withHeadings(text, batches, seed);

async function lookWith(load: Load): Promise<(question: Question, text: LabelledText) => SampleLine[]> {
  const { beforeHeadline, beforeLines } = await load<typeof import('../../src/intake/article.ts')>('article.ts');
  const { readText } = await load<typeof import('../../src/intake/read/text.ts')>('read/text.ts');
  const { isHeadlineLine, sceneOf } = await load<typeof import('../../src/intake/lines/scene.ts')>('lines/scene.ts');
  const { leftoverFeatures } = await load<typeof import('../../src/intake/lines/features.ts')>('lines/features.ts');
  const { candidates } = await load<typeof import('../../src/intake/headline-candidates.ts')>('headline-candidates.ts');
  return (question, text) => {
    const options = { date: text.reference };
    if (question === 'headline') {
      const isTitle = (line: string): boolean => text.title !== 'derived' && line.includes(text.title);
      return candidates(beforeHeadline(readText(text.input), options)).map(({ block, features }) => ({
        text: block.text,
        features,
        label: Number(isTitle(block.text)),
        sentences: 1,
        known: false,
      }));
    }
    const isGlued = (piece: string): boolean => text.glued.some((noise) => squeeze(noise).includes(piece));
    const scene = sceneOf(beforeLines(readText(text.input), options));
    return scene.lines.map((line, index) => {
      const { line: number, text: words } = line.gone ?? line.block;
      const leftover = text.labels[number - 1] === '-' || isGlued(words);
      const known = line.gone !== undefined;
      const label = Number(known ? !isHeadlineLine(line) : leftover);
      return {
        text: words,
        features: leftoverFeatures(index, scene),
        label,
        sentences: sentences(words).length,
        known,
      };
    });
  };
}
