/** The small picture of a period: a row per theme that has something, a column per day, dots sized by passages. */
import type { Edition } from '../digest/types.ts';
import type { Context } from './context.ts';
import { type ThemeTag, themeTag } from './parts.ts';

export interface Coverage {
  readonly days: readonly {
    readonly day: string;
    readonly weekday: string;
    readonly date: string;
    readonly number: string;
  }[];
  readonly rows: readonly {
    readonly theme: ThemeTag;
    readonly total: number;
    /** In the order of `days`; the dot's area stands for the number of passages. */
    readonly cells: readonly { readonly passages: number; readonly radius: number }[];
  }[];
}

/** Largest and smallest radius of a dot, in units of a cell that is 24 wide. */
const LARGEST = 11;
const SMALLEST = 2;

/** @returns undefined when there is nothing to compare: an empty period, or one day */
export function coverage(context: Context, edition: Edition): Coverage | undefined {
  const days = edition.themes[0]?.passagesByDay.map(({ day }) => day) ?? [];
  const most = Math.max(0, ...edition.themes.flatMap((row) => row.passagesByDay.map(({ passages }) => passages)));
  if (days.length < 2 || most === 0) return undefined;
  const radius = (passages: number) =>
    passages === 0 ? 0 : Math.round(10 * Math.max(SMALLEST, LARGEST * Math.sqrt(passages / most))) / 10;
  return {
    days: days.map((day) => ({
      day,
      weekday: context.dates.weekdayShort(day),
      date: context.dates.long(day),
      number: String(Number(day.slice(8))),
    })),
    rows: edition.themes
      .map((row) => ({
        theme: themeTag(context, row.theme),
        total: row.passagesByDay.reduce((sum, { passages }) => sum + passages, 0),
        cells: row.passagesByDay.map(({ passages }) => ({ passages, radius: radius(passages) })),
      }))
      .filter(({ total }) => total > 0),
  };
}
