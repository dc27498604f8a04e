/** JSON Feed 1.1, by feedsmith. */
import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import type { FeedView } from '../views/feed.ts';
import type { FeedItem } from '../views/feed-item.ts';
import { clean } from './xml.ts';

/** The feed as JSON text. */
export function json(view: FeedView): string {
  const feed = clean(view);
  const object = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author, url: feed.page }],
    ...(feed.previous === undefined ? {} : { next_url: feed.previous.json }),
    ...(feed.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(jsonItem),
  });
  // The package leaves out an empty list, and the specification wants one.
  const whole = Object.assign({}, object, feed.items.length === 0 ? { items: [] } : {});
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function jsonItem(item: FeedItem): JsonFeed.Item<string> {
  const size = item.card.length === undefined ? {} : { size_in_bytes: item.card.length };
  return {
    id: item.id,
    url: item.link,
    ...(item.source === undefined ? {} : { external_url: item.source.url }),
    title: item.title,
    ...(item.content === '' ? { content_text: item.summary } : { content_html: item.content }),
    summary: item.summary,
    image: item.card.url,
    attachments: [{ url: item.card.url, mime_type: 'image/png', ...size }],
    date_published: item.published,
    date_modified: item.updated,
    tags: [...item.categories],
    authors: [{ name: item.author }],
    language: item.language,
  };
}
