import { isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block } from '../types.ts';
import { comments, fillers, sections, seeAlso } from '../vocabulary/all.ts';
import { covered, holds, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

/** Removes the lines that are furniture, and what stands below a heading of furniture. */
export function removeFurniture({ blocks }: State): Change {
  const remove = new Map<Block, string>();
  blocks.forEach((block, index) => {
    if (block.kind === 'other') return;
    const reason = /[\p{L}\p{N}]/u.test(block.text) ? furniture(block.text) : 'a line without words';
    if (reason === undefined || remove.has(block)) return;
    remove.set(block, reason);
    if (!announces(block.text)) return;
    for (const below of listBelow(blocks, index)) remove.set(below, remove.get(below) ?? `below “${block.text}”`);
  });
  return { remove: Array.from(remove, ([block, reason]) => ({ block, reason })) };
}

/** A heading of nothing but "Related articles", "Comments", "See also": what follows belongs to it. */
function announces(text: string): boolean {
  const tokens = tokenise(text);
  return holds(sections, tokens) || holds(seeAlso, tokens) || holds(comments, tokens)
    ? covered(tokens, [sections, seeAlso, comments, fillers], true)
    : false;
}

/** The lines below a heading up to the next running text; to the end when no running text of any length follows. */
function listBelow(blocks: readonly Block[], heading: number): readonly Block[] {
  const rest = blocks.slice(heading + 1);
  const before = blocks.slice(0, heading).filter((block) => isProse(block.text)).length;
  const closes = before >= 3 && rest.every((block) => block.text.length < 250);
  if (closes) return rest;
  const end = rest.findIndex((block) => isProse(block.text) || block.kind === 'heading' || block.kind === 'quote');
  const list = end < 0 ? rest : rest.slice(0, end);
  return list.every((block) => block.text.length < 200) ? list : [];
}
