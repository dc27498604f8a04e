/** Absolute and relative dates in a line of text. Nothing is guessed: a date without a year needs a reference day. */

import { remembered } from '../../text/remembered.ts';
import { daysBack } from './ago.ts';
import { isoDay, isoMoment, shiftDays } from './iso.ts';
import { MONTHS, WEEKDAYS } from './names.ts';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `2025-05-26`, or `2025-05-26T14:20:00+02:00` when the text gives time and offset. */
  readonly value: string;
  /** Read with the help of the reference day: "yesterday", "26 May". */
  readonly relative: boolean;
  /** `04/05/2025` in a text that does not say which comes first: no date is taken from it. */
  readonly ambiguous: boolean;
}

export interface DateContext {
  /** Language of the text: in English, `4/5/2025` may be April or May. */
  readonly language?: string | undefined;
  /** ISO day from which relative dates count. */
  readonly reference?: string | undefined;
}

const oneOf = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(?<month>${oneOf(MONTHS)})`;
const OF = "(?:\\s*(?:de|del|of|di|do|d[’'])\\s+|[\\s./-]*)";
const EDGE = '(?<![\\p{L}\\p{N}])';
const TIME =
  '(?:(?:[\\s,;|·•–-]|(?<![\\p{L}])(?:a las|\\p{L}{1,4})(?![\\p{L}])\\.?){0,8}(?<hour>\\d{1,2})\\s?[:.hч]\\s?(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?(?:\\s*(?:Uhr|hrs|h|ч|godz)\\b\\.?)?(?:\\s*\\(?(?<zone>Z|(?:UTC|GMT)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?|UTC|GMT|[A-Z]{3,4}|мск|МСК)(?![\\p{L}])\\)?)?)?';

/** "2025 г.", "2025 року", "2025 r." */
const YEAR_WORD = '(?:\\s*(?:р|г|року|года|г\\.|r)\\.?(?!\\p{L}))?';

/** "26 May, 14:20, 2025", "26 May Monday 14:20 2025": the year may stand behind the time, if nothing goes on from it. */
const LATE_YEAR = `(?:,?\\s+(?:${oneOf(WEEKDAYS)})(?!\\p{L}))?${TIME.slice(0, -1)},?\\s+(?:de\\s+)?(?<year>(?:19|20)\\d{2})${YEAR_WORD}(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]))`;

const PATTERNS: readonly RegExp[] = [
  `${EDGE}(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?:T${TIME.slice(0)}|${TIME})`,
  `${EDGE}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|-го|-е)?\\.?${OF}${MONTH}(?![\\p{L}])\\.?${OF},?\\s*(?<year>(?:19|20)\\d{2})(?!\\d)${YEAR_WORD}${TIME}`,
  `${EDGE}${MONTH}(?![\\p{L}])\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
  `${EDGE}(?<year>(?:19|20)\\d{2})[./](?<monthNumber>\\d{1,2})[./](?<day>\\d{1,2})(?!\\d)${TIME}`,
  `${EDGE}(?<year>(?:19|20)\\d{2})\\.?\\s+${MONTH}(?![\\p{L}])\\.?\\s*(?<day>\\d{1,2})\\.?(?!\\d)${TIME}`,
  `${EDGE}(?<year>(?:19|20)\\d{2})年(?<monthNumber>\\d{1,2})月(?<day>\\d{1,2})日`,
  `${EDGE}(?<day>\\d{1,2})\\.\\s?(?<monthNumber>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d.])${TIME}`,
  `${EDGE}(?<first>\\d{1,2})[/-](?<second2>\\d{1,2})[/-](?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
  `${EDGE}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?${OF}${MONTH}(?![\\p{L}])\\.?${LATE_YEAR}`,
  `${EDGE}${MONTH}(?![\\p{L}])\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?!\\d)${LATE_YEAR}`,
  // Two digits are a year where the time of day follows.
  `${EDGE}(?<day>\\d{1,2})-(?<monthNumber>\\d{1,2})-(?<year>\\d{2})(?=,?\\s+\\d{1,2}[:.]\\d{2}(?!\\d))${TIME}`,
].map((source) => new RegExp(source, 'giu'));

/** A line without it has no date with a year. */
const WITH_YEAR = /(?:19|20)\d{2}|\d[.-]\s?\d{1,2}[.-]/;

const YEARLESS: readonly RegExp[] = [
  `${EDGE}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?${OF}${MONTH}(?![\\p{L}])\\.?${TIME}`,
  `${EDGE}${MONTH}(?![\\p{L}])\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${TIME}`,
].map((source) => new RegExp(source, 'giu'));

/** All dates of the line, in order, none overlapping another. Each rule asks, often for the same line. */
export function findDates(text: string, { language = '', reference = '' }: DateContext): readonly FoundDate[] {
  return known(`${language}\n${reference}\n${text}`);
}

const known = remembered((key) => {
  const [language = '', reference = '', ...lines] = key.split('\n');
  return datesIn(lines.join('\n'), { language: language || undefined, reference: reference || undefined });
});

function datesIn(text: string, context: DateContext): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const free = (start: number, end: number): boolean =>
    found.every((other) => end <= other.start || start >= other.end);
  // Without a figure there is no day but one counted from another.
  const figures = /\d/.test(text);
  for (const pattern of WITH_YEAR.test(text) ? PATTERNS : []) {
    for (const match of text.matchAll(pattern)) {
      const date = absolute(match, context);
      if (date !== undefined && free(date.start, date.end)) found.push(date);
    }
  }
  for (const match of (figures ? YEARLESS : []).flatMap((pattern) => [...text.matchAll(pattern)])) {
    const date = withoutYear(match, context.reference);
    if (date !== undefined && free(date.start, date.end)) found.push(date);
  }
  if (found.length === 0) found.push(...ago(text, context));
  return found.sort((a, b) => a.start - b.start);
}

function absolute(match: RegExpExecArray, context: DateContext): FoundDate | undefined {
  const { day, month, monthNumber, first, second2, year } = match.groups ?? {};
  const span = spanOf(match);
  const full = year?.length === 2 ? `20${year}` : (year ?? '');
  if (first !== undefined && second2 !== undefined) {
    const dayFirst = isoDay(full, second2, first);
    const monthFirst = isoDay(full, first, second2);
    const unclear =
      dayFirst !== undefined &&
      monthFirst !== undefined &&
      dayFirst !== monthFirst &&
      (context.language ?? 'en').startsWith('en');
    const chosen = (context.language ?? 'en').startsWith('en') ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
    return chosen === undefined
      ? undefined
      : { ...span, value: moment(chosen, match), relative: false, ambiguous: unclear };
  }
  const number = monthNumber ?? String(MONTHS.get((month ?? '').toLowerCase()) ?? '');
  const value = isoDay(full, number, day ?? '');
  return value === undefined ? undefined : { ...span, value: moment(value, match), relative: false, ambiguous: false };
}

/** "14:35 MSK" ends with a zone, "14:35 Fish market …" before a word. */
function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  const { zone = '' } = match.groups ?? {};
  const word = /^\p{L}{3,}$/u.test(zone) && zone !== zone.toUpperCase();
  const text = word ? match[0].slice(0, match[0].lastIndexOf(zone)).trimEnd() : match[0];
  return { start: match.index, end: match.index + text.length };
}

const moment = (day: string, match: RegExpExecArray): string => isoMoment(day, match.groups ?? {}) ?? day;

/** The last such day at or shortly after the reference. */
function withoutYear(match: RegExpExecArray, reference: string | undefined): FoundDate | undefined {
  const { day, month } = match.groups ?? {};
  const number = String(MONTHS.get((month ?? '').toLowerCase()) ?? '');
  const span = { ...spanOf(match), ambiguous: false, relative: true };
  if (isoDay('2024', number, day ?? '') === undefined) return undefined;
  if (reference === undefined) return { ...span, value: '' };
  const latest = shiftDays(reference, 1);
  const year = Number(reference.slice(0, 4));
  const value = [year + 1, year, year - 1]
    .map((candidate) => isoDay(String(candidate), number, day ?? ''))
    .find((candidate) => candidate !== undefined && candidate <= latest);
  return value === undefined ? undefined : { ...span, value };
}

function ago(text: string, { language, reference }: DateContext): FoundDate[] {
  return daysBack(text, language).map(({ start, end, days }) => ({
    start,
    end,
    value: reference === undefined ? '' : shiftDays(reference, -days),
    relative: true,
    ambiguous: false,
  }));
}
