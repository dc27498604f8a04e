/** What each feed carries, whatever its format. Addresses are absolute, moments are UTC (`2025-05-26T12:20:00Z`). */
import type { AnalysedArticle, Theme } from '../digest/types.ts';
import { absolute, articlePath, cardPath, feedPath, homePath, href, themeFeedPath, themePath } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { feedContent, feedSummary } from './feed-content.ts';
import { moment, tagUri } from './feed-identity.ts';
import type { Source } from './site.ts';

export interface FeedView {
  /** Permanent `tag:` URI, the same whatever becomes of the feed's address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly rights?: string | undefined;
  /** The page that shows the same things. */
  readonly page: string;
  readonly self: string;
  /** Path of the style sheet that browsers show the feed with. */
  readonly stylesheet: string;
  /** When the newest of the content changed; undefined in a feed without items. */
  readonly updated?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Permanent `tag:` URI made from the article's id alone. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly author?: string | undefined;
  readonly language: string;
  /** Names of themes. */
  readonly categories: readonly string[];
  /** Plain text; empty when the rights let none be shown. */
  readonly summary: string;
  /** Sanitised HTML of what the rights let be shown; empty when that is nothing. */
  readonly content: string;
  readonly card: { readonly url: string; readonly width: number; readonly height: number };
}

/** A feed is for what is new; readers keep what they have seen. */
const NEWEST = 50;

const STYLESHEET = 'feed.css';

export function siteFeed(source: Source): FeedView {
  const { site, digest } = source;
  return feed(contextOf(source), {
    name: 'site',
    title: site.name,
    description: site.description,
    page: homePath,
    self: feedPath,
    articles: digest.articles,
  });
}

/** One feed a theme: the articles with a passage on it. */
export function themeFeeds(source: Source): { params: { theme: string }; props: FeedView }[] {
  const context = contextOf(source);
  return source.digest.themes.map((theme) => ({ params: { theme: theme.id }, props: themeFeed(context, theme) }));
}

function themeFeed(context: Context, theme: Theme): FeedView {
  const { site, digest } = context;
  const entries = digest.timelines.find((timeline) => timeline.theme === theme.id)?.entries ?? [];
  const ids = new Set(entries.map(({ article }) => article));
  return feed(context, {
    name: `theme/${theme.id}`,
    title: `${site.name}: ${theme.name}`,
    description: theme.description,
    page: themePath(theme.id),
    self: themeFeedPath(theme.id),
    articles: digest.articles.filter(({ article }) => ids.has(article.id)),
  });
}

interface FeedParts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly self: string;
  readonly articles: readonly AnalysedArticle[];
}

function feed(context: Context, parts: FeedParts): FeedView {
  const { site } = context;
  const items = parts.articles.slice(0, NEWEST).map((analysed) => feedItem(context, analysed));
  return {
    id: tagUri(site, parts.name),
    title: parts.title,
    description: parts.description,
    language: site.language,
    rights: site.rights,
    page: absolute(site.address, parts.page),
    self: absolute(site.address, parts.self),
    stylesheet: href(site.address, STYLESHEET),
    updated: items
      .map((item) => item.updated)
      .toSorted()
      .at(-1),
    items,
  };
}

function feedItem(context: Context, analysed: AnalysedArticle): FeedItem {
  const { site, themes } = context;
  const { article } = analysed;
  const published = moment(article.published);
  return {
    id: tagUri(site, `article/${article.id}`),
    title: article.title,
    link: absolute(site.address, articlePath(article.id)),
    published,
    updated: article.updated === undefined ? published : moment(article.updated),
    source: article.source,
    author: article.author,
    language: article.language,
    categories: analysed.themes.map(({ theme }) => found(themes, theme).name),
    summary: feedSummary(context, analysed),
    content: feedContent(context, analysed),
    card: { url: absolute(site.address, cardPath(articlePath(article.id))), width: 1200, height: 630 },
  };
}
