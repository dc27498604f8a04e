/** Where the title comes from, and a title for a text that has none. */
import { squeeze } from '../text/clean.ts';
import { isHeadline, isProse, sentences } from './shape.ts';
import type { Change, State } from './state.ts';
import { tokenise } from './vocabulary/phrases.ts';

const MAX_DERIVED = 110;
const MIN_DERIVED = 30;

export const titleOf = (state: Pick<State, 'taken'>): string | undefined =>
  state.taken.find(({ field }) => field === 'title')?.value;

/** Takes the headline from the lines above the first paragraph, when the format has not given one. */
export function takeTitle(state: State): Change {
  if (titleOf(state) !== undefined || state.blocks.length < 2) return {};
  const first = state.blocks.findIndex((block) => isProse(block.text) && !isHeadline(block.text));
  const above = state.blocks
    .slice(0, first < 0 ? 1 : first)
    .filter((block) => block.kind !== 'item' && block.kind !== 'quote');
  const headlines = above.filter((candidate) => isHeadline(candidate.text));
  const block =
    above.find((candidate) => candidate.kind === 'heading') ??
    headlines.find((candidate) => !isKicker(candidate.text)) ??
    headlines[0];
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

/** "FOR IMMEDIATE RELEASE": a few words in capitals above the headline. */
const isKicker = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && tokenise(text).length <= 4;

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
