/** The archive: every edition in a ledger, and every article, one page a month. */
import { archiveMonthPath, archivePath, editionPath, href } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type Monthly, monthly } from './monthly.ts';
import { type Headline, headline, type Link, type ThemeTag, themeTag } from './parts.ts';
import type { Source } from './site.ts';

export interface ArchiveProps extends Monthly {
  readonly themes: readonly ThemeTag[];
  /** Newest first, grouped by year; only on the archive's first page. */
  readonly ledger: readonly {
    readonly year: string;
    readonly editions: readonly (Link & {
      readonly from: string;
      readonly articles: number;
      /** Passages per theme, in the order of `themes`. */
      readonly passages: readonly number[];
    })[];
  }[];
  readonly month?: string | undefined;
  readonly days: readonly {
    readonly day: string;
    readonly date: string;
    readonly weekday: string;
    readonly articles: readonly Headline[];
  }[];
}

/** The first page, with the newest month open. */
export function archiveProps(source: Source): ArchiveProps {
  const context = contextOf(source);
  const props = archivePage(context, source.digest.now.slice(0, 7) || undefined, true);
  return { ...props, ledger: ledger(context) };
}

export function archiveMonthPages(source: Source): { params: { month: string }; props: ArchiveProps }[] {
  const context = contextOf(source);
  const months = [...new Set(source.digest.articles.map(({ article }) => article.day.slice(0, 7)))];
  return months.map((month) => ({ params: { month }, props: archivePage(context, month, false) }));
}

function archivePage(context: Context, month: string | undefined, own: boolean): ArchiveProps {
  const { digest, dates, t } = context;
  const articles = digest.articles.filter(({ article }) => article.day.slice(0, 7) === month);
  const section = {
    path: archivePath,
    monthPath: archiveMonthPath,
    name: t.archive,
    monthTitle: t.articlesOf,
    entries: digest.articles.map(({ article }) => article),
  };
  return {
    ...monthly(context, section, month, own),
    themes: digest.themes.map((theme) => themeTag(context, theme.id)),
    ledger: [],
    month: month && dates.month(month),
    days: [...Map.groupBy(articles, ({ article }) => article.day)].map(([day, ofDay]) => ({
      day,
      date: dates.short(day),
      weekday: dates.weekday(day),
      articles: ofDay.map((analysed) => headline(context, analysed)),
    })),
  };
}

function ledger({ digest, dates, site }: Context): ArchiveProps['ledger'] {
  return [...Map.groupBy(digest.editions, (edition) => edition.to.slice(0, 4))].map(([year, editions]) => ({
    year,
    editions: editions.map((edition) => ({
      href: href(site.address, editionPath(edition.id)),
      text: dates.rangeShort(edition.from, edition.to),
      from: edition.from,
      articles: edition.articles.length,
      passages: digest.themes.map(
        ({ id }) =>
          edition.themes
            .find((row) => row.theme === id)
            ?.passagesByDay.reduce((sum, { passages }) => sum + passages, 0) ?? 0,
      ),
    })),
  }));
}
