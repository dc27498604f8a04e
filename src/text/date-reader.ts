/** What the readers of dates share. */
import { addDays } from './days.ts';
import type { CalendarWords } from './vocabulary/calendar.ts';

export interface DateFound {
  readonly start: number;
  readonly end: number;
  readonly date: string | undefined;
}

export interface Reader {
  readonly text: string;
  readonly day: string;
  readonly words: CalendarWords;
  readonly found: DateFound[];
}

/** @returns undefined for a day that no calendar has */
export function iso(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && addDays(text, 0) === text;
  return valid ? text : undefined;
}
