/** Where the title comes from, and a title for a text that has none. */
import { squeeze } from '../text/clean.ts';
import { bareHeadline } from './bare-headline.ts';
import { headline } from './headline.ts';
import { sentences } from './shape.ts';
import type { Change, State } from './state.ts';

const MAX_DERIVED = 110;
const MIN_DERIVED = 30;

export const titleOf = (state: Pick<State, 'taken'>): string | undefined =>
  state.taken.find(({ field }) => field === 'title')?.value;

/** Takes the headline from the lines above the first paragraph, when the format has not given one. */
export function takeTitle(state: State): Change {
  if (titleOf(state) !== undefined || state.blocks.length < 2) return {};
  const block = headline(state);
  if (block === undefined) return {};
  const lines = [...state.blocks.filter((other) => other !== block), ...state.removed].map(({ text }) => text);
  const whole = squeeze(block.text);
  const value = bareHeadline(whole, lines);
  const at = whole.indexOf(value);
  const label = whole.slice(0, at).trim();
  const rest = whole.slice(at + value.length).trim();
  return {
    moved: [block],
    taken: [{ field: 'title', value, from: `line ${block.line}` }],
    lost: [
      { line: block.line, text: label, reason: 'label before the headline' },
      { line: block.line, text: rest, reason: 'publisher or label behind the headline' },
    ].filter(({ text }) => text !== ''),
  };
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
