/** Rule family "position": scraps that stand among lines of page furniture, and headings of what has gone. */
import { endsSentence, isFragment, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block, Removal } from '../types.ts';
import { credits } from '../vocabulary/all.ts';
import { tokenise } from '../vocabulary/phrases.ts';

const MAX_WORDS = 12;
/** Furniture that comes in boxes with a heading. */
const BOXED = /^(?:call to the reader|legal notice|comment widget|heading of a list|link to another)/;

/** Below the first paragraph only: above it, the headline stands among such lines too. */
export function removeNeighbours({ blocks, removed }: State): Change {
  const first = blocks.find((block) => isProse(block.text))?.line;
  if (first === undefined) return {};
  const gone = new Map(removed.filter(isWhole(blocks)).map((removal) => [removal.line, removal.reason]));
  const remove = blocks.flatMap((block, index) => {
    if (block.line <= first || block.kind !== 'paragraph' || isProse(block.text) || endsSentence(block.text)) return [];
    const note = noteOf(block.text);
    if (note !== undefined) return [{ block, reason: note }];
    const before = gone.has(block.line - 1);
    const after = gone.get(block.line + 1);
    const words = tokenise(block.text).length;
    if (before && after !== undefined && words <= MAX_WORDS) return [{ block, reason: 'stands among page furniture' }];
    const heads =
      after !== undefined && BOXED.test(after) && isFragment(block.text) && !blocks[index - 1]?.text.endsWith(':');
    return heads && words <= 6 ? [{ block, reason: 'heading of page furniture' }] : [];
  });
  return { remove };
}

/** A removal that took a whole line, not a piece glued to one that stays. */
const isWhole = (blocks: readonly Block[]): ((removal: Removal) => boolean) => {
  const kept = new Set(blocks.map(({ line }) => line));
  return ({ line }) => !kept.has(line);
};

/** Inside the story: "(Town of Oster)" on a line of its own, "Photo Town of Oster". */
function noteOf(text: string): string | undefined {
  const tokens = tokenise(text);
  if (tokens.length < 2 || tokens.length > 6) return undefined;
  if (/^[([]\p{Lu}[^()[\]]*[)\]]$/u.test(text)) return 'note in brackets';
  const names = tokens.every(({ start, word }) => /\p{Lu}/u.test(text.charAt(start)) || word.length <= 3);
  return credits.at(tokens, 0) > 0 && names ? 'picture credit' : undefined;
}
