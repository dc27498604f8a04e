/** What a line is to the story and to the lines around it. */
import { contentStems, isProse, share } from '../shape.ts';
import type { Block } from '../types.ts';
import { belowEntry, isTime } from './entry.ts';
import { isResult } from './listing.ts';
import { endOf } from './look.ts';
import { isHeadlineLine, type Line, namesOf, type Scene } from './scene.ts';

/** Where the line stands to the first and the last paragraph. */
export function zoneOf(index: number, { first, last }: Scene): string {
  if (first < 0) return 'no paragraph anywhere';
  if (index < first) return index === first - 1 ? 'right above the first paragraph' : 'above the first paragraph';
  if (index > last) {
    if (index === last + 1) return 'right below the last paragraph';
    return 'below the last paragraph';
  }
  if (index === first) return 'the first paragraph';
  if (index === last) return 'the last paragraph';
  return 'between paragraphs';
}

/** Which part of its line a piece is; undefined for a whole line. */
export function partOf(index: number, { lines }: Scene): string | undefined {
  const at = (place: number): number | undefined => lines[place]?.block?.line;
  const before = at(index - 1) === at(index);
  const after = at(index + 1) === at(index);
  if (before) return after ? 'inside a line' : 'end of a line';
  return after ? 'beginning of a line' : undefined;
}

/**
 * How many of its longer words the paragraphs around it have too: as many of them in a long text as in a short one, since
 * a long one has every word.
 */
export function kinship(index: number, { lines, paragraphs }: Scene): string {
  const stems = contentStems(lines[index]?.block?.text ?? '');
  if (stems.size === 0) return 'no longer words';
  const near = nearest(index, paragraphs);
  const shared = [...stems].filter((stem) => near.some((paragraph) => paragraph.stems.has(stem))).length / stems.size;
  if (shared === 0) return stems.size === 1 ? 'one longer word, not of the story' : 'no words of the story';
  if (shared < 0.15) return 'hardly a word of the story';
  if (shared < 0.35) return 'few words of the story';
  return shared < 0.6 ? 'many words of the story' : 'words of the story';
}

/** The paragraphs nearest to a line, itself not among them. */
function nearest(index: number, paragraphs: Scene['paragraphs']): Scene['paragraphs'] {
  const below = paragraphs.findIndex(({ at }) => at >= index);
  const middle = below < 0 ? paragraphs.length : below;
  return paragraphs
    .slice(Math.max(0, middle - NEAR), middle + NEAR + 1)
    .filter(({ at }) => at !== index)
    .toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
    .slice(0, NEAR);
}

/** Paragraphs. */
const NEAR = 6;

/** Whether the names in it are the story's. */
export function namesIn(block: Block, { names }: Scene): string {
  const own = isProse(block.text) ? 1 : 0;
  const found = [...namesOf(block.text)];
  if (found.length === 0) return 'no names';
  const known = found.filter((name) => (names.get(name) ?? 0) > own).length;
  if (known === 0) return found.length === 1 ? 'a name, not of the story' : 'names, none of the story';
  return known === 1 ? 'a name of the story' : 'names of the story';
}

/** How many of a heading's longer words the paragraph below it has; what says when and by whom may stand between them. */
export function leadsTo(index: number, { lines }: Scene): string {
  const stems = contentStems(lines[index]?.block?.text ?? '');
  const next = belowEntry(index, lines);
  const below = lines.slice(next, next + 2).find(({ block }) => block !== undefined && isProse(block.text))?.block;
  if (below === undefined || stems.size === 0) return 'leads to no paragraph';
  const shared = share(stems, contentStems(below.text));
  if (shared === 0) return 'no words of the paragraph below';
  return shared < 0.4 ? 'words of the paragraph below' : 'most words of the paragraph below';
}

/** What stands in a line besides its own words: what was cut off it, itself again elsewhere, who wrote the article. */
export function traces(block: Block, { cuts, twins, authors }: Scene): string[] {
  const found: string[] = [];
  const cut = cuts.get(block.line)?.replace(/^glued on: /, '');
  if (cut !== undefined) found.push(`cut off it: ${cut}, ${endOf(block.text)}`);
  if ((twins.get(block.text) ?? 0) > 1) found.push('stands there twice');
  const stems = contentStems(block.text);
  if (share(authors, stems) > 0) found.push(`${isProse(block.text) ? 'a paragraph' : 'a line'} with the author's name`);
  if (share(stems, authors) > 0.5) found.push("the author's name");
  return found;
}

/** The headline's words, and another line's. */
export function copies(block: Block, { holders, headline }: Scene): string[] {
  const stems = contentStems(block.text);
  const found: string[] = [];
  if (share(stems, headline) >= 0.6) found.push('words of the headline');
  else if (share(headline, stems) >= 0.6) found.push('most words of the headline');
  const counts = new Map<Block, number>();
  for (const stem of stems)
    for (const other of holders.get(stem) ?? []) if (other !== block) counts.set(other, (counts.get(other) ?? 0) + 1);
  const most = Math.max(0, ...counts.values()) / (stems.size || 1);
  if (stems.size >= 3 && most >= 0.75) found.push('nearly all its words in one other line');
  else if (stems.size >= 3 && most >= 0.5) found.push('half its words in one other line');
  return found;
}

/** The lines above and below, and how many around have gone. */
export function around(index: number, { lines }: Scene, end: string): string[] {
  const open = end === 'no end of a sentence' ? 'open line' : 'sentence';
  const above = nature(lines[index - 1]);
  const below = nature(lines[index + 1]);
  const found = [`${open} below ${above}`, `${open} above ${below}`, `${open} between ${above} and ${below}`];
  const near = [-3, -2, -1, 1, 2, 3].map((step) => lines[index + step]).filter((line) => line !== undefined);
  const gone = near.filter((line) => line.gone !== undefined && !isHeadlineLine(line)).length;
  found.push(`${open}, ${gone === 0 ? 'none' : gone <= 2 ? 'few' : gone <= 4 ? 'many' : 'all'} around it gone`);
  return found;
}

/** What a neighbour is, in few words. */
export function nature(line: Line | undefined): string {
  if (line === undefined) return 'the edge';
  if (isHeadlineLine(line)) return 'the headline';
  if (line.gone !== undefined) {
    const { reason } = line.gone;
    if (/^(?:call|legal|question|the page about|stands|heading of page)/.test(reason)) return 'a call or notice';
    if (/^(?:heading of a list|below|link)/.test(reason)) return 'a link to other articles';
    if (/^row with/.test(reason)) return 'date or author';
    if (/^(?:picture|caption|counter of pictures)/.test(reason)) return 'a credit';
    return 'something gone';
  }
  const { text } = line.block;
  if (isTime(text)) return 'a time';
  if (isResult(text)) return 'a result';
  if (text.length >= 60 && /[.!?…]["'”»’)]*$/u.test(text)) return 'a paragraph';
  if (/:$/.test(text)) return 'a colon';
  if (line.block.kind === 'item') return 'an item';
  return /[.!?…]["'”»’)]*$/u.test(text) ? 'a short sentence' : 'an open line';
}
