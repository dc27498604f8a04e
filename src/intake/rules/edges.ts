/** Rule family "position": scraps before the story begins and after it ends. */
import { isFragment, isHeadline, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { titleOf } from '../title.ts';
import { tokenise } from '../vocabulary/phrases.ts';

const MAX_WORDS = 6;
const MAX_LENGTH = 60;

/** After the last sentence, a few words without an end are a tag, a name or a menu: no heading ends an article. */
export function trimEnd({ blocks }: State): Change {
  if (!blocks.some((block) => isProse(block.text))) return {};
  const last = blocks.findLastIndex(
    (block) => !isScrap(block.text) || block.kind === 'other' || block.list?.ordered === true,
  );
  const scraps = blocks.slice(last + 1);
  return { remove: scraps.map((block) => ({ block, reason: 'scrap after the end of the story' })) };
}

/** Before the first paragraph, lines of a few words are sections, menus and kickers. */
export function trimStart(state: State): Change {
  const first = state.blocks.findIndex((block) => isProse(block.text) || isHeadline(block.text));
  if (first <= 0 || titleOf(state) === undefined) return {};
  const scraps = state.blocks.slice(0, first).filter((block) => isScrap(block.text));
  return { remove: scraps.map((block) => ({ block, reason: 'scrap before the story' })) };
}

const isScrap = (text: string): boolean =>
  isFragment(text) && text.length <= MAX_LENGTH && tokenise(text).length <= MAX_WORDS && !/:\s|\d/u.test(text);
