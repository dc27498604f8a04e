/** The timeline: what happened when, in the words of the sources, one page a month. */
import { timelineMonthPath, timelinePath } from './addresses.ts';
import { contextOf } from './context.ts';
import { type EventLine, eventLines } from './events.ts';
import { type Monthly, monthly } from './monthly.ts';
import type { Source } from './site.ts';

export interface TimelineProps extends Monthly {
  /** What is dated by its month alone comes first. */
  readonly days: readonly {
    /** `2025-05-26` or `2025-05` */
    readonly day: string;
    readonly date: string;
    readonly weekday?: string | undefined;
    readonly events: readonly EventLine[];
  }[];
}

/**
 * The page of each month, and one of them once more at the section's own address: the newest that is not announced
 * for later. None without an event.
 */
export function timelinePages(source: Source): { params: { month: string | undefined }; props: TimelineProps }[] {
  const context = contextOf(source);
  const { t, dates } = context;
  const events = eventLines(context, context.events);
  const byMonth = Map.groupBy(events, ({ day }) => day.slice(0, 7));
  const months = [...byMonth.keys()].toReversed();
  const section = {
    path: timelinePath,
    monthPath: timelineMonthPath,
    name: t.timeline,
    monthTitle: (month: string) => `${t.timeline}, ${month}`,
    entries: events,
  };
  const page = (month: string, own: boolean): TimelineProps => ({
    ...monthly(context, section, month, own),
    days: [...Map.groupBy(byMonth.get(month) ?? [], ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      date: ofDay[0]?.date ?? day,
      weekday: day.length > 7 ? dates.weekday(day) : undefined,
      events: ofDay,
    })),
  });
  const open = months.find((month) => month <= source.digest.now.slice(0, 7)) ?? months.at(-1);
  return [
    ...(open === undefined ? [] : [{ params: { month: undefined }, props: page(open, true) }]),
    ...months.map((month) => ({ params: { month }, props: page(month, false) })),
  ];
}
