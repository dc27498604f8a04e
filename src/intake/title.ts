/** Where the title comes from, and a title for a text that has none. */
import { squeeze } from '../text/clean.ts';
import { contentStems, isHeadline, isProse, sentences } from './shape.ts';
import type { Change, State } from './state.ts';
import type { Block } from './types.ts';
import { tokenise } from './vocabulary/phrases.ts';

const MAX_DERIVED = 110;
const MIN_DERIVED = 30;

export const titleOf = (state: Pick<State, 'taken'>): string | undefined =>
  state.taken.find(({ field }) => field === 'title')?.value;

/** Takes the headline from the lines above the first paragraph, when the format has not given one. */
export function takeTitle(state: State): Change {
  if (titleOf(state) !== undefined || state.blocks.length < 2) return {};
  const first = state.blocks.findIndex((block) => isProse(block.text) && !isHeadline(block.text));
  const above = state.blocks.slice(0, first < 0 ? 1 : first);
  const block = headline(above, state.blocks);
  if (block === undefined) return {};
  const lines = [...state.blocks.filter((other) => other !== block), ...state.removed].map(({ text }) => text);
  const value = withoutPublisher(squeeze(block.text), lines);
  const rest = squeeze(block.text).slice(value.length).trim();
  return {
    moved: [block],
    taken: [{ field: 'title', value, from: `line ${block.line}` }],
    lost: rest === '' ? [] : [{ line: block.line, text: rest, reason: 'name of the publisher behind the headline' }],
  };
}

/**
 * The first line that is nearly as good as the best: a headline has several words, and the story uses some of them.
 * A newspaper's name or a menu has neither.
 */
function headline(above: readonly Block[], all: readonly Block[]): Block | undefined {
  const heading = above.find((block) => block.kind === 'heading');
  if (heading !== undefined) return heading;
  const story = new Set(
    all.filter((block) => !above.includes(block)).flatMap((block) => [...contentStems(block.text)]),
  );
  const scored = above
    .filter((block) => block.kind === 'paragraph' && isHeadline(block.text))
    .map((block) => ({ block, score: score(block.text, story) }));
  const best = Math.max(0, ...scored.map((candidate) => candidate.score));
  return scored.find((candidate) => candidate.score >= ENOUGH && candidate.score >= best * 0.6)?.block;
}

const ENOUGH = 0.85;
/** Words of a story from which on a headline without any of them is none. */
const TELLING = 20;

/** How many words of the text the story has too, also as parts of longer ones (`Flasche` in `Flaschenpost`). */
function sharedWords(text: string, story: ReadonlySet<string>): number {
  const stems = [...story].filter((stem) => stem.length === 5);
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  return [...words].filter((word) => {
    const [stem = ''] = contentStems(word);
    return story.has(stem) || (word.length >= 8 && stems.some((part) => word.includes(part)));
  }).length;
}

/** 0 to 3: up to 2 for four words of the story, up to 1 for eight words. */
function score(text: string, story: ReadonlySet<string>): number {
  const shared = sharedWords(text, story);
  if (shared === 0 && story.size >= TELLING && !UNSPACED.test(text)) return 0;
  const words = tokenise(text).length;
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase() && words <= 4;
  return Math.min(shared, 4) / 2 + Math.min(words, 8) / 8 - (capitals ? 0.5 : 0) + (UNSPACED.test(text) ? 2 : 0);
}

/** Scripts without spaces between words, whose words are not counted. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * "… | The Coast Post": a bar and a few capitalised words are a publisher's name. Dashes stand in headlines too: what
 * follows one is a publisher only when another line is or ends with that name.
 */
function withoutPublisher(title: string, lines: readonly string[]): string {
  const [, bare, name] = /^(.+?)\s+[-–—]\s+([^-–—]{3,40})$/u.exec(title) ?? [];
  const named =
    name !== undefined &&
    lines.some((line) => line.replace(/[.\s]+$/, '').endsWith(name) && line.length <= name.length + 30);
  if (bare !== undefined && named) return bare;
  return title.replace(
    /\s+\|\s+(?:\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s+|$)|(?:of|and|the|de|del|der|du|di|la|y|e|und)\s+){1,6}$/u,
    '',
  );
}

/**
 * A title in the text's own words: its first sentence, or the longest beginning of it that ends where a clause does
 * (a comma, dash, colon or closing quotation mark), or that fits and ends with an ellipsis.
 */
export function deriveTitle(text: string): string {
  const sentence = squeeze(sentences(text).find((candidate) => candidate.text.trim().length > 2)?.text ?? text);
  const whole = sentence.replace(/[.。…]+$/u, '');
  if (whole.length <= MAX_DERIVED) return whole;
  const clauses = Array.from(sentence.matchAll(/(?=[,;:](?:\s|$))|(?=\s[–—-]\s)/gu), (match) => match.index);
  const end = clauses.findLast(
    (index) => index >= MIN_DERIVED && index <= MAX_DERIVED && balanced(sentence.slice(0, index)),
  );
  if (end !== undefined) return sentence.slice(0, end);
  const space = sentence.lastIndexOf(' ', MAX_DERIVED);
  return `${sentence.slice(0, space > MIN_DERIVED ? space : MAX_DERIVED)}…`;
}

/** Every quotation and bracket that opens also closes. */
const balanced = (text: string): boolean =>
  (text.match(/[“«(]/gu) ?? []).length === (text.match(/[”»)]/gu) ?? []).length &&
  (text.match(/"/g) ?? []).length % 2 === 0;
