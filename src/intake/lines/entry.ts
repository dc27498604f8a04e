/** Entries of live pages: a heading, then when and by whom, then what happened. */
import { tokenise } from '../vocabulary/phrases.ts';
import type { Line, Scene } from './scene.ts';

/** "17:41", "09.52 Uhr", "kl. 12.30" */
export const isTime = (text: string): boolean => TIME.test(text);

const TIME = /^(?:\p{L}{1,4}\.?\s)?\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s?\p{L}[\p{L}.]{0,3})?$/u;

/** The first line below that does not only say when or by whom. */
export function belowEntry(index: number, lines: readonly Line[]): number {
  let next = index + 1;
  while (next <= index + MAX_ROWS && isRow(next, lines)) next += 1;
  return next;
}

/** Lines. */
const MAX_ROWS = 4;

function isRow(index: number, lines: readonly Line[]): boolean {
  const line = lines[index];
  if (line?.gone !== undefined) return line.gone.reason.startsWith('row with');
  return isTime(line?.block?.text ?? '') || isNameAtTime(index, lines);
}

/** Two to four capitalised words, and a time above or below them. */
function isNameAtTime(index: number, lines: readonly Line[]): boolean {
  const text = lines[index]?.block?.text ?? '';
  const tokens = tokenise(text);
  const capitals =
    /^[\p{L}\p{M}\s'’.-]+$/u.test(text) && tokens.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return (
    capitals && tokens.length >= 2 && tokens.length <= 4 && [index - 1, index + 1].some((at) => saysWhen(lines[at]))
  );
}

const saysWhen = (line: Line | undefined): boolean =>
  line?.gone === undefined ? isTime(line?.block?.text ?? '') : /^row with (?:a time|the date)/.test(line.gone.reason);

/** What a line is in such an entry. */
export function inEntry(index: number, { lines, twins }: Scene, what: (line: Line | undefined) => string): string[] {
  const text = lines[index]?.block?.text ?? '';
  const found: string[] = [];
  if (isTime(text)) found.push('nothing but a time');
  if (isNameAtTime(index, lines))
    found.push(`capitalised words at a time, ${(twins.get(text) ?? 0) > 1 ? 'again elsewhere' : 'only once'}`);
  const next = belowEntry(index, lines);
  if (next > index + 1 && found.length === 0) found.push(`over when and by whom: ${what(lines[next])}`);
  return found;
}
