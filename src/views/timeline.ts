/** The timeline: what happened when, in the words of the sources, one page a month. */
import { href, timelineMonthPath, timelinePath } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type EventLine, eventLines } from './events.ts';
import { type Frame, frame } from './frame.ts';
import { type Month, monthsOf } from './months.ts';
import type { Source } from './site.ts';

export interface TimelineProps {
  readonly frame: Frame;
  readonly title: string;
  readonly months: readonly Month[];
  readonly events: readonly EventLine[];
}

/**
 * The page of each month, and one of them once more at the section's own address: the newest that is not announced
 * for later. None without an event.
 */
export function timelinePages(source: Source): { params: { month: string | undefined }; props: TimelineProps }[] {
  const context = contextOf(source);
  const events = eventLines(context, context.events);
  const months = [...new Set(events.map(({ day }) => day.slice(0, 7)))].toReversed();
  const page = (month: string, path: string) => timelineProps(context, { month, path, events });
  const open = months.find((month) => month <= source.digest.now.slice(0, 7)) ?? months.at(-1);
  return [
    ...(open === undefined ? [] : [{ params: { month: undefined }, props: page(open, timelinePath) }]),
    ...months.map((month) => ({ params: { month }, props: page(month, timelineMonthPath(month)) })),
  ];
}

interface Opened {
  readonly month: string;
  readonly path: string;
  readonly events: readonly EventLine[];
}

function timelineProps(context: Context, { month, path, events }: Opened): TimelineProps {
  const { t, dates, site } = context;
  const title = path === timelinePath ? t.timeline : `${t.timeline}, ${dates.month(month)}`;
  return {
    frame: frame(context, {
      path,
      title,
      cardOf: '',
      ...(path === timelinePath ? {} : { crumbs: [{ href: href(site.address, timelinePath), text: t.timeline }] }),
    }),
    title,
    months: monthsOf(context, events, month, timelineMonthPath),
    events: events.filter(({ day }) => day.startsWith(month)),
  };
}
