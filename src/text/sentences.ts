/**
 * Where sentences begin and end. Rules rather than Intl.Segmenter, which breaks at "Gen. Ivanov" and "U.S. officials",
 * and whose rules change with the version of ICU that happens to be installed.
 */
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?…。！？]+["'”’»“)\]]*(?=\s|$)|[。！？]["”’»）]*|[\n\t]+/gu;
const CLOSERS = /["'”’»“)\]]+$/u;
const OPENS = /^\s*["'“‘«„‚([–—-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const INITIAL = /(?:^|[\s(“"«„.-])(?:\p{Lu}|\p{Lu}\p{Ll})\.$/u;
const ACRONYM = /(?:^|[\s(“"«„])(?:\p{L}\.){2,}$/u;
const LAST_WORD = /([\p{L}\p{N}.]+)\.$/u;
/** Words that begin sentences far more often than they follow an acronym: "in the U.S. The ministry". */
const OPENER =
  /^\s*["“«„]?(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|Those|Its|His|Her|Their)\s/u;

/** Ranges without surrounding white space, in order; together they hold every word of `text`. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!/^[\n\t]/u.test(match[0]) && !endsSentence(text, match.index, match[0], end)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

function push(found: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  if (start < end) found.push({ start, end });
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = text.slice(end, end + 40);
  if (next.trim() === '') return true;
  if (!OPENS.test(next)) return false;
  const stops = mark.replace(CLOSERS, '');
  if (stops !== '.') return true;
  const before = text.slice(Math.max(0, at - 24), at + 1);
  if (ACRONYM.test(before)) return mark.length > 1 || OPENER.test(next);
  if (INITIAL.test(before)) return mark.length > 1 || OPENER.test(next);
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  if (ABBREVIATIONS.always.has(word)) return false;
  if (ABBREVIATIONS.beforeNumber.has(word)) return !/^\s*\p{N}/u.test(next);
  // "am 9. Juli", "3. Runde": an ordinal in the languages that write them so.
  if (/^\p{N}{1,2}$/u.test(word)) return !/^\s*\p{Lu}\p{Ll}+/u.test(next) || OPENER.test(next);
  return true;
}
