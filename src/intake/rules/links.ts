/** Rule family "shape": lists and lines that are nothing but links lead away from the story. */
import { isFragment, isHeadline, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block } from '../types.ts';

const ALL = 0.85;
const MAX_LENGTH = 220;

export function removeLinks({ blocks }: State): Change {
  const lists = new Map<number, Block[]>();
  for (const block of blocks)
    if (block.list !== undefined) lists.set(block.list.id, [...(lists.get(block.list.id) ?? []), block]);
  const remove = new Map<Block, string>();
  for (const items of lists.values()) {
    if (items.length >= 2 && items.every(isLink))
      for (const item of items) remove.set(item, 'list of links to other pages');
  }
  for (const block of blocks) {
    const line =
      block.kind === 'paragraph' ||
      block.kind === 'heading' ||
      (block.kind === 'item' && lists.get(block.list?.id ?? -1)?.length === 1);
    if (line && isLink(block) && (isHeadline(block.text) || isFragment(block.text)))
      remove.set(block, 'link to another page');
  }
  blocks.forEach((block, index) => {
    const next = blocks.slice(index + 1).find((other) => !remove.has(other));
    const below = blocks[index + 1];
    const empty = below !== undefined && remove.has(below) && (next === undefined || next.kind === 'heading');
    const label = (block.kind === 'heading' || isFragment(block.text)) && !isProse(block.text) && !remove.has(block);
    if (label && empty) remove.set(block, 'heading of links to other pages');
  });
  return { remove: Array.from(remove, ([block, reason]) => ({ block, reason })) };
}

const isLink = (block: Block): boolean => (block.linked ?? 0) >= ALL && block.text.length <= MAX_LENGTH;
