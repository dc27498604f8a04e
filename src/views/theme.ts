/** Theme pages: the passages that belong to a theme, in time, one page a month. */
import type { RootContent } from 'mdast';
import type { AnalysedArticle, Passage, Theme } from '../digest/types.ts';
import { articlePath, href, passagePath, themeMonthPath, themePath } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import type { Direction } from './language.ts';
import { type Monthly, monthly } from './monthly.ts';
import { type Headline, headline, type ThemeTag, themeTag } from './parts.ts';
import type { Source } from './site.ts';

/** Passages of one article on the theme. */
export interface ThemeEntry {
  readonly headline: Headline;
  readonly passages: readonly {
    readonly href: string;
    readonly node?: RootContent | undefined;
    readonly beginning?: string | undefined;
    readonly lang?: string | undefined;
    readonly dir?: Direction | undefined;
  }[];
  /** Passages on the theme that the rights keep back, and where to read them. */
  readonly elsewhere?: { readonly count: number; readonly source: string; readonly url: string } | undefined;
}

export interface ThemeProps extends Monthly {
  readonly theme: ThemeTag;
  readonly description: string;
  /** Markdown. */
  readonly standing: string;
  readonly feed: string;
  readonly days: readonly {
    readonly day: string;
    readonly date: string;
    readonly weekday: string;
    readonly entries: readonly ThemeEntry[];
  }[];
}

/** Each theme's own page, with its newest month open. */
export function themePages(source: Source): { params: { theme: string }; props: ThemeProps }[] {
  const context = contextOf(source);
  return source.digest.themes.map((theme) => ({
    params: { theme: theme.id },
    props: themeProps(context, theme, months(context, theme)[0], themePath(theme.id)),
  }));
}

/** A page for every month with a passage; its address stays when a newer month opens. */
export function themeMonthPages(source: Source): { params: { theme: string; month: string }; props: ThemeProps }[] {
  const context = contextOf(source);
  return source.digest.themes.flatMap((theme) =>
    months(context, theme).map((month) => ({
      params: { theme: theme.id, month },
      props: themeProps(context, theme, month, themeMonthPath(theme.id, month)),
    })),
  );
}

const entriesOf = ({ digest }: Context, theme: Theme) =>
  digest.timelines.find((timeline) => timeline.theme === theme.id)?.entries ?? [];

const months = (context: Context, theme: Theme): string[] => [
  ...new Set(entriesOf(context, theme).map(({ day }) => day.slice(0, 7))),
];

function themeProps(context: Context, theme: Theme, month: string | undefined, path: string): ThemeProps {
  const { dates, site } = context;
  const own = themePath(theme.id);
  const entries = entriesOf(context, theme).filter((entry) => entry.day.slice(0, 7) === month);
  const section = {
    path: own,
    monthPath: (value: string) => themeMonthPath(theme.id, value),
    name: theme.name,
    monthTitle: (name: string) => `${theme.name}, ${name}`,
    entries: entriesOf(context, theme),
    frame: { description: theme.description, theme: theme.id, cardOf: own },
  };
  return {
    ...monthly(context, section, month, path === own),
    theme: themeTag(context, theme.id),
    description: theme.description,
    standing: theme.standing,
    feed: href(site.address, `${own}feed.xml`),
    days: [...Map.groupBy(entries, (entry) => entry.day)].map(([day, ofDay]) => ({
      day,
      date: dates.short(day),
      weekday: dates.weekday(day),
      entries: [...Map.groupBy(ofDay, (entry) => entry.article)].map(([id, ofArticle]) =>
        themeEntry(context, found(context.articles, id), new Set(ofArticle.map((entry) => entry.passage))),
      ),
    })),
  };
}

/** Passages in the order of the article, whatever the order of the timeline. */
function themeEntry(context: Context, analysed: AnalysedArticle, wanted: ReadonlySet<string>): ThemeEntry {
  const { article } = analysed;
  const { whole, cut } = context.shown(article.id);
  const passages = analysed.passages.filter((passage) => wanted.has(passage.id));
  const visible = passages.filter((passage) => whole.has(passage.id) || cut?.passage === passage.id);
  const heading = headline(context, analysed);
  const text = (passage: Passage) => (whole.has(passage.id) ? { node: passage.node } : { beginning: cut?.text });
  const kept = passages.length - visible.length;
  return {
    headline: {
      ...heading,
      href: visible[0]
        ? href(context.site.address, passagePath(article.id, visible[0].id))
        : href(context.site.address, articlePath(article.id)),
    },
    passages: visible.map((passage) => ({
      href: href(context.site.address, passagePath(article.id, passage.id)),
      ...text(passage),
      lang: heading.lang,
      dir: heading.dir,
    })),
    elsewhere: kept > 0 ? { count: kept, source: article.source.name, url: article.source.url } : undefined,
  };
}
