/** Rule family "glued noise": where two texts have met in one line, each is judged by itself. */
import { squeeze } from '../../text/clean.ts';
import { endsSentence, isProse, sentences } from '../shape.ts';
import type { State } from '../state.ts';
import type { Block } from '../types.ts';
import { adverts, calls, credits, legal, networks, objects, seeAlso, self } from '../vocabulary/all.ts';
import { beginsWith, holds, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';
import { notesIn } from './notes.ts';

/** Behind a word of two letters and more and its full stop, right before a capitalised word. */
const SEAM = /(?<=\p{L}{2}[.!?…]["”»’)]*)(?=(?:\p{Lu}\p{L}+|\p{Lu}(?=\s\p{Ll})|©|[►▶➡👉])\s?)/gu;
/** Behind the last word of a line without an end, right before a capitalised word. */
const OPEN_SEAM = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}*\s)/gu;
const MIN_LEFT = 20;

/** Where a space is missing. Syntax trees stay whole: in them, it is most often a line break. */
export function splitPieces(state: State): State {
  const small = new Set(state.blocks.flatMap(({ text }) => text.match(SMALL) ?? []));
  return split(state, (text) => [...seamsIn(text), ...linksIn(text), ...linkBehind(text), ...notesIn(text, small)]);
}

/** Words in small letters. */
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/** Doubtful ends of paragraphs, for the line model to weigh. */
export const splitEnds = (state: State): State => split(state, endsOf);

function split(state: State, startsIn: (text: string) => readonly number[]): State {
  const pieces = (block: Block): Block[] => {
    const found = block.node === undefined ? new Set([0, ...startsIn(block.text)]) : [];
    const starts = [...found].sort((a, b) => a - b);
    if (starts.length < 2) return [block];
    return starts.map((start, index) => ({ ...block, text: squeeze(block.text.slice(start, starts[index + 1])) }));
  };
  return { ...state, blocks: state.blocks.flatMap(pieces) };
}

const seamsIn = (text: string): number[] =>
  Array.from(text.matchAll(SEAM), ({ index }) => index).filter(
    (at) => at >= MIN_LEFT && tokenise(text.slice(at)).length >= 2,
  );

/** "… on Monday. See also: Storm hits the pierThe mayor said …": start and end of a link set between two sentences. */
function linksIn(text: string): number[] {
  const start = sentences(text).find((sentence) => beginsWith(seeAlso, tokenise(sentence.text)) >= 2)?.start ?? 0;
  if (start < MIN_LEFT) return [];
  const seam = Array.from(text.slice(start).matchAll(OPEN_SEAM), ({ index }) => start + index).at(-1);
  const isLink = seam !== undefined && furniture(text.slice(start, seam))?.startsWith('link') === true;
  return isLink && isProse(text.slice(seam)) ? [start, seam] : [];
}

/** "… on Monday. SEE ALSO: Who owns the pier?": behind the last sentence, a label of two words and more, and its link. */
function linkBehind(text: string): number[] {
  const start = sentences(text).findLast((sentence) => {
    const tokens = tokenise(sentence.text);
    const label = beginsWith(seeAlso, tokens);
    const end = tokens[label - 1]?.end ?? 0;
    const capitals = sentence.text.slice(0, end) === sentence.text.slice(0, end).toUpperCase();
    return label >= 2 && (capitals ? /^(?:\s?[:|]|\s[–—-])\s/ : /^\s?:\s/).test(sentence.text.slice(end));
  })?.start;
  if (start === undefined || start < MIN_LEFT) return [];
  const link = text.slice(start);
  return tokenise(link).length <= MAX_LINK && furniture(link)?.startsWith('link') === true ? [start] : [];
}

/** Words. */
const MAX_LINK = 25;

/**
 * "… by noon. Read more on our channel", "… by noon. (hp/red)": what stands behind the last sentence of a paragraph, and
 * the first and last sentences that have words of pages. So a doubtful end costs its paragraph nothing.
 */
function endsOf(text: string): number[] {
  if (text.length < MIN_PARAGRAPH || furniture(text)?.startsWith('caption') === true) return [];
  const all = sentences(text).flatMap(({ text: sentence, start }) => {
    const bracket = BRACKET.exec(sentence)?.index;
    return bracket === undefined ? [start] : [start, start + bracket];
  });
  const sentenceAt = (index: number): string => text.slice(all[index], all[index + 1]);
  const found: number[] = [];
  for (let index = all.length - 1; index > 0; index -= 1) {
    const leadsOn = found.length > 0 && sentenceAt(index).trim().endsWith('?');
    if (endsSentence(sentenceAt(index)) && !leadsOn && !isOfPages(sentenceAt(index))) break;
    found.push(all[index] ?? 0);
  }
  const second = all[1];
  return second !== undefined && !found.includes(second) && isOfPages(sentenceAt(0)) ? [...found, second] : found;
}

/** Characters. */
const MIN_PARAGRAPH = 60;
/** "(hp/red)" behind a sentence. */
const BRACKET =
  /(?<=[.!?…]["”»’)]*\s+)(?:[([][^()[\]]*[)\]](?:\s?[\p{Ll}/]{2,9})?[.\s]*|\/?\p{L}{2,5}(?:\/\p{L}{2,5})+|[@#]\S+(?:\s[@#]\S+)*|[©*]\s?\p{L}.{2,80})$/u;

/** Words: "Text continues below the photo." */
const MIN_POINTER = 3;

function isOfPages(sentence: string): boolean {
  const tokens = tokenise(sentence);
  if (/^[([]/.test(sentence)) return true;
  if ([seeAlso, credits].some((book) => beginsWith(book, tokens) > 0)) return true;
  if (beginsWith(adverts, tokens) >= MIN_POINTER) return true;
  return [calls, objects, networks, self, legal].some((book) => holds(book, tokens));
}

/** What stays of one line is one line again, with the space that was missing. */
export function joinPieces(state: State): State {
  const blocks: Block[] = [];
  for (const block of state.blocks) {
    const before = blocks.at(-1);
    if (before !== undefined && before.node === undefined && block.node === undefined && before.line === block.line)
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    else blocks.push(block);
  }
  return { ...state, blocks };
}
