/** Archives are cut by month: addresses stay, and a new article changes the newest month only. */
import { href } from './addresses.ts';
import type { Context } from './context.ts';

export interface Month {
  readonly href: string;
  readonly month: string;
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
}

/** Months that have an entry, newest first. @param path address of a month's page */
export function monthsOf(
  { site, dates }: Context,
  entries: readonly { readonly day: string }[],
  current: string | undefined,
  path: (month: string) => string,
): Month[] {
  const counts = new Map<string, number>();
  for (const { day } of entries) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, count]) => ({
      href: href(site.address, path(month)),
      month,
      text: dates.month(month),
      count,
      current: month === current,
    }));
}
