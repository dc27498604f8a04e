/** What a line is judged by besides itself: where the story stands, its words, and what has gone. */
import { contentStems, isFragment, isProse } from '../shape.ts';
import type { State } from '../state.ts';
import type { Block, Removal } from '../types.ts';

/** A line of the input: one still there, or one that has gone as a whole. */
export type Line =
  | { readonly block: Block; readonly gone?: undefined }
  | { readonly block?: undefined; readonly gone: Removal };

export interface Scene {
  /** In the order of the input. */
  readonly lines: readonly Line[];
  /** Indexes of the first and the last paragraph; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** The paragraphs: where they stand, and their stems. */
  readonly paragraphs: readonly { readonly at: number; readonly stems: ReadonlySet<string> }[];
  /** How many paragraphs hold each name. */
  readonly names: ReadonlyMap<string, number>;
  /** How many lines stand between two paragraphs as subheadings do. */
  readonly subheadings: number;
  /** Lines by the stems they hold. */
  readonly holders: ReadonlyMap<string, readonly Block[]>;
  /** What has been cut off lines that stay. */
  readonly cuts: ReadonlyMap<number, string>;
  /** How many lines are nothing but this text. */
  readonly twins: ReadonlyMap<string, number>;
  /** Stems of the authors' names. */
  readonly authors: ReadonlySet<string>;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Stems of the headline; none when it has not been found yet. */
  readonly headline: ReadonlySet<string>;
}

export function sceneOf({ blocks, removed, taken }: Pick<State, 'blocks' | 'removed' | 'taken'>): Scene {
  const title = taken.find(({ field }) => field === 'title');
  const headline = { line: lineOf(title?.from), text: title?.value ?? '', reason: HEADLINE };
  const lines = inOrder(blocks, headline.line === 0 ? removed : [...removed, headline]);
  const isStory = (line: Line): boolean => line.gone === undefined && isProse(line.block.text);
  const names = new Map<string, number>();
  const holders = new Map<string, Block[]>();
  for (const block of blocks) {
    if (isProse(block.text)) for (const name of namesOf(block.text)) names.set(name, (names.get(name) ?? 0) + 1);
    for (const stem of contentStems(block.text)) {
      holders.set(stem, [...(holders.get(stem) ?? []), block].slice(-MAX_HOLDERS));
    }
  }
  const twins = new Map<string, number>();
  for (const { text } of [...blocks, ...removed]) twins.set(text, (twins.get(text) ?? 0) + 1);
  return {
    lines,
    cuts: new Map(removed.map(({ line, reason }) => [line, reason])),
    twins,
    authors: new Set(taken.flatMap(({ field, value }) => (field === 'author' ? [...contentStems(value)] : []))),
    first: lines.findIndex(isStory),
    last: lines.findLastIndex(isStory),
    paragraphs: lines.flatMap((line, at) =>
      line.gone === undefined && isProse(line.block.text) ? [{ at, stems: contentStems(line.block.text) }] : [],
    ),
    names,
    subheadings: lines.filter((_, index) => isBetween(lines, index)).length,
    holders,
    language: taken.find(({ field }) => field === 'language')?.value,
    headline: contentStems(headline.text),
  };
}

/** Few words without a full stop, a paragraph above them and one below. */
export function isBetween(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.block?.text ?? '';
  const isParagraph = (line: Line | undefined): boolean => line?.block !== undefined && isProse(line.block.text);
  return isFragment(text) && isParagraph(lines[index - 1]) && isParagraph(lines[index + 1]);
}

/** Beginnings of the longer words that have a capital though no sentence begins with them. */
export const namesOf = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(NAME), ([word]) => word.slice(0, 5).toLowerCase()));

const NAME = /(?<=[\p{L}\p{N},;)]['’]?\s["“„«(]?)\p{Lu}\p{L}{3,}/gu;

/** A stem that more lines hold tells nothing about two of them. */
const MAX_HOLDERS = 12;
/** The reason of a line that has not gone but moved into the title. */
const HEADLINE = 'headline';

export const isHeadlineLine = (line: Line | undefined): boolean => line?.gone?.reason === HEADLINE;

/** `line 3` → 3; 0 when it comes from elsewhere. */
const lineOf = (from = ''): number => Number(/^line (\d+)/.exec(from)?.[1] ?? 0);

/** Pieces cut off a line that stays do not count as lines. */
function inOrder(blocks: readonly Block[], removed: readonly Removal[]): Line[] {
  const kept = new Set(blocks.map(({ line }) => line));
  const numbered = [
    ...blocks.map((block) => ({ at: block.line, line: { block } as Line })),
    ...removed.filter(({ line }) => !kept.has(line)).map((gone) => ({ at: gone.line, line: { gone } as Line })),
  ];
  return numbered.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
}
