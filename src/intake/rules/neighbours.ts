/** Rule family "position": lines that stand among page furniture, and headings of what has gone. */
import { contentStems, endsSentence, isFragment, isProse, share } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block, Removal } from '../types.ts';
import { address, credits, legal, objects, says, self } from '../vocabulary/all.ts';
import { holds, tokenise } from '../vocabulary/phrases.ts';

const MAX_WORDS = 12;
const MAX_SENTENCE = 35;
/** Furniture that comes in boxes with a heading and a text. */
const BOXED =
  /^(?:call to the reader|legal notice|comment widget|heading of a list|link to another|stands |question to)/;

/**
 * Below the first paragraph only: above it, the headline stands among such lines too. To be applied more than once, since
 * a line that goes uncovers the next.
 */
export function removeNeighbours({ blocks, removed }: State): Change {
  const first = blocks.findIndex((block) => isProse(block.text));
  const start = blocks[first];
  if (start === undefined) return {};
  const gone = new Map(removed.filter(isWhole(blocks)).map((removal) => [removal.line, removal.reason]));
  const remove = blocks.slice(first + 1).flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const reason = noteOf(block.text) ?? amongOf(block, gone) ?? besideOf(block, blocks, gone);
    return reason === undefined ? [] : [{ block, reason }];
  });
  return { remove };
}

/** Inside the story: "(Town of Oster)" on a line of its own, "Photo Town of Oster". */
function noteOf(text: string): string | undefined {
  const tokens = tokenise(text);
  if (tokens.length < 2 || tokens.length > 6 || isProse(text)) return undefined;
  if (/^[([]\p{Lu}[^()[\]]*[)\]]$/u.test(text)) return 'note in brackets';
  const names = tokens.every(({ start, word }) => /\p{Lu}/u.test(text.charAt(start)) || word.length <= 3);
  return credits.at(tokens, 0) > 0 && names && !endsSentence(text) ? 'picture credit' : undefined;
}

/** A line without an end, between two lines of furniture or as the heading of the next one. */
function amongOf({ line, text }: Block, gone: ReadonlyMap<number, string>): string | undefined {
  if (isProse(text) || endsSentence(text)) return undefined;
  const words = tokenise(text).length;
  const after = gone.get(line + 1);
  if (gone.has(line - 1) && after !== undefined && words <= MAX_WORDS) return 'stands among page furniture';
  return after !== undefined && BOXED.test(after) && isFragment(text) && words <= 6
    ? 'heading of page furniture'
    : undefined;
}

/** Beside furniture, a sentence that speaks of the page or to the reader, and uses hardly a word of the story. */
function besideOf(block: Block, blocks: readonly Block[], gone: ReadonlyMap<number, string>): string | undefined {
  const beside = [gone.get(block.line - 1), gone.get(block.line + 1)].some(
    (reason) => reason !== undefined && BOXED.test(reason),
  );
  const tokens = tokenise(block.text);
  if (!beside || tokens.length > MAX_SENTENCE || holds(says, tokens) || /["“”„«»]/.test(block.text)) return undefined;
  const ofPage = [objects, self, legal].some((book) => holds(book, tokens));
  if (!ofPage || !holds(address, tokens)) return undefined;
  const story = new Set(
    blocks.filter((other) => other !== block && isProse(other.text)).flatMap(({ text }) => [...contentStems(text)]),
  );
  return share(contentStems(block.text), story) < MOST_SHARED
    ? 'stands beside page furniture and speaks of it'
    : undefined;
}

/** Share of a line's words that the rest of the story has too, from which on the line is the story's. */
const MOST_SHARED = 0.2;

/** A removal that took a whole line, not a piece glued to one that stays. */
function isWhole(blocks: readonly Block[]): (removal: Removal) => boolean {
  const kept = new Set(blocks.map(({ line }) => line));
  return ({ line }) => !kept.has(line);
}
