/** "last week", "next month": stretches of the calendar around a day. */
import type { DateFound } from './date-reader.ts';
import { addDays, weekday } from './days.ts';
import { NUMBER_WORDS } from './vocabulary/numbers.ts';

const PERIOD =
  /^(last|past|previous|this|next|coming|letzten?|letzter|letztes|vergangenen?|vergangener|nächsten?|nächster|nächstes|kommenden?|diesen?|dieser|dieses) (week|weekend|month|year|summer|autumn|fall|winter|spring|woche|wochenende|monat|jahr)(?!\p{L})/iu;

/**
 * The stretch that begins at `at`: its length in characters and its date. "Last week" is known to the month at best, "last
 * month" to the month, "next year" to the year.
 */
export function periodHere(
  text: string,
  at: number,
  day: string,
): { length: number; date: string | undefined } | undefined {
  const match = PERIOD.exec(text.slice(at, at + 40));
  if (match === null) return undefined;
  const which = (match[1] ?? '').toLowerCase();
  const step = /^(?:last|past|previous|letzt|vergangen)/u.test(which) ? -1 : /^(?:this|dies)/u.test(which) ? 0 : 1;
  return { length: match[0].length, date: periodDate(day, (match[2] ?? '').toLowerCase(), step) };
}

function periodDate(day: string, unit: string, step: number): string | undefined {
  const year = Number(day.slice(0, 4));
  if (/^(?:year|jahr)/u.test(unit)) return String(year + step);
  if (/^(?:month|monat)/u.test(unit)) {
    const month = year * 12 + Number(day.slice(5, 7)) - 1 + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  }
  if (/^(?:week|woche)/u.test(unit)) {
    const monday = addDays(day, 1 - weekday(day) + 7 * step);
    const [from, to] = /end/u.test(unit) ? [addDays(monday, 5), addDays(monday, 6)] : [monday, addDays(monday, 6)];
    return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined;
  }
  return undefined;
}

/** "Two days ago", "vor drei Wochen"; and "a week earlier", which counts from a day that the text names, is none. */
const AGO: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}-])(an?|\p{N}{1,3}|\p{L}+) (day|week|month|year)s? ago(?!\p{L})/giu,
  de: /(?<!\p{L})vor (eine[mr]|\p{N}{1,3}|\p{L}+) (tag|woche|monat|jahr)(?:e?n)?(?!\p{L})/giu,
};

/** How long before `day`: to the day for days and weeks, to the month or year for months and years. */
export function findAgo(text: string, day: string, language: string): DateFound[] {
  const found: DateFound[] = [];
  if (!/\bago\b|\bvor\b/iu.test(text)) return found;
  for (const match of text.matchAll(AGO[language] ?? /$^/gu)) {
    const said = (match[1] ?? '').toLowerCase();
    const count = /^(?:an?|eine[mr])$/u.test(said) ? 1 : (NUMBER_WORDS[language]?.units.get(said) ?? Number(said));
    if (Number.isNaN(count)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      date: before(day, (match[2] ?? '').toLowerCase(), count),
    });
  }
  return found;
}

function before(day: string, unit: string, count: number): string {
  if (/^(?:day|tag)/u.test(unit)) return addDays(day, -count);
  if (/^(?:week|woche)/u.test(unit)) return addDays(day, -7 * count);
  return periodDate(day, unit, -count) ?? '';
}
