/** Rule family "metadata": tags of news agencies, which say where a text comes from. */
import { isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { tokenise } from '../vocabulary/phrases.ts';

const WHOLE = /^[([]\s*([^()[\]]{2,40}?)\s*[)\]]\.?$/u;
/** "(Harbour Press)", "(hp/rts)", or "hp" alone: no sentence begins with a small letter and has no end. */
const AT_END =
  /(?<=[.!?…]["”»’)]*)\s*[([]\s*(\p{Lu}[^()[\].!?]{1,28}|\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,2})[)\]]\.?$|(?<=[.!?…]["”»’)]*)\s+(\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){0,2}|\p{Lu}{3,12}(?:\/\p{Lu}{2,12})?)$/u;

/** "hp/rts" alone. */
const SIGNED = /^(\p{L}{2,5}(?:\/\p{L}{2,5})+)\.?$/u;

/** "(Harbour Press)" alone on the first or last line, or behind the last sentence. */
export function takeAgency({ blocks }: State): Change {
  const prose = blocks.findIndex((block) => isProse(block.text));
  const end = blocks.findLastIndex((block) => isProse(block.text));
  for (const [index, block] of blocks.entries()) {
    const alone = WHOLE.exec(block.text) ?? (index > end ? SIGNED.exec(block.text) : null);
    if (alone?.[1] === undefined || tokenise(block.text).length > 5 || (index > prose && index < end)) continue;
    return {
      remove: [{ block, reason: 'agency tag' }],
      taken: [{ field: 'agency', value: alone[1], from: `line ${block.line}` }],
    };
  }
  const last = blocks.slice(Math.max(end, 0)).findLast((block) => AT_END.test(block.text)) ?? blocks[end];
  const glued = last === undefined ? null : AT_END.exec(last.text);
  const agency = glued?.[1] ?? glued?.[2];
  if (last === undefined || glued === null || agency === undefined || tokenise(agency).length > 3) return {};
  return {
    cut: [{ block: last, start: 0, end: glued.index, reason: 'agency tag' }],
    taken: [{ field: 'agency', value: agency, from: `line ${last.line}` }],
  };
}
