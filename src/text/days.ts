/** The calendar without clocks or time zones: days are ISO dates (`2025-05-26`). */
const DAY = 86_400_000;

function time(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

export function addDays(day: string, days: number): string {
  return new Date(time(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days since 1 January 1970: for comparing many. */
export function dayNumber(day: string): number {
  return Math.round(time(day) / DAY);
}

/** `b` − `a` */
export function daysBetween(a: string, b: string): number {
  return Math.round((time(b) - time(a)) / DAY);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: string): number {
  return new Date(time(day)).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function monday(day: string): string {
  return addDays(day, 1 - weekday(day));
}

/** ISO 8601 week: the year is that of the week's Thursday. */
export function isoWeek(day: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(monday(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) };
}
