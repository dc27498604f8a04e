/** The labelled texts, varied where they have too little of something. */
import type { LabelledText } from '../bench/texts.ts';
import { drawn } from './drawn.ts';

/** Share of the paragraphs that get a heading. */
const OFTEN = 0.15;
/** Characters of a paragraph that may have a heading. */
const MIN_PARAGRAPH = 60;

/** Headings of other stories in the same language, put above some of the paragraphs: few of the texts have any. */
export function withHeadings(
  text: LabelledText,
  batches: ReadonlyMap<string, readonly LabelledText[]>,
  seed: number,
): LabelledText {
  const headings = [...batches.values()]
    .flat()
    .filter((other) => other !== text && languageOf(other) === languageOf(text))
    .flatMap((other) => other.input.split('\n').filter((_, index) => other.labels[index] === '###'));
  const first = text.labels.indexOf('+');
  const lines = text.input.split('\n').flatMap((line, index) => {
    const own = { line, label: text.labels[index] ?? '' };
    const draw = drawn(`${seed} ${text.name} ${index}`);
    const heading = headings[Math.floor(draw * 1e6) % (headings.length || 1)];
    const paragraph = own.label === '+' && index > first && line.length >= MIN_PARAGRAPH;
    const bare = text.labels[index - 1] !== '###';
    return paragraph && bare && heading !== undefined && draw < OFTEN ? [{ line: heading, label: '###' }, own] : [own];
  });
  return { ...text, input: lines.map(({ line }) => line).join('\n'), labels: lines.map(({ label }) => label) };
}

/** Share of the texts that lose their headline. */
const BARE = 0.15;

/** Some of the texts without their headline, unless it stands there twice: few of them have none. */
export function withoutHeadline(text: LabelledText, seed: number): LabelledText {
  const lines = text.input.split('\n');
  const holders = lines.filter((line) => line.includes(text.title)).length;
  if (holders !== 1 || drawn(`${seed} ${text.name} headline`) >= BARE) return text;
  const left = lines.map((_, index) => index).filter((index) => text.labels[index] !== 'T');
  return {
    ...text,
    title: 'derived',
    input: left.map((index) => lines[index]).join('\n'),
    labels: left.map((index) => text.labels[index] ?? ''),
  };
}

/** `b7-en-01` → `en` */
const languageOf = ({ name }: LabelledText): string => /(?:^|-)([a-z]{2})-/.exec(name)?.[1] ?? '';
