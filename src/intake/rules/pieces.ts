/** Rule family "glued noise": where a sentence ends without a space, two texts have met; each is judged by itself. */
import { squeeze } from '../../text/clean.ts';
import { isProse, sentences } from '../shape.ts';
import type { State } from '../state.ts';
import type { Block } from '../types.ts';
import { seeAlso } from '../vocabulary/all.ts';
import { beginsWith, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

/** Behind a word of two letters and more and its full stop, right before a capitalised word. */
const SEAM = /(?<=\p{L}{2}[.!?…]["”»’)]*)(?=(?:\p{Lu}\p{L}+|©|[►▶➡👉])\s?)/gu;
/** Behind the last word of a line without an end, right before a capitalised word. */
const OPEN_SEAM = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}*\s)/gu;
const MIN_LEFT = 20;

/** Syntax trees stay whole: in them, a missing space is most often a line break. */
export function splitPieces(state: State): State {
  return { ...state, blocks: state.blocks.flatMap(piecesOf) };
}

function piecesOf(block: Block): Block[] {
  if (block.node !== undefined) return [block];
  const seams = Array.from(block.text.matchAll(SEAM), ({ index }) => index).filter(
    (at) => at >= MIN_LEFT && tokenise(block.text.slice(at)).length >= 2,
  );
  const starts = [0, ...seams, ...linksIn(block.text)].sort((a, b) => a - b);
  return starts.map((start, index) => ({ ...block, text: squeeze(block.text.slice(start, starts[index + 1])) }));
}

/** "… on Monday. See also: Storm hits the pierThe mayor said …": start and end of a link set between two sentences. */
function linksIn(text: string): number[] {
  const start = sentences(text).find((sentence) => beginsWith(seeAlso, tokenise(sentence.text)) >= 2)?.start ?? 0;
  if (start < MIN_LEFT) return [];
  const seam = Array.from(text.slice(start).matchAll(OPEN_SEAM), ({ index }) => start + index).at(-1);
  const isLink = seam !== undefined && furniture(text.slice(start, seam))?.startsWith('link') === true;
  return isLink && isProse(text.slice(seam)) ? [start, seam] : [];
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
