/** Dates by the name of a month, and the year they fall in. */
import { type DateFound, iso, type Reader } from './date-reader.ts';
import { daysBetween } from './days.ts';
import { type Tense, tenseAt } from './tense.ts';
import { CALENDAR } from './vocabulary/calendar.ts';

/** Of the days in words, the one that is written so. */
const FIRST = /(?<!\p{L})(first) of\s$/u;

/** "26 May 2025", "May 26", "26. Mai", "in early March" */
export function monthAt({ text, day, words }: Reader, at: number, word: string, lower: string): DateFound | undefined {
  const month = words.months.get(lower);
  if (month === undefined || (words === CALENDAR['en'] && !/^\p{Lu}/u.test(word))) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + word.length, at + word.length + 24);
  const dayBefore = /(?<!\p{N})(\p{N}{1,2})(?:st|nd|rd|th|\.|-го)?(?: of)?\s$/u.exec(before) ?? FIRST.exec(before);
  const dayAfter =
    dayBefore === null
      ? /^\.?\s(\p{N}{1,2})(?:st|nd|rd|th)?(?![\p{N}:]|\.\p{N}| (?:per cent|million|billion|people))/u.exec(after)
      : null;
  const length = word.length + (dayAfter?.[0].length ?? 0);
  const year =
    yearBehind(text.slice(at + length, at + length + 16), day) ?? yearBefore(text.slice(Math.max(0, at - 80), at), day);
  const start = at - (dayBefore?.[0].length ?? 0);
  const end = at + length + (year?.length ?? 0);
  const said = dayBefore?.[1] ?? dayAfter?.[1] ?? '0';
  const number = said === 'first' ? 1 : Number(said);
  if (number === 0 && year === undefined && !isMonthHere(text, at, word, lower)) return undefined;
  const tense = tenseAt(text, start, end, words);
  const value = `${year?.year ?? String(nearestYear(day, month, number, tense))}-${String(month).padStart(2, '0')}`;
  if (number === 0) return { start, end, date: value };
  const full = iso(value.slice(0, 4), value.slice(5), String(number));
  return full === undefined ? undefined : { start, end, date: full };
}

/** "Next year's race starts on 11 July" */
function yearBefore(before: string, day: string): { year: string; length: number } | undefined {
  const told = /(?<!\p{L})(last|next) year['’]s [^.!?]*$/iu.exec(before);
  if (told === null) return undefined;
  return { year: String(Number(day.slice(0, 4)) + (told[1]?.toLowerCase() === 'last' ? -1 : 1)), length: 0 };
}

/** "2024", "of last year" */
function yearBehind(after: string, day: string): { year: string; length: number } | undefined {
  const named = /^,?\s((?:19|20)\p{N}{2})(?!\p{N})/u.exec(after);
  if (named !== null) return { year: named[1] ?? '', length: named[0].length };
  const told = /^(?: of)? (last|this|next) year(?!\p{L})/u.exec(after);
  if (told === null) return undefined;
  const step = told[1] === 'last' ? -1 : told[1] === 'next' ? 1 : 0;
  return { year: String(Number(day.slice(0, 4)) + step), length: told[0].length };
}

/** "May" and "March" are words and names, too: a month stands after "in", "until", "last", "early" and the like. */
function isMonthHere(text: string, at: number, word: string, lower: string): boolean {
  if (!/^(?:may|march|august|mar|sept|mai|jan|jun|dec|nov|oct|sep|feb|apr|jul|aug|лютий|май)$/u.test(lower))
    return true;
  const before = text.slice(Math.max(0, at - 16), at).toLowerCase();
  return (
    /\b(?:in|until|till|since|by|last|next|this|early|late|mid|of|from|during|before|after|end of|and|to|im|seit|ab|bis|через|в|у|с|до)[ -]$/u.test(
      before,
    ) && !/^\s\p{Lu}/u.test(text.slice(at + word.length))
  );
}

/** How much further a month to come seems than one that has been. */
const AHEAD = 2;

/** Days within which a date has only just passed. */
const JUST = 60;

function nearestYear(day: string, month: number, number: number, tense: Tense): number {
  const year = Number(day.slice(0, 4));
  const exact = (each: number): string =>
    `${each}-${String(month).padStart(2, '0')}-${String(number || 15).padStart(2, '0')}`;
  const years = [year - 1, year, year + 1];
  const late = (each: number): number => daysBetween(day, exact(each));
  const slack = number === 0 ? 16 : 0;
  const passed = years.find((each) => late(each) < 0 && late(each) > -JUST);
  // "It was to open on 1 September", written that September: what was to come has come; next year's would be called so.
  if (tense === 'future' && passed !== undefined) return passed;
  const allowed = years.filter((each) =>
    tense === 'past' ? late(each) <= slack : tense === 'future' ? late(each) >= -slack : true,
  );
  // Reports look back more than ahead.
  const far = (each: number): number => (late(each) > 0 ? late(each) * AHEAD : -late(each));
  return (allowed.length > 0 ? allowed : years).toSorted((a, b) => far(a) - far(b))[0] ?? year;
}
