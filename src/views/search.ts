/** Search: every passage that may be shown, in one file a month, and the page that looks through them. */
import { archivePath, href, passagePath, searchMonthPath, searchPath } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { type Link, type ThemeTag, themeTag, type Words, wordsOf } from './parts.ts';
import type { Source } from './site.ts';

/** One passage to be found. */
export interface SearchEntry extends Words {
  readonly href: string;
  readonly title: string;
  readonly source: string;
  /** ISO day. */
  readonly day: string;
  /** The day as readers write it. */
  readonly date: string;
  /** Ids of the passage's themes. */
  readonly themes: readonly string[];
}

export interface SearchProps {
  readonly frame: Frame;
  /** Addresses of the months' files, newest first. */
  readonly months: readonly { readonly month: string; readonly href: string }[];
  readonly themes: readonly ThemeTag[];
  readonly sources: readonly string[];
  readonly archive: Link;
}

export function searchProps(source: Source): SearchProps {
  const context = contextOf(source);
  const { digest, site, t } = context;
  return {
    frame: frame(context, { path: searchPath, title: t.search, cardOf: '' }),
    months: months(context).map((month) => ({ month, href: href(site.address, searchMonthPath(month)) })),
    themes: digest.themes.map((theme) => themeTag(context, theme.id)),
    sources: [...new Set(digest.articles.map(({ article }) => article.source.name))].toSorted(),
    archive: { href: href(site.address, archivePath), text: t.archive },
  };
}

/** A file for every month, so that a new article changes the newest one only. */
export function searchFiles(source: Source): { params: { month: string }; props: { entries: SearchEntry[] } }[] {
  const context = contextOf(source);
  return months(context).map((month) => ({ params: { month }, props: { entries: entriesOf(context, month) } }));
}

const months = ({ digest }: Context): string[] => [
  ...new Set(digest.articles.map(({ article }) => article.day.slice(0, 7))),
];

function entriesOf(context: Context, month: string): SearchEntry[] {
  return context.digest.articles.flatMap(({ article, passages }) => {
    if (!article.day.startsWith(month)) return [];
    const { whole, cut } = context.shown(article.id);
    return passages
      .filter(({ id }) => whole.has(id) || cut?.passage === id)
      .map((passage) => ({
        ...wordsOf(context, whole.has(passage.id) ? passage.text : (cut?.text ?? ''), article.language),
        href: href(context.site.address, passagePath(article.id, passage.id)),
        title: article.title,
        source: article.source.name,
        day: article.day,
        date: context.dates.long(article.day),
        themes: passage.themes.map(({ theme }) => theme),
      }));
  });
}
