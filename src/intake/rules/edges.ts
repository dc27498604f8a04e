/** Rule family "position": scraps before the story begins and after it ends. */
import { findDates } from '../dates/find.ts';
import { contentStems, endsSentence, isFragment, isHeadline, isProse, share } from '../shape.ts';
import type { Change, State } from '../state.ts';
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

/**
 * Above the headline stand menus and tickers; between it and the first paragraph, sections, places and names. A line of
 * some words that uses the story's own is a second headline and stays.
 */
export function trimStart(state: State): Change {
  const { blocks } = state;
  const first = blocks.findIndex((block) => isProse(block.text));
  if (first <= 0) return {};
  const story = new Set(blocks.slice(first).flatMap((block) => [...contentStems(block.text)]));
  const titleLine = Number(
    /^line (\d+)/.exec(state.taken.find(({ field }) => field === 'title')?.from ?? '')?.[1] ?? 0,
  );
  const remove = blocks.slice(0, first).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'other' || endsSentence(block.text)) return [];
    if (block.line < titleLine) return [{ block, reason: 'above the headline' }];
    const foreign = share(contentStems(block.text), story) < 0.25 && tokenise(block.text).length <= MAX_BEFORE * 2;
    const scrap = isScrap(block, MAX_BEFORE) && (tokenise(block.text).length <= 4 || foreign);
    return scrap || (foreign && isHeadline(block.text)) ? [{ block, reason: 'scrap before the story' }] : [];
  });
  const last = blocks[first - 1];
  const place = last === undefined ? undefined : PLACE.exec(last.text)?.[1];
  if (last === undefined || place === undefined) return { remove };
  return {
    remove: [...remove, { block: last, reason: 'place before the story' }],
    taken: [{ field: 'place', value: place, from: `line ${last.line}` }],
  };
}

/** "Oster." on a line of its own. */
const PLACE = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\.$/u;

function isScrap({ text, kind }: Block, words: number): boolean {
  if (kind === 'other' || text.length > words * 10 || tokenise(text).length > words) return false;
  // A sentence that ends inside, even without a space behind it, is no scrap.
  if (/[.!?]\s*[\p{Lu}(]/u.test(text)) return false;
  if (words === MAX_BEFORE) return isFragment(text) && !/:\s|\d/u.test(text);
  // "Tickets: 20 crowns", "Where: the harbour hall" are the story's own last lines.
  const figures = /:\s/.test(text) && findDates(text, {}).length === 0 && (/\d/.test(text) || /^\S+:/.test(text));
  return !endsSentence(text) && !/[;,]$/u.test(text) && !figures;
}
