/** What the views look things up in, built once per digest so that a page costs what it shows. */
import { unifySpeakers } from '../digest/quotes/unify.ts';
import type { AnalysedArticle, DatedEvent, Digest, Edition, Quote, Story, Theme } from '../digest/types.ts';
import { type Dates, datesIn } from './dates.ts';
import { type Shown, shownOf, shows } from './rights.ts';
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
  /** The name a speaker goes by on this site, by every spelling that an article has of it. */
  readonly names: ReadonlyMap<string, string>;
  /** Quotations with a known speaker that may be shown, newest first; those that a copy repeats are its original's. */
  readonly quotes: readonly Quote[];
  /** Events with a known month that may be shown. */
  readonly events: readonly DatedEvent[];
}

export function contextOf({ site, digest }: Source): Context {
  const t = stringsFor(site.language);
  const articles = new Map(digest.articles.map((analysed) => [analysed.article.id, analysed]));
  const known = new Map<string, Shown>();
  const shown = (id: string): Shown => {
    const value = known.get(id) ?? shownOf(found(articles, id));
    known.set(id, value);
    return value;
  };
  const spoken = digest.articles.flatMap((each) =>
    each.quotes.filter((quote) => quote.speaker !== undefined && shows(shown(each.article.id), quote)),
  );
  const copies = new Set(digest.stories.flatMap((story) => story.copies.map((copy) => copy.article)));
  const original = new Set(spoken.filter(({ article }) => !copies.has(article)).map(({ text }) => text));
  const quotes = spoken.filter(({ article, text }) => !(copies.has(article) && original.has(text)));
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
    shown,
    names: unifySpeakers(spoken.flatMap(({ speaker }) => speaker ?? [])),
    quotes,
    events: digest.articles.flatMap(({ article, events }) =>
      events.filter((event) => (event.date ?? '').length >= 7 && shows(shown(article.id), event)),
    ),
  };
}

/** The value at `key`; its absence would be a broken digest, never bad input. */
export function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The digest names "${key}" but does not hold it.`);
  return value;
}
