/** The archive: every edition in a ledger, and every article, one page a month. */
import { archiveMonthPath, archivePath, editionPath, href } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { type Month, monthsOf } from './months.ts';
import { type Headline, headline, type Link, type ThemeTag, themeTag } from './parts.ts';
import type { Source } from './site.ts';

export interface ArchiveProps {
  readonly frame: Frame;
  readonly title: string;
  readonly themes: readonly ThemeTag[];
  /** Newest first, grouped by year; only on the archive's first page. */
  readonly years: readonly {
    readonly year: string;
    readonly editions: readonly (Link & {
      readonly from: string;
      readonly articles: number;
      /** Passages per theme, in the order of `themes`. */
      readonly passages: readonly number[];
    })[];
  }[];
  readonly month?: string | undefined;
  readonly months: readonly Month[];
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
  const props = archivePage(context, source.digest.now.slice(0, 7) || undefined, archivePath);
  return { ...props, years: years(context) };
}

export function archiveMonthPages(source: Source): { params: { month: string }; props: ArchiveProps }[] {
  const context = contextOf(source);
  const months = [...new Set(source.digest.articles.map(({ article }) => article.day.slice(0, 7)))];
  return months.map((month) => ({ params: { month }, props: archivePage(context, month, archiveMonthPath(month)) }));
}

function archivePage(context: Context, month: string | undefined, path: string): ArchiveProps {
  const { digest, dates, t, site } = context;
  const articles = digest.articles.filter(({ article }) => article.day.slice(0, 7) === month);
  const title = path === archivePath || month === undefined ? t.archive : t.articlesOf(dates.month(month));
  return {
    frame: frame(context, {
      path,
      title,
      cardOf: '',
      ...(path === archivePath ? {} : { crumbs: [{ href: href(site.address, archivePath), text: t.archive }] }),
    }),
    title,
    themes: digest.themes.map((theme) => themeTag(context, theme.id)),
    years: [],
    month: month && dates.month(month),
    months: monthsOf(
      context,
      digest.articles.map(({ article }) => article),
      month,
      archiveMonthPath,
    ),
    days: [...Map.groupBy(articles, ({ article }) => article.day)].map(([day, ofDay]) => ({
      day,
      date: dates.short(day),
      weekday: dates.weekday(day),
      articles: ofDay.map((analysed) => headline(context, analysed)),
    })),
  };
}

function years({ digest, dates, site }: Context): ArchiveProps['years'] {
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
