/** RSS 2.0, by @astrojs/rss. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { FeedItem, FeedView } from '../views/feed.ts';
import { clean, escapeXml } from './xml.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** The feed as an XML document. */
export async function rss(view: FeedView): Promise<string> {
  const feed = clean(view);
  const document = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: NAMESPACES,
    customData: channelData(feed),
    items: feed.items.map(rssItem),
  });
  // The package's own `stylesheet` leaves out the type that the specification asks for.
  const style = `<?xml-stylesheet type="text/css" href="${escapeXml(feed.stylesheet)}"?>`;
  return document.replace('?>', `?>${style}`);
}

function channelData({ self, language, rights, updated }: FeedView): string {
  return [
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    `<language>${escapeXml(language)}</language>`,
    rights === undefined ? '' : `<copyright>${escapeXml(rights)}</copyright>`,
    updated === undefined ? '' : `<lastBuildDate>${new Date(updated).toUTCString()}</lastBuildDate>`,
  ].join('');
}

function rssItem(item: FeedItem): RSSFeedItem {
  return {
    title: item.title,
    link: item.link,
    pubDate: new Date(item.published),
    description: asHtml(item.summary),
    ...(item.content === '' ? {} : { content: item.content }),
    categories: [...item.categories],
    source: { title: item.source.name, url: item.source.url },
    customData: itemData(item),
  };
}

/** Readers take a description for HTML; quotation marks need no escape there and are easier to read. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the package has no field for; its own `guid` would be the link and would move with it. */
function itemData({ id, author, card, updated, published }: FeedItem): string {
  return [
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    author === undefined ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`,
    updated === published ? '' : `<atom:updated>${updated}</atom:updated>`,
    `<media:content url="${escapeXml(card.url)}" medium="image" type="image/png" width="${card.width}" height="${card.height}"/>`,
  ].join('');
}
