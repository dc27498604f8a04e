/** Rule family "repetition": lines that say again what the article says elsewhere. */
import { contentStems, endsSentence, isProse, isTitleCase, share } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { titleOf } from '../title.ts';
import type { Block } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

const key = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

/** The headline again, anywhere; or, right under it, the same headline in other words. */
export function removeRepeatedHeadline(state: State): Change {
  const title = titleOf(state);
  if (title === undefined) return {};
  const words = contentStems(title);
  const cut = state.blocks.flatMap((block) => {
    const start = block.kind === 'paragraph' && isProse(block.text) ? behindHeadline(block.text, title) : 0;
    return start === 0 ? [] : [{ block, start, end: block.text.length, reason: 'repeats the headline' }];
  });
  const remove = state.blocks.flatMap((block, index) => {
    if (block.kind === 'other') return [];
    if (repeats(key(block.text), key(title))) return [{ block, reason: 'repeats the headline' }];
    const below = index < 2 && words.size >= 3 && isTitleCase(title) && isTitleCase(block.text) && !isProse(block.text);
    if (!below) return [];
    const line = contentStems(block.text);
    return Math.max(share(words, line), share(line, words)) >= 0.4
      ? [{ block, reason: 'repeats the headline in other words' }]
      : [];
  });
  return { remove, cut };
}

/** Where a paragraph goes on that begins with the headline as a sentence of its own; 0 when none does. */
function behindHeadline(text: string, title: string): number {
  if (title.length < 20 || !text.toLowerCase().startsWith(title.toLowerCase())) return 0;
  return title.length + (/^[.!…]?\s+(?=[\p{Lu}"“„«])/u.exec(text.slice(title.length))?.[0].length ?? -title.length);
}

/** The headline alone, or behind words of furniture: "Comment on this article: …". */
function repeats(line: string, title: string): boolean {
  if (line === title) return true;
  if (title.length < 20 || !line.endsWith(` ${title}`)) return false;
  return furniture(line.slice(0, -title.length)) !== undefined;
}

/**
 * A line that stands word for word in another one: a copy, or a sentence pulled out for display. Where much is said
 * again (recipes, fixtures, forms), repeating is how the text is made, and everything stays. The first of two equal lines
 * stays, unless it is a line of the contents and the other the heading itself.
 */
export function removeCopies({ blocks }: State): Change {
  const keys = blocks.map((block) => ` ${key(block.text)} `);
  const first = blocks.findIndex(isParagraph);
  const heads = blocks.map((_, index) => index > first && first >= 0 && isParagraph(blocks[index + 1]));
  const before = (at: number, index: number): boolean => (heads[at] === heads[index] ? at < index : heads[at] === true);
  const remove = blocks.flatMap((block, index) => {
    const own = keys[index] ?? '';
    if (block.kind === 'other' || block.kind === 'heading' || own.split(' ').length < MIN_COPY) return [];
    // "15.05 Army helicopters help": a line of the contents, with its time, that the heading does not copy.
    const isOriginal = (other: string, at: number): boolean =>
      other.length > own.length ? heads[index] !== true || at > first : before(at, index);
    const original = keys.findIndex((other, at) => at !== index && other.includes(own) && isOriginal(other, at));
    return original < 0 ? [] : [{ block, reason: `repeats line ${blocks[original]?.line ?? 0}` }];
  });
  return remove.length > Math.max(3, blocks.length / 8) ? {} : { remove };
}

/** Words between two spaces at the ends: five words and more. */
const MIN_COPY = 7;

/** Bullets above the first paragraph or below the last that tell the article's points in short. */
export function removeSummary({ blocks }: State): Change {
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first < 0 || last === first) return {};
  const above = blocks.slice(0, first).filter((block) => block.kind === 'item');
  const below = blocks.slice(last + 1).filter((block) => block.kind === 'item');
  const closing =
    below.length <= 5 && below.every((block) => endsSentence(block.text) && tokenise(block.text).length >= 8);
  const body = blocks
    .slice(first, last + 1)
    .filter((block) => block.kind !== 'item')
    .map((block) => contentStems(block.text));
  const whole = new Set(body.flatMap((stems) => [...stems]));
  const top = judge(above, (block) => share(contentStems(block.text), whole) >= 0.6);
  const bottom = judge(closing ? below : [], (block) => {
    const stems = contentStems(block.text);
    return share(stems, whole) >= 0.7 && body.some((paragraph) => share(stems, paragraph) >= 0.5);
  });
  return { remove: [...top.remove, ...bottom.remove], warnings: [...top.warnings, ...bottom.warnings] };
}

const isParagraph = (block: Block | undefined): boolean => block?.kind === 'paragraph' && isProse(block.text);

function judge(
  bullets: readonly Block[],
  repeats: (block: Block) => boolean,
): Required<Pick<Change, 'remove' | 'warnings'>> {
  const repeated = bullets.filter(repeats);
  if (bullets.length < 2 || repeated.length * 2 <= bullets.length) return { remove: [], warnings: [] };
  const others = bullets.filter((block) => !repeated.includes(block));
  return {
    remove: repeated.map((block) => ({ block, reason: 'summary: says what the article says' })),
    warnings: others.map(
      (block) =>
        `Line ${block.line}: kept “${block.text}”, in a list whose other points repeat the article. Remove it by hand if it is a summary too.`,
    ),
  };
}
