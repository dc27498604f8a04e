/** RSS, Atom and JSON Feed say the same: read back by other people's parsers, from one view. */
import { parseXml } from '@rgrove/parse-xml';
import { type AtomFeed, parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atom } from '../../../src/feeds/atom.ts';
import { json } from '../../../src/feeds/json.ts';
import { opml } from '../../../src/feeds/opml.ts';
import { rss } from '../../../src/feeds/rss.ts';
import type { FeedView } from '../../../src/views/feed.ts';
import { FEED, ITEM } from './sample.ts';

const EDITION = { ...ITEM, id: 'tag:ledger.example,2031:edition/w10', title: 'Week 10', source: undefined };
const VIEW: FeedView = { ...FEED, items: [ITEM, EDITION] };

const time = (date: unknown) => new Date(String(date)).getTime();

const enclosure = ({ links }: AtomFeed.Entry<string>) => links?.find(({ rel }) => rel === 'enclosure');

test('all three hold the same items', async () => {
  const fromRss = parseRssFeed(await rss(VIEW)).items?.map((item) => ({
    id: item.guid?.value,
    link: item.link,
    published: time(item.pubDate),
    updated: time(item.atom?.updated ?? item.pubDate),
    author: item.dc?.creators?.[0],
    categories: item.categories?.map(({ name }) => name),
    content: item.content?.encoded,
    via: item.source?.url,
    card: [item.enclosures?.[0]?.url, item.enclosures?.[0]?.length, item.media?.contents?.[0]?.fileSize],
  }));
  const fromAtom = parseAtomFeed(atom(VIEW)).entries?.map((entry) => ({
    id: entry.id,
    link: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
    published: time(entry.published),
    updated: time(entry.updated),
    author: entry.authors?.[0]?.name,
    categories: entry.categories?.map(({ term }) => term),
    content: entry.content?.value?.trim(),
    via: entry.links?.find(({ rel }) => rel === 'via')?.href,
    card: [enclosure(entry)?.href, enclosure(entry)?.length, entry.media?.contents?.[0]?.fileSize],
  }));
  const fromJson = parseJsonFeed(json(VIEW)).items?.map((item) => ({
    id: item.id,
    link: item.url,
    published: time(item.date_published),
    updated: time(item.date_modified),
    author: item.authors?.[0]?.name,
    categories: item.tags,
    content: item.content_html,
    via: item.external_url,
    card: [item.image, item.attachments?.[0]?.size_in_bytes, item.attachments?.[0]?.size_in_bytes],
  }));
  const expected = VIEW.items.map((item) => ({
    id: item.id,
    link: item.link,
    published: time(item.published),
    updated: time(item.updated),
    author: item.author,
    categories: item.categories,
    content: item.content,
    via: item.source?.url,
    card: [item.card.url, 31_415, 31_415],
  }));
  expect(fromJson).toEqual(expected);
  expect(fromAtom).toEqual(expected);
  expect(fromRss).toEqual(expected);
});

test('titles and summaries come through as text', async () => {
  const [entry] = parseAtomFeed(atom(VIEW)).entries ?? [];
  expect(entry?.title?.value).toBe(ITEM.title);
  expect(entry?.summary?.value).toBe(ITEM.summary);
  const [item] = parseJsonFeed(json(VIEW)).items ?? [];
  expect([item?.title, item?.summary]).toEqual([ITEM.title, ITEM.summary]);
});

describe('history and hub', () => {
  const at = (name: string) => ({
    rss: `https://ledger.example/feed/${name}.xml`,
    atom: `https://ledger.example/atom/${name}.xml`,
    json: `https://ledger.example/feed/${name}.json`,
  });
  const view = {
    ...VIEW,
    current: FEED.self,
    previous: at('2031-02'),
    next: at('2031-04'),
    hub: 'https://hub.example/',
  };

  test('Atom', () => {
    const document = atom(view);
    const links = new Map(parseAtomFeed(document).links?.map(({ rel, href }) => [rel, href]));
    expect(Object.fromEntries(links)).toEqual({
      self: 'https://ledger.example/atom.xml',
      alternate: 'https://ledger.example/',
      current: 'https://ledger.example/atom.xml',
      'prev-archive': 'https://ledger.example/atom/2031-02.xml',
      'next-archive': 'https://ledger.example/atom/2031-04.xml',
      hub: 'https://hub.example/',
    });
    expect(document).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    expect(atom(VIEW)).not.toContain('fh:archive');
  });

  test('RSS', async () => {
    const document = await rss(view);
    expect(parseRssFeed(document).atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://ledger.example/feed.xml'],
      ['current', 'https://ledger.example/feed.xml'],
      ['prev-archive', 'https://ledger.example/feed/2031-02.xml'],
      ['next-archive', 'https://ledger.example/feed/2031-04.xml'],
      ['hub', 'https://hub.example/'],
    ]);
    expect(document).toContain('<fh:archive/>');
    expect(await rss(VIEW)).not.toContain('<fh:archive/>');
  });

  test('JSON Feed', () => {
    const feed = parseJsonFeed(json(view));
    expect(feed.next_url).toBe('https://ledger.example/feed/2031-02.json');
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
  });
});

test('a feed without items is valid in each format', async () => {
  const empty = { ...FEED, updated: undefined, items: [] };
  expect(parseAtomFeed(atom(empty)).updated).toContain('1970-01-01');
  expect(parseJsonFeed(json(empty)).title).toBe(FEED.title);
  expect(() => parseXml(atom(empty))).not.toThrow();
  expect(parseRssFeed(await rss(empty)).title).toBe(FEED.title);
});

test('OPML lists every feed with its page', () => {
  const feeds = [{ title: 'A & B', description: 'Both.', page: 'https://ledger.example/', addresses: FEED.self }];
  const { head, body } = parseOpml(opml({ title: 'The Ledger\u0000', opml: '/feeds.opml', feeds }));
  expect(head?.title).toBe('The Ledger');
  expect(body?.outlines).toEqual([
    {
      type: 'rss',
      text: 'A & B',
      title: 'A & B',
      description: 'Both.',
      xmlUrl: FEED.self.rss,
      htmlUrl: 'https://ledger.example/',
    },
  ]);
});
