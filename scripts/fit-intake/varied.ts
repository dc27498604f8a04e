/** The labelled texts, varied where they have too little of something. */
import type { LabelledText } from '../bench/texts.ts';
import { drawn } from './drawn.ts';

/** Share of the paragraphs that get a heading, and of the headings that are in capitals. */
const OFTEN = 0.15;
const LOUD = 0.25;
/** Characters of a paragraph that may have a heading. */
const MIN_PARAGRAPH = 60;
/** Share of the texts that become live pages: each paragraph with a heading, a time and who wrote it. */
const LIVE = 0.06;
/** Share of the texts whose lists lose their marks. */
const UNMARKED = 0.3;

interface Labelled {
  readonly line: string;
  readonly label: string;
}

/**
 * What few of the texts have: headings of other stories in the same language above some of the paragraphs, headings in
 * capitals, entries of live pages, lists without marks.
 */
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
  const live = drawn(`${seed} ${text.name} live`) < LIVE;
  const unmarked = drawn(`${seed} ${text.name} marks`) < UNMARKED;
  const lines = text.input.split('\n').flatMap((line, index): Labelled[] => {
    const label = text.labels[index] ?? '';
    const name = `${seed} ${text.name} ${index}`;
    const draw = drawn(name);
    const said = label === '+' && unmarked ? line.replace(MARK, '') : line;
    const own = { line: label === '###' ? loud(said, name) : said, label };
    const heading = headings[Math.floor(draw * 1e6) % (headings.length || 1)];
    const paragraph = label === '+' && index > first && line.length >= MIN_PARAGRAPH;
    const bare = text.labels[index - 1] !== '###';
    if (!paragraph || !bare || heading === undefined || (!live && draw >= OFTEN)) return [own];
    const above = { line: loud(heading, name), label: '###' };
    return live ? [...entry(above, text.name, name), own] : [above, own];
  });
  return { ...text, input: lines.map(({ line }) => line).join('\n'), labels: lines.map(({ label }) => label) };
}

const MARK = /^(?:[-•*–—]|\d+[.)])\s+/u;

const loud = (heading: string, name: string): string =>
  drawn(`${name} loud`) < LOUD ? heading.toUpperCase() : heading;

/** A heading, then the time and one of the two who write; or the time above it. */
function entry(heading: Labelled, text: string, name: string): Labelled[] {
  const draw = (what: string, count: number): number => Math.floor(drawn(what) * count);
  const who = draw(`${name} who`, 2);
  const author = `${FIRST[draw(`${text} first ${who}`, FIRST.length)]} ${LAST[draw(`${text} last ${who}`, LAST.length)]}`;
  const time = `${8 + draw(`${name} hour`, 12)}:${10 + draw(`${name} minute`, 50)}`;
  const rows = [time, author].map((line) => ({ line, label: '-' }));
  const shape = drawn(`${text} shape`);
  if (shape < 0.5) return [heading, ...rows];
  if (shape < 0.7) return [heading, ...rows.slice(0, 1)];
  return shape < 0.85 ? [...rows.slice(0, 1), heading] : [...rows, heading];
}

const FIRST = ['Alma', 'Bruno', 'Celia', 'Davor', 'Elin', 'Fedor', 'Greta', 'Hugo', 'Ilse', 'Jan', 'Kaja', 'Luc'];
const LAST = ['Adrell', 'Bovenko', 'Carnow', 'Dusting', 'Eskola', 'Fairwyn', 'Gorbal', 'Hollant', 'Irvani', 'Jorsek'];

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
