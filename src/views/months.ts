/** Archives are cut by month: addresses stay, and a new article changes the newest month only. */
import { href } from './addresses.ts';
import type { Context } from './context.ts';

export interface Month {
  readonly href: string;
  readonly month: string;
  /** `Jul`, beside its year. */
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
}

export interface Year {
  readonly year: string;
  /** Newest first. */
  readonly months: readonly Month[];
}

/** Months that have an entry, by year, newest first. @param path address of a month's page */
export function monthsOf(
  { site, dates }: Context,
  entries: readonly { readonly day: string }[],
  current: string | undefined,
  path: (month: string) => string,
): Year[] {
  const counts = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
  const months = [...counts]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, { length }]) => ({
      href: href(site.address, path(month)),
      month,
      text: dates.monthName(month),
      count: length,
      current: month === current,
    }));
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({ year, months: ofYear }));
}
