/** What the views look things up in, built once per digest so that a page costs what it shows. */
import type { AnalysedArticle, Digest, Edition, Story, Theme } from '../digest/types.ts';
import { type Dates, datesIn } from './dates.ts';
import { type Shown, shownOf } from './rights.ts';
import type { Site, Source } from './site.ts';
import { type Strings, stringsFor } from './strings/index.ts';

export interface Context {
  readonly site: Site;
  readonly digest: Digest;
  readonly t: Strings;
  readonly dates: Dates;
  readonly articles: ReadonlyMap<string, AnalysedArticle>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** The story an article belongs to. */
  readonly storyOf: ReadonlyMap<string, Story>;
  /** The edition an article appeared in. */
  readonly editionOf: ReadonlyMap<string, Edition>;
  /** What the rights to an article let the site show. */
  readonly shown: (article: string) => Shown;
}

export function contextOf({ site, digest }: Source): Context {
  const t = stringsFor(site.language);
  const articles = new Map(digest.articles.map((analysed) => [analysed.article.id, analysed]));
  const shown = new Map<string, Shown>();
  return {
    site,
    digest,
    t,
    dates: datesIn(t.locale),
    articles,
    stories: new Map(digest.stories.map((story) => [story.id, story])),
    themes: new Map(digest.themes.map((theme) => [theme.id, theme])),
    storyOf: new Map(digest.stories.flatMap((story) => story.articles.map((id) => [id, story] as const))),
    editionOf: new Map(digest.editions.flatMap((edition) => edition.articles.map((id) => [id, edition] as const))),
    shown: (id) => {
      const known = shown.get(id) ?? shownOf(found(articles, id));
      shown.set(id, known);
      return known;
    },
  };
}

/** The value at `key`; its absence would be a broken digest, never bad input. */
export function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The digest names "${key}" but does not hold it.`);
  return value;
}
