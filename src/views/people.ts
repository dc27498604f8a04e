/** Who said what: quotations by speaker, one page a month. */
import { href, peopleMonthPath, peoplePath, speakerId, speakersPath } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { type Monthly, monthly } from './monthly.ts';
import { type Link, nameOf, type QuoteLine, quoteLine } from './parts.ts';
import type { Source } from './site.ts';
import { type Speaker, speakerOf } from './speaker.ts';

export interface PeopleProps extends Monthly {
  /** To everybody, by name. */
  readonly all: Link;
  /** Those who were quoted most first, names in order where they tie. */
  readonly speakers: readonly (Speaker & { readonly quotes: readonly QuoteLine[] })[];
}

/** The page of each month, and the newest once more at the section's own address; none without a quotation. */
export function peoplePages(source: Source): { params: { page: string | undefined }; props: PeopleProps }[] {
  const context = contextOf(source);
  const entries = context.quotes.map((quote) => ({ quote, day: found(context.articles, quote.article).article.day }));
  const names = new Set(context.quotes.map((quote) => speakerId(nameOf(context, quote) ?? '')));
  const all = {
    href: href(source.site.address, speakersPath),
    text: context.t.allSpeakers(context.t.speakersCount(names.size)),
  };
  const byMonth = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
  const page = (month: string, own: boolean): PeopleProps => {
    const lines = (byMonth.get(month) ?? []).map(({ quote }) => quoteLine(context, quote));
    return { ...monthly(context, section(context, entries), month, own), all, speakers: speakers(context, lines) };
  };
  return [...byMonth.keys()].flatMap((month, index) => [
    ...(index === 0 ? [{ params: { page: undefined }, props: page(month, true) }] : []),
    { params: { page: month }, props: page(month, false) },
  ]);
}

const section = ({ t }: Context, entries: readonly { readonly day: string }[]) => ({
  path: peoplePath,
  monthPath: peopleMonthPath,
  name: t.whoSaidWhat,
  monthTitle: (month: string) => `${t.whoSaidWhat}, ${month}`,
  entries,
});

function speakers({ site }: Context, lines: readonly QuoteLine[]): PeopleProps['speakers'] {
  return [...Map.groupBy(lines, (line) => line.by ?? href(site.address, peoplePath)).values()]
    .map((quotes) => ({ ...speakerOf(quotes), quotes }))
    .toSorted((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1));
}
