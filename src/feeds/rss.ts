/** RSS 2.0, by @astrojs/rss. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { FeedView } from '../views/feed.ts';
import type { FeedItem } from '../views/feed-item.ts';
import { clean, escapeXml } from './xml.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * The package reads its custom data as XML again and takes an author called 007 for the number 7. Behind this mark, which
 * no text here can hold since `clean` takes it out, it sees no number.
 */
const GUARD = '\uffff';

/** The feed as an XML document. */
export async function rss(view: FeedView): Promise<string> {
  const feed = clean(view);
  const document = await getRssString({
    title: asHtml(feed.title),
    description: asHtml(feed.description),
    site: feed.page,
    xmlns: NAMESPACES,
    customData: channelData(feed),
    items: feed.items.map(rssItem),
  });
  // The package's own `stylesheet` leaves out the type that the specification asks for.
  const style = `<?xml-stylesheet type="text/css" href="${escapeXml(feed.stylesheet)}"?>`;
  return document.replace('?>', `?>${style}`).replaceAll(GUARD, '');
}

function channelData({ self, current, previous, next, hub, language, rights, updated }: FeedView): string {
  return [
    current === undefined ? '' : '<fh:archive/>',
    link('self', self.rss),
    current === undefined ? '' : link('current', current.rss),
    previous === undefined ? '' : link('prev-archive', previous.rss),
    next === undefined ? '' : link('next-archive', next.rss),
    hub === undefined ? '' : `<atom:link rel="hub" href="${escapeXml(hub)}"/>`,
    `<language>${escapeXml(language)}</language>`,
    rights === undefined ? '' : `<copyright>${GUARD}${escapeXml(rights)}</copyright>`,
    updated === undefined ? '' : `<lastBuildDate>${new Date(updated).toUTCString()}</lastBuildDate>`,
  ].join('');
}

const link = (rel: string, href: string): string =>
  `<atom:link rel="${rel}" type="application/rss+xml" href="${escapeXml(href)}"/>`;

function rssItem(item: FeedItem): RSSFeedItem {
  const { card } = item;
  return {
    title: asHtml(item.title),
    link: item.link,
    pubDate: new Date(item.published),
    description: asHtml(item.summary),
    ...(item.content === '' ? {} : { content: item.content }),
    categories: [...item.categories],
    ...(item.source === undefined ? {} : { source: { title: item.source.name, url: item.source.url } }),
    ...(card.length === undefined ? {} : { enclosure: { url: card.url, length: card.length, type: 'image/png' } }),
    customData: itemData(item),
  };
}

/**
 * Readers take titles and descriptions for HTML, so a headline about `<script>` must not be one. Quotation marks need
 * no escape there and are easier to read.
 */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the package has no field for; its own `guid` would be the link and would move with it. */
function itemData({ id, author, card, updated, published }: FeedItem): string {
  const size = card.length === undefined ? '' : ` fileSize="${card.length}"`;
  return [
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    `<dc:creator>${GUARD}${escapeXml(author)}</dc:creator>`,
    updated === published ? '' : `<atom:updated>${updated}</atom:updated>`,
    `<media:content url="${escapeXml(card.url)}"${size} medium="image" type="image/png" width="${card.width}" height="${card.height}"/>`,
  ].join('');
}
