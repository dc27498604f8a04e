/** What pages say about themselves to machines, as JSON-LD (schema.org). */
import type { Article } from '../digest/types.ts';
import { absolute, articlePath, cardPath } from './addresses.ts';
import type { Link, Words } from './parts.ts';
import type { Site } from './site.ts';

export type Structured = Readonly<Record<string, unknown>>;

/** The way from the home page to this one. */
export function breadcrumbs(site: Site, crumbs: readonly Link[], title: string, url: string): Structured {
  const names = [
    ...crumbs.map(({ text, href }) => ({ name: text, item: absolute(site.address, href) })),
    { name: title, item: url },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: names.map((entry, index) => ({ '@type': 'ListItem', position: index + 1, ...entry })),
  };
}

/** An article whose text is here with its publisher's consent. */
export function newsArticle(site: Site, article: Article): Structured {
  const url = absolute(site.address, articlePath(article.id));
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    ...(article.updated === undefined ? {} : { dateModified: article.updated }),
    inLanguage: article.language,
    url,
    mainEntityOfPage: url,
    isBasedOn: article.source.url,
    image: absolute(site.address, cardPath(articlePath(article.id))),
    publisher: { '@type': 'Organization', name: article.source.name },
    ...(article.author === undefined ? {} : { author: { '@type': 'Person', name: article.author } }),
  };
}

/** What an edition or a theme leads to, in its order. */
export function itemList(site: Site, items: readonly (Words & { readonly href: string })[]): Structured {
  return {
    '@type': 'ItemList',
    itemListElement: items.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      url: absolute(site.address, href),
    })),
  };
}

/** One script element's text. `<` never stands in it, so nothing can end the element early. */
export function jsonLd(graph: readonly Structured[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
