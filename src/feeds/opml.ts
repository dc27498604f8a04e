/** The list of all feeds, to be taken into a reader at once. */
import { generateOpml } from 'feedsmith';
import type { FeedList } from '../views/feed-list.ts';
import { clean } from './xml.ts';

/** OPML 2.0. */
export function opml(list: FeedList): string {
  const { title, feeds } = clean(list);
  return generateOpml({
    head: { title },
    body: {
      outlines: feeds.map((feed) => ({
        type: 'rss',
        text: feed.title,
        title: feed.title,
        description: feed.description,
        xmlUrl: feed.addresses.rss,
        htmlUrl: feed.page,
      })),
    },
  });
}
