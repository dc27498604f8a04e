/** A page for every speaker: what one person or office was quoted with over time, each line with its passage. */
import { href, peopleMonthPath, peoplePath, speakerId, speakerPath } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { monthsOf, type Year } from './months.ts';
import { nameOf, type QuoteLine, quoteLine } from './parts.ts';
import type { Source } from './site.ts';

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
  /** Of the speaker's page. */
  readonly href: string;
}

export interface SpeakerProps {
  readonly frame: Frame;
  readonly speaker: Speaker;
  /** "23 quotations from 4 sources · 7–10 July 2025" */
  readonly summary: string;
  /** Newest first. */
  readonly days: readonly {
    readonly day: string;
    readonly date: string;
    readonly weekday: string;
    readonly quotes: readonly QuoteLine[];
  }[];
  /** Months with more than is shown here; each is a page of the section, opened at the speaker. */
  readonly earlier: readonly Year[];
}

/** A page of more quotations than this is not read any more. */
const SHOWN = 100;

export function speakerPages(source: Source): { params: { page: string }; props: SpeakerProps }[] {
  const context = contextOf(source);
  const lines = context.quotes.map((quote) => quoteLine(context, quote));
  return [...Map.groupBy(lines, ({ speaker }) => speakerId(speaker ?? ''))].map(([id, quotes]) => ({
    params: { page: id },
    props: speakerProps(context, quotes),
  }));
}

/** The name and the role that the newest quotations give. */
export function speakerOf(quotes: readonly QuoteLine[]): Speaker {
  const { speaker: name = '', by = '' } = quotes[0] ?? {};
  return { id: speakerId(name), name, role: quotes.find(({ role }) => role)?.role, href: by };
}

function speakerProps(context: Context, quotes: readonly QuoteLine[]): SpeakerProps {
  const { t, dates, site } = context;
  const speaker = speakerOf(quotes);
  const shown = quotes.slice(0, SHOWN);
  const sources = new Set(quotes.map(({ source }) => source));
  const period = dates.range(quotes.at(-1)?.day ?? '', quotes[0]?.day ?? '');
  const summary = `${t.from(t.quotations(quotes.length), t.sourcesCount(sources.size))} · ${period}`;
  return {
    frame: frame(context, {
      path: speakerPath(speaker.id),
      title: speaker.name,
      description: `${speaker.name}: ${summary}`,
      cardOf: '',
      crumbs: [{ href: href(site.address, peoplePath), text: t.whoSaidWhat }],
    }),
    speaker,
    summary,
    days: [...Map.groupBy(shown, ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      date: dates.long(day),
      weekday: dates.weekday(day),
      quotes: ofDay,
    })),
    earlier: monthsOf(context, quotes.slice(SHOWN), undefined, (month) => `${peopleMonthPath(month)}#${speaker.id}`),
  };
}

/** Every speaker with the day of the newest quotation, for site maps. */
export function speakersOf(source: Source): { readonly path: string; readonly day: string }[] {
  const context = contextOf(source);
  const newest = new Map<string, string>();
  for (const quote of context.quotes) {
    const path = speakerPath(speakerId(nameOf(context, quote) ?? ''));
    if (!newest.has(path)) newest.set(path, found(context.articles, quote.article).article.day);
  }
  return [...newest].map(([path, day]) => ({ path, day }));
}
