import { bareHeadline } from '../bare-headline.ts';
import { findDates } from '../dates/find.ts';
import { isTime } from '../lines/entry.ts';
import { contentStems, endsSentence, holdsSentence, isHeadline, isProse, share } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { tablesIn } from '../tables.ts';
import type { Block } from '../types.ts';
import {
  buttons,
  comments,
  counters,
  fillers,
  networks,
  published,
  sections,
  seeAlso,
  updated,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

/** Removes the lines that are furniture, and what stands below a heading of furniture. */
export const removeFurniture = ({ blocks }: State): Change => removeFrom(blocks, () => true, true);

/** The same in plain text, where whole sentences are left for the line model to weigh. */
export function removeSureFurniture({ blocks }: State): Change {
  const first = blocks.findIndex((block) => isProse(block.text));
  const story = new Set(blocks.slice(first).flatMap(({ text }) => (isProse(text) ? [...contentStems(text)] : [])));
  // "WATCH: Volunteers save stranded whales" above a story of whales is its headline.
  const lines = blocks.map(({ text }) => text);
  const tables = tablesIn(lines);
  const rows = new Set(blocks.filter((_, index) => tables[index] !== undefined));
  const above = new Set(blocks.slice(0, Math.max(0, first)));
  const mayBeHeadline = (block: Block): boolean => {
    if (!above.has(block) || !isHeadline(block.text)) return false;
    const bare = bareHeadline(block.text, lines);
    return bare !== block.text && furniture(bare) === undefined && share(contentStems(bare), story) >= OWN;
  };
  // "What is known about the storm" without a mark, right above a paragraph, may be its heading.
  const mayBeSubheading = ({ text }: Block, reason: string, below = ''): boolean =>
    reason.startsWith('link') && !MARKS.test(text) && isProse(below);
  const isSure = (block: Block, reason: string, index: number): boolean =>
    (!endsSentence(block.text) || tokenise(block.text).length < MIN_SENTENCE || isLink(block.text, reason)) &&
    !UNSURE.test(reason) &&
    !rows.has(block) &&
    !holdsSentence(block.text) &&
    !isGlued(block.text) &&
    !mayBeHeadline(block) &&
    !mayBeSubheading(block, reason, blocks[index + 1]?.text);
  return removeFrom(blocks, isSure, false);
}

/** "Read also: will it rain?" */
const isLink = (text: string, reason: string): boolean => reason.startsWith('link') && /[?!…]["”»]?$/u.test(text);

/** "The mine opens againFor more news sign up": what stands before the missing space is no furniture; the rest is cut off later. */
function isGlued(text: string): boolean {
  const at = text.search(SEAM);
  const front = text.slice(0, Math.max(0, at));
  const [word = ''] = /\p{L}+\p{Lu}\p{L}*/u.exec(text.slice(front.lastIndexOf(' ') + 1)) ?? [];
  return tokenise(front).length >= MIN_SENTENCE && furniture(front) === undefined && !holds(networks, tokenise(word));
}

const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

const MARKS = /\s[-–—]\s|[:|►▶➤→>»›]|\p{Extended_Pictographic}/u;

/** Share of its words that a headline has of its story. */
const OWN = 0.3;

const UNSURE = /^(?:caption|question)/;
/** Words. */
const MIN_SENTENCE = 4;

function removeFrom(
  blocks: readonly Block[],
  isSure: (block: Block, reason: string, index: number) => boolean,
  threads: boolean,
): Change {
  const remove = new Map<Block, string>();
  // Above the story, such words are a menu, and what follows is the headline.
  const first = blocks.findIndex((block) => isProse(block.text));
  blocks.forEach((block, index) => {
    if (block.kind === 'other') return;
    const reason = /[\p{L}\p{N}]/u.test(block.text) ? furniture(block.text) : 'a line without words';
    if (reason === undefined || remove.has(block) || !isSure(block, reason, index)) return;
    remove.set(block, reason);
    if (index < first || !(reason.startsWith('heading of a list') || announces(block.text))) return;
    for (const below of listBelow(blocks, index, threads))
      remove.set(below, remove.get(below) ?? `below “${block.text}”`);
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

/**
 * The lines below a heading up to the next running text. Comments are running text too: below a heading of comments
 * that follows the story, everything goes when replies, dates or names show that it is a thread.
 */
function listBelow(blocks: readonly Block[], heading: number, threads: boolean): readonly Block[] {
  const rest = blocks.slice(heading + 1);
  const before = blocks.slice(0, heading).filter((block) => isProse(block.text)).length;
  const thread =
    threads &&
    holds(comments, tokenise(blocks[heading]?.text ?? '')) &&
    before >= 2 &&
    rest.some(({ text }) => isReply(text));
  if (thread) return rest;
  const end = rest.findIndex(
    (block, index) =>
      isProse(block.text) ||
      holdsSentence(block.text) ||
      isDated(block.text) ||
      STUCK.test(block.text) ||
      isTold(block.text) ||
      block.kind === 'heading' ||
      block.kind === 'quote' ||
      isEntry(rest, index) ||
      startsList(rest, index),
  );
  if (end < 0) return rest;
  // The line right above the next paragraph or list may be its heading; so may one above a time, on a live page.
  const below = rest[end]?.text ?? '';
  const open =
    end >= 1 &&
    (isProse(below) || isTold(below) || isEntry(rest, end) || startsList(rest, end)) &&
    tokenise(rest[end - 1]?.text ?? '').length <= MAX_HEADING;
  return rest.slice(0, open ? end - 1 : end);
}

/** A time, and a paragraph a few lines below it: what happened then, on a live page. */
const isEntry = (blocks: readonly Block[], index: number): boolean =>
  isTime(blocks[index]?.text ?? '') && blocks.slice(index + 1, index + 4).some(({ text }) => isProse(text));

/** Items below lines that are none, and a paragraph somewhere below them: a list of the story. */
const startsList = (blocks: readonly Block[], index: number): boolean =>
  index > 0 &&
  blocks[index]?.kind === 'item' &&
  blocks[index - 1]?.kind !== 'item' &&
  blocks.slice(index).some(({ text }) => isProse(text));

/** "Updated 2 June 2025": the article's own. */
const isDated = (text: string): boolean =>
  [published, updated].some((book) => beginsWith(book, tokenise(text)) > 0) && findDates(text, {}).length > 0;

/** Some words and a full stop, or a colon: headlines of other articles have none. */
const isTold = (text: string): boolean => /[.:]["”»)]*$/u.test(text) && tokenise(text).length >= MIN_SENTENCE;

/** Words. */
const MAX_HEADING = 8;

/** A sentence with something glued to it. */
const STUCK = /\p{Ll}[.!?…]["”»]?\p{Lu}/u;

/** "Reply", "Like · Reply · 3", "norrby44 2 hours ago". */
function isReply(text: string): boolean {
  const tokens = tokenise(text);
  if (tokens.length > 12) return false;
  return (
    covered(tokens, [comments, buttons, counters, fillers], true) ||
    findDates(text, {}).some(({ relative }) => relative)
  );
}
