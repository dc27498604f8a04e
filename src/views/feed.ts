/**
 * Every feed document of the site, whatever its format: for the site, each theme and the editions one document of what
 * is new, and one for each month gone by (RFC 5005), so that the whole history can be reached from any of them; and one
 * for each story.
 */
import { absolute, editionsFeedPage, type FeedPaths, feedPaths, homePath, href, themePath } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { editionItems } from './feed-edition.ts';
import { articleTag, tagUri } from './feed-identity.ts';
import { articleItem, type FeedItem } from './feed-item.ts';
import { storySeries } from './feed-story.ts';
import type { Source } from './site.ts';

export interface FeedView {
  /** Permanent `tag:` URI, the same for a feed and its archives, whatever becomes of their addresses. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly rights?: string | undefined;
  /** The site's name. */
  readonly author: string;
  /** The page that shows the same things. */
  readonly page: string;
  /** Paths of this document in the site. */
  readonly paths: FeedPaths;
  /** This document's addresses. */
  readonly self: FeedPaths;
  /** Only in an archive: the feed it is the history of. */
  readonly current?: FeedPaths | undefined;
  /** The archive that goes on where this document ends. */
  readonly previous?: FeedPaths | undefined;
  /** In an archive: the one that came after it. */
  readonly next?: FeedPaths | undefined;
  /** A WebSub hub. */
  readonly hub?: string | undefined;
  /** Path of the style sheet that browsers show the feed with. */
  readonly stylesheet: string;
  /** When the newest of the content changed; undefined in a feed without items. */
  readonly updated?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** What one feed is called and where it is; without its items. */
export interface FeedSeries {
  /** Undefined for the site's own feed and that of the editions. */
  readonly theme?: string | undefined;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  /** Where its documents are: a page's path. */
  readonly folder: string;
}

/** A feed is for what is new; readers keep what they have seen, and archives keep the rest. */
const NEWEST = 50;

const EDITIONS = 'editions';

/** The feeds of the site, its own first; not those of stories, which are many and end. */
export function feedSeries({ site, digest, t }: Context): FeedSeries[] {
  return [
    { name: 'site', title: site.name, description: site.description, page: homePath, folder: homePath },
    {
      name: EDITIONS,
      title: `${site.name}: ${t.editions}`,
      description: site.description,
      page: homePath,
      folder: editionsFeedPage,
    },
    ...digest.themes.map((theme) => ({
      theme: theme.id,
      name: `theme/${theme.id}`,
      title: `${site.name}: ${theme.name}`,
      description: theme.description,
      page: themePath(theme.id),
      folder: themePath(theme.id),
    })),
  ];
}

/** All documents: each feed followed by its archives, newest first; then the stories'. */
export function feedDocuments(source: Source): FeedView[] {
  const context = contextOf(source);
  const items = source.digest.articles.map((analysed) => articleItem(context, analysed)).toSorted(newestFirst);
  const byId = new Map(items.map((item) => [item.id, item]));
  const stories = storySeries(context).flatMap((story) => {
    const reports = [...story.items].flatMap((id) => byId.get(id) ?? []).toSorted(newestFirst);
    return story.folders.map((folder) => feedDocument(context, { ...story, folder }, reports.slice(0, NEWEST), {}));
  });
  const documents = feedSeries(context).flatMap((series) => {
    if (series.name === EDITIONS) return documentsOf(context, series, editionItems(source, context));
    return documentsOf(context, series, series.theme === undefined ? items : itemsOf(context, series.theme, items));
  });
  return [...documents, ...stories];
}

/** The items of articles with a passage on the theme. */
function itemsOf({ site, digest }: Context, theme: string, items: readonly FeedItem[]): FeedItem[] {
  const entries = digest.timelines.find((timeline) => timeline.theme === theme)?.entries ?? [];
  const ids = new Set(entries.map(({ article }) => articleTag(site, article)));
  return items.filter(({ id }) => ids.has(id));
}

const newestFirst = (a: FeedItem, b: FeedItem): number => {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.id < b.id ? -1 : 1;
};

/**
 * The newest items and the archive of each month. A month that is over never changes: the link to the next one is
 * there as soon as there is a next one.
 *
 * @param items newest first
 */
function documentsOf(context: Context, series: FeedSeries, items: readonly FeedItem[]): FeedView[] {
  const months = [...Map.groupBy(items, ({ published }) => published.slice(0, 7))];
  const newest = items.slice(0, NEWEST);
  const previous = items.length > NEWEST ? newest.at(-1)?.published.slice(0, 7) : undefined;
  const archives = months.map(([month, entries], index) =>
    feedDocument(context, series, entries, { month, previous: months[index + 1]?.[0], next: months[index - 1]?.[0] }),
  );
  // A single month is all in the feed itself or still going on.
  return [feedDocument(context, series, newest, { previous }), ...(previous || months.length > 1 ? archives : [])];
}

interface Place {
  /** Undefined for the feed of what is new. */
  readonly month?: string | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

function feedDocument(
  { site }: Context,
  { name, title, description, page, folder }: FeedSeries,
  items: readonly FeedItem[],
  { month, previous, next }: Place,
): FeedView {
  const paths = feedPaths(folder, month);
  const full = (relative: FeedPaths): FeedPaths => ({
    rss: absolute(site.address, relative.rss),
    atom: absolute(site.address, relative.atom),
    json: absolute(site.address, relative.json),
  });
  return {
    id: tagUri(site, name),
    title,
    description,
    language: site.language,
    rights: site.rights,
    author: site.name,
    page: absolute(site.address, page),
    paths,
    self: full(paths),
    current: month === undefined ? undefined : full(feedPaths(folder)),
    previous: previous === undefined ? undefined : full(feedPaths(folder, previous)),
    next: next === undefined ? undefined : full(feedPaths(folder, next)),
    hub: site.hub,
    stylesheet: href(site.address, 'feed.css'),
    updated: items
      .map((item) => item.updated)
      .toSorted()
      .at(-1),
    items,
  };
}
