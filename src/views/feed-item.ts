/** One item of a feed, the same in every feed and format that carries it. */
import type { AnalysedArticle } from '../digest/types.ts';
import { absolute, articlePath, cardPath } from './addresses.ts';
import { type Context, found } from './context.ts';
import { feedContent, feedSummary } from './feed-content.ts';
import { articleTag, moment } from './feed-identity.ts';

export interface FeedItem {
  /** Permanent `tag:` URI made from an id alone. */
  readonly id: string;
  readonly title: string;
  /** Absolute, as all addresses here. */
  readonly link: string;
  /** UTC, as all moments here: `2025-05-26T12:20:00Z`. */
  readonly published: string;
  readonly updated: string;
  /** Who published it first, if it was not this site. */
  readonly source?: { readonly name: string; readonly url: string } | undefined;
  readonly author: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Names of themes. */
  readonly categories: readonly string[];
  /** Plain text, never empty. */
  readonly summary: string;
  /** Sanitised HTML of what the rights let be shown; empty when that is nothing. */
  readonly content: string;
  readonly card: FeedCard;
}

export interface FeedCard {
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** In bytes; known once it is drawn. */
  readonly length?: number | undefined;
}

export function articleItem(context: Context, analysed: AnalysedArticle): FeedItem {
  const { site, themes } = context;
  const { article } = analysed;
  const path = articlePath(article.id);
  const published = moment(article.published);
  return {
    id: articleTag(site, article.id),
    title: article.title,
    link: absolute(site.address, path),
    published,
    updated: article.updated === undefined ? published : moment(article.updated),
    source: article.source,
    author: article.author ?? article.source.name,
    language: article.language,
    categories: analysed.themes.map(({ theme }) => found(themes, theme).name),
    summary: feedSummary(context, analysed),
    content: feedContent(context, analysed),
    card: itemCard(site.address, path),
  };
}

export const itemCard = (address: string, page: string): FeedCard => ({
  page,
  url: absolute(address, cardPath(page)),
  width: 1200,
  height: 630,
});
