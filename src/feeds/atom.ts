/** Atom (RFC 4287), by feedsmith. */
import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { FeedView } from '../views/feed.ts';
import type { FeedItem } from '../views/feed-item.ts';
import { clean } from './xml.ts';

/** Atom wants a date even of a feed without items. */
const NEVER = '1970-01-01T00:00:00Z';

/** The feed as an XML document. */
export function atom(view: FeedView): string {
  const feed = clean(view);
  const document = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      ...(feed.rights === undefined ? {} : { rights: { value: feed.rights } }),
      updated: feed.updated ?? NEVER,
      authors: [{ name: feed.author }],
      links: feedLinks(feed),
      entries: feed.items.map(entry),
      xml: { lang: feed.language },
    },
    { stylesheets: [{ type: 'text/css', href: feed.stylesheet }] },
  );
  return feed.current === undefined ? document : archived(document);
}

/** The mark of RFC 5005, which feedsmith does not know. */
const archived = (document: string): string =>
  document.replace(/<feed [^>]*>/, '$&\n  <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');

function feedLinks({ page, self, current, previous, next, hub }: FeedView): AtomFeed.Link<string>[] {
  const type = 'application/atom+xml';
  return [
    { rel: 'self', type, href: self.atom },
    { rel: 'alternate', type: 'text/html', href: page },
    ...(current === undefined ? [] : [{ rel: 'current', type, href: current.atom }]),
    ...(previous === undefined ? [] : [{ rel: 'prev-archive', type, href: previous.atom }]),
    ...(next === undefined ? [] : [{ rel: 'next-archive', type, href: next.atom }]),
    ...(hub === undefined ? [] : [{ rel: 'hub', href: hub }]),
  ];
}

function entry(item: FeedItem): AtomFeed.Entry<string> {
  const { card } = item;
  const picture = { url: card.url, medium: 'image', type: 'image/png', width: card.width, height: card.height };
  const length = card.length === undefined ? {} : { length: card.length };
  return {
    id: item.id,
    title: { value: item.title },
    published: item.published,
    updated: item.updated,
    authors: [{ name: item.author }],
    categories: item.categories.map((term) => ({ term })),
    links: [
      { rel: 'alternate', type: 'text/html', href: item.link },
      { rel: 'enclosure', type: 'image/png', href: card.url, ...length },
      ...(item.source === undefined ? [] : [{ rel: 'via', title: item.source.name, href: item.source.url }]),
    ],
    summary: { value: item.summary },
    ...(item.content === '' ? {} : { content: { type: 'html', value: item.content, xml: { lang: item.language } } }),
    media: { contents: [card.length === undefined ? picture : { ...picture, fileSize: card.length }] },
  };
}
