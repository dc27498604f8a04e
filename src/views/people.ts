/** Who said what: quotations by speaker, one page a month. */
import { unifySpeakers } from '../digest/quotes/unify.ts';
import { href, peopleMonthPath, peoplePath } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { type Month, monthsOf } from './months.ts';
import { type QuoteLine, quoteLine } from './parts.ts';
import type { Source } from './site.ts';

export interface PeopleProps {
  readonly frame: Frame;
  readonly title: string;
  readonly months: readonly Month[];
  /** Those who were quoted most first, names in order where they tie. */
  readonly speakers: readonly {
    readonly name: string;
    readonly role?: string | undefined;
    readonly quotes: readonly QuoteLine[];
  }[];
}

/** The page of each month, and the newest once more at the section's own address; none without a quotation. */
export function peoplePages(source: Source): { params: { month: string | undefined }; props: PeopleProps }[] {
  const context = contextOf(source);
  const days = context.quotes.map((quote) => ({ quote, day: found(context.articles, quote.article).article.day }));
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  const page = (month: string, path: string) => peopleProps(context, { month, path, days });
  return [...byMonth.keys()].flatMap((month, index) => [
    ...(index === 0 ? [{ params: { month: undefined }, props: page(month, peoplePath) }] : []),
    { params: { month }, props: page(month, peopleMonthPath(month)) },
  ]);
}

interface Opened {
  readonly month: string;
  readonly path: string;
  readonly days: readonly { readonly quote: Context['quotes'][number]; readonly day: string }[];
}

function peopleProps(context: Context, { month, path, days }: Opened): PeopleProps {
  const { t, dates, site } = context;
  const names = unifySpeakers(context.quotes.flatMap((quote) => quote.speaker ?? []));
  const lines = days.filter(({ day }) => day.startsWith(month)).map(({ quote }) => quoteLine(context, quote));
  const title = path === peoplePath ? t.whoSaidWhat : `${t.whoSaidWhat}, ${dates.month(month)}`;
  return {
    frame: frame(context, {
      path,
      title,
      cardOf: '',
      ...(path === peoplePath ? {} : { crumbs: [{ href: href(site.address, peoplePath), text: t.whoSaidWhat }] }),
    }),
    title,
    months: monthsOf(context, days, month, peopleMonthPath),
    speakers: [...Map.groupBy(lines, (line) => names.get(line.speaker ?? '') ?? '')]
      .map(([name, quotes]) => ({ name, role: quotes.find((quote) => quote.role)?.role, quotes }))
      .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1)),
  };
}
