/** Rule family "glued noise": where a sentence ends without a space, two texts have met; each is judged by itself. */
import { squeeze } from '../../text/clean.ts';
import type { State } from '../state.ts';
import type { Block } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

/** Behind a word of two letters and more and its full stop, right before a capitalised word. */
const SEAM = /(?<=\p{L}{2}[.!?…]["”»’)]*)(?=(?:\p{Lu}\p{L}+|©|[►▶➡👉])\s?)/gu;
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
  const starts = [0, ...seams];
  return starts.map((start, index) => ({ ...block, text: squeeze(block.text.slice(start, starts[index + 1])) }));
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
