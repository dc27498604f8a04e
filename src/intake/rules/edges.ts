/** Rule family "position": scraps before the story begins and after it ends. */
import { endsSentence, isFragment, isHeadline, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { titleOf } from '../title.ts';
import type { Block } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

const MAX_BEFORE = 6;
const MAX_AFTER = 12;

/**
 * After the last sentence, lines without an end are names, tags, menus and headlines of other articles: no heading
 * ends an article. A list that a colon announces is part of it, and so is whatever gives figures after a colon.
 */
export function trimEnd({ blocks }: State): Change {
  if (!blocks.some((block) => isProse(block.text))) return {};
  const last = blocks.findLastIndex((block, index) => !isScrap(block, MAX_AFTER) || announced(blocks, index));
  return { remove: blocks.slice(last + 1).map((block) => ({ block, reason: 'scrap after the end of the story' })) };
}

function announced(blocks: readonly Block[], index: number): boolean {
  const { list } = blocks[index] ?? {};
  if (list === undefined) return false;
  const before = blocks.slice(0, index).findLast((block) => block.list?.id !== list.id);
  return list.ordered || (before?.text.endsWith(':') ?? false);
}

/** Before the first paragraph, lines of a few words are sections, menus and kickers. */
export function trimStart(state: State): Change {
  const first = state.blocks.findIndex((block) => isProse(block.text) || isHeadline(block.text));
  if (first <= 0 || titleOf(state) === undefined) return {};
  const scraps = state.blocks.slice(0, first).filter((block) => isScrap(block, MAX_BEFORE));
  return { remove: scraps.map((block) => ({ block, reason: 'scrap before the story' })) };
}

function isScrap({ text, kind }: Block, words: number): boolean {
  if (kind === 'other' || text.length > words * 10 || tokenise(text).length > words) return false;
  if (/[.!?]\s+[\p{Lu}(]/u.test(text)) return false;
  if (words === MAX_BEFORE) return isFragment(text) && !/:\s|\d/u.test(text);
  return !endsSentence(text) && !/[;,]$|:\s\S/u.test(text);
}
