/** Days, months and periods in a reader's language. Days are ISO dates and stay what they are: everything is UTC. */

export interface Dates {
  /** `9 July 2025` */
  readonly long: (day: string) => string;
  /** `9 July` */
  readonly short: (day: string) => string;
  /** `Wednesday` */
  readonly weekday: (day: string) => string;
  /** `Wed` */
  readonly weekdayShort: (day: string) => string;
  /** `July 2025`, from `2025-07` */
  readonly month: (month: string) => string;
  /** `Jul`, from `2025-07` */
  readonly monthName: (month: string) => string;
  /** `7–13 July 2025`; one day if both are the same. */
  readonly range: (from: string, to: string) => string;
  /** `7–13 July` */
  readonly rangeShort: (from: string, to: string) => string;
  readonly number: (value: number) => string;
}

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Two numbers stand closer together than two words: `7–13 July`, but `30 June – 6 July`. */
const tight = (range: string) => range.replace(/(^|\P{L}\s?)(\d+)\s–\s(?=\d)/u, '$1$2–');

export function datesIn(locale: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = format({ day: 'numeric', month: 'long' });
  const weekday = format({ weekday: 'long' });
  const weekdayShort = format({ weekday: 'short' });
  const month = format({ month: 'long', year: 'numeric' });
  const monthName = format({ month: 'short' });
  const number = new Intl.NumberFormat(locale);
  return {
    long: (day) => long.format(at(day)),
    short: (day) => short.format(at(day)),
    weekday: (day) => weekday.format(at(day)),
    weekdayShort: (day) => weekdayShort.format(at(day)),
    month: (value) => month.format(at(`${value}-01`)),
    monthName: (value) => monthName.format(at(`${value}-01`)),
    range: (from, to) => tight(long.formatRange(at(from), at(to))),
    rangeShort: (from, to) => tight(short.formatRange(at(from), at(to))),
    number: (value) => number.format(value),
  };
}

/** ISO week of a day: `{ year: 2025, week: 28 }`. */
export function isoWeek(day: string): { readonly year: number; readonly week: number } {
  const DAY = 86_400_000;
  const thursday = new Date(at(day).getTime() + (3 - ((at(day).getUTCDay() + 6) % 7)) * DAY);
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return { year: thursday.getUTCFullYear(), week: 1 + Math.floor((thursday.getTime() - firstDay) / DAY / 7) };
}
