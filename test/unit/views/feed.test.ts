import { describe, expect, test } from 'vitest';
import { type FeedView, feedDocuments } from '../../../src/views/feed.ts';
import { feedsPage } from '../../../src/views/feed-list.ts';
import type { Source } from '../../../src/views/site.ts';
import { article, sourceOf } from '../../support/source.ts';

const feedAt = (source: Source, path: string) =>
  feedDocuments(source).find(({ paths }) => paths.rss === path) as FeedView;
const siteFeed = (source: Source) => feedAt(source, 'feed.xml');

const BODY = `The port reopened on [Monday](https://notes.example/monday "Monday").

<script>alert(1)</script>

A ship of the [harbour authority](javascript:alert(1)) left the quay. ![A ship](https://pictures.example/ship.jpg)
`;

const one = (fields: Parameters<typeof article>[1] = {}) => siteFeed(sourceOf([article('crane', fields)])).items[0];

describe('identity', () => {
  test('the guid is made of the tag and the id, whatever else changes', () => {
    const moved = { title: 'Another title', file: 'articles/2031/other.md', body: 'Other.\n', published: '2031-03-09' };
    const before = siteFeed(sourceOf([article('crane')])).items[0];
    const after = siteFeed(sourceOf([article('crane', moved)], { address: 'https://moved.example/base/' })).items[0];
    expect(before?.id).toBe('tag:ledger.example,2031:article/crane');
    expect(after?.id).toBe(before?.id);
    expect(after?.link).toBe('https://moved.example/base/articles/crane/');
  });

  test('without a tag the host of the address stands in', () => {
    const feed = siteFeed(sourceOf([article('crane')], { tag: undefined }));
    expect(feed.items[0]?.id).toBe('tag:ledger.example,2025:article/crane');
  });
});

describe('dates', () => {
  test('a day is its midnight, a date-time is the same moment in UTC', () => {
    expect(one({ published: '2031-03-04' })?.published).toBe('2031-03-04T00:00:00Z');
    expect(one({ published: '2031-03-04T01:20:00+02:00' })?.published).toBe('2031-03-03T23:20:00Z');
  });

  test('the feed changed when the newest of its content did', () => {
    const articles = [
      article('a', { published: '2031-03-01', updated: '2031-03-08T12:00:00Z' }),
      article('b', { published: '2031-03-04' }),
    ];
    const feed = siteFeed(sourceOf(articles));
    expect(feed.items.map(({ id }) => id.split('/')[1])).toEqual(['b', 'a']);
    expect(feed.updated).toBe('2031-03-08T12:00:00Z');
    expect(siteFeed(sourceOf([])).updated).toBeUndefined();
  });
});

describe('text under its rights', () => {
  test('full: all of it, without raw HTML, script links or pictures from elsewhere', () => {
    const content = one({ body: BODY })?.content ?? '';
    expect(content).toContain('<a href="https://notes.example/monday"');
    expect(content).toContain('left the quay. A ship');
    expect(content).not.toMatch(/script|javascript|<img|pictures\.example/);
  });

  test('excerpt: no more than the article’s page shows', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const item = one({ rights: 'excerpt', body: `${words}\n` });
    expect(item?.content).toContain('word59 …');
    expect(item?.content).not.toContain('word60');
    expect(item?.summary).not.toContain('word60');
  });

  test('link: no text, and a summary that says where it is if none was written', () => {
    const summary = 'The text is at Lindholm Notes; only its headline may be shown here.';
    expect(one({ rights: 'link' })).toMatchObject({ content: '', summary });
    expect(one({ rights: 'link', description: 'By hand.' })).toMatchObject({ content: '', summary: 'By hand.' });
  });

  test('a long first passage is summarised by its beginning, cut after a word', () => {
    const summary = one({ body: `${'quay '.repeat(100)}\n` })?.summary ?? '';
    expect(summary).toMatch(/^(quay )+…$/);
    expect(summary.length).toBeLessThanOrEqual(282);
  });
});

test('a theme’s feed holds the articles with a passage there, as the site’s feed does', () => {
  const source = sourceOf([
    article('crane'),
    article('arch', { body: 'The bridge over the river is closed: lorries had damaged the bridge.\n', title: 'Arch' }),
  ]);
  const [port, bridge] = [feedAt(source, 'themes/port/feed.xml'), feedAt(source, 'themes/bridge/feed.xml')];
  expect(port.items).toEqual(siteFeed(source).items.filter(({ id }) => id.endsWith('/crane')));
  expect(bridge.items.map(({ categories }) => categories)).toEqual([['Bridges']]);
  expect(bridge.self.atom).toBe('https://ledger.example/themes/bridge/atom.xml');
});

describe('history', () => {
  const year = Array.from({ length: 120 }, (_, index) => {
    const month = String(1 + Math.floor(index / 20)).padStart(2, '0');
    return article(`n${index}`, { published: `2031-${month}-${10 + (index % 20)}` });
  });
  const documents = feedDocuments(sourceOf(year)).filter(({ title }) => title === 'The Lindholm Ledger');

  test('the feed holds the newest fifty and leads to the archive of its last item', () => {
    const [feed] = documents;
    expect(feed?.items).toHaveLength(50);
    expect(feed?.items[0]?.published).toBe('2031-06-29T00:00:00Z');
    expect(feed?.items.at(-1)?.published).toBe('2031-04-20T00:00:00Z');
    expect(feed?.previous?.atom).toBe('https://ledger.example/atom/2031-04.xml');
    expect(feed?.current).toBeUndefined();
  });

  test('following the archives from the feed reaches every article', () => {
    const byAddress = new Map(documents.map((document) => [document.self.rss, document]));
    const seen = new Set<string>();
    for (let at = documents[0]; at !== undefined; at = byAddress.get(at.previous?.rss ?? '')) {
      for (const { id } of at.items) seen.add(id);
    }
    expect(seen.size).toBe(120);
  });

  test('a month that is over does not change when a later one gets an article', () => {
    const later = feedDocuments(sourceOf([...year, article('late', { published: '2031-08-02' })]));
    for (const month of ['01', '02', '03', '04', '05']) {
      const path = `feed/2031-${month}.xml`;
      expect(later.find(({ paths }) => paths.rss === path)).toEqual(documents.find(({ paths }) => paths.rss === path));
    }
  });

  test('a month is UTC’s, whatever the offset of an article', () => {
    const source = sourceOf([
      article('a', { published: '2031-03-01T00:30:00+02:00' }),
      article('b', { published: '2031-03-01T03:00:00+02:00' }),
    ]);
    expect(feedAt(source, 'feed/2031-02.xml').items.map(({ title }) => title)).toEqual(['The port reopens after a']);
  });
});

describe('editions', () => {
  const source = sourceOf([
    article('crane', { published: '2031-03-04', updated: '2031-03-20T08:00:00Z' }),
    article('quay', { published: '2031-03-12', title: 'The quay <floods>' }),
    article('pier', { published: '2031-03-25' }),
  ]);
  const { items } = feedAt(source, 'editions/feed.xml');

  test('one item for each finished period with an article, dated when it was over', () => {
    expect(items.map(({ id, published }) => [id, published])).toEqual([
      ['tag:ledger.example,2031:edition/2031-w11', '2031-03-17T00:00:00Z'],
      ['tag:ledger.example,2031:edition/2031-w10', '2031-03-10T00:00:00Z'],
    ]);
  });

  test('carries its digest as plain HTML with full addresses', () => {
    expect(items[0]?.content).toContain('<h2>Port and docks</h2>');
    expect(items[0]?.content).toMatch(
      /<h3><a href="https:\/\/ledger\.example\/[^"]+">The quay &#x3C;floods><\/a><\/h3>/,
    );
    expect(items[0]?.content).not.toMatch(/href="(?!https:)|class=/);
  });

  test('was updated when one of its articles was', () => {
    expect(items.map(({ updated }) => updated)).toEqual(['2031-03-17T00:00:00Z', '2031-03-20T08:00:00Z']);
  });
});

describe('a story', () => {
  const body =
    'The quay of the port flooded on Monday and the crane of the northern berth fell into the harbour basin.\n';
  const title = 'Quay floods and the northern crane falls into the harbour';
  const told = (id: string, fields: Partial<Parameters<typeof article>[1]> = {}) =>
    article(id, {
      title,
      body: `${body}\nThe crane, says ${id}, was inspected in spring by the harbour authority.\n`,
      ...fields,
    });
  const first = told('gull', { source: { name: 'Gull', url: 'https://gull.example/1' } });
  const second = told('tern', { published: '2031-03-05', source: { name: 'Tern', url: 'https://tern.example/1' } });
  const third = told('auk', { published: '2031-03-06', source: { name: 'Auk', url: 'https://auk.example/1' } });
  const path = 'stories/gull/feed.xml';

  test('has a feed of its reports, with the guids that they have everywhere', () => {
    const source = sourceOf([first, second]);
    const { stories } = source.digest;
    expect(stories.map(({ articles }) => articles)).toEqual([['gull', 'tern']]);
    const feed = feedAt(source, path);
    const copies = new Set(stories[0]?.copies.map(({ article: id }) => id));
    expect(feed.id).toBe('tag:ledger.example,2031:story/gull');
    expect(feed.items.map(({ id }) => id)).toEqual(
      ['tern', 'gull'].filter((id) => !copies.has(id)).map((id) => `tag:ledger.example,2031:article/${id}`),
    );
    expect(siteFeed(source).items).toEqual(expect.arrayContaining([...feed.items]));
  });

  test('a new report is added and nothing else changes', () => {
    const [before, after] = [feedAt(sourceOf([first, second]), path), feedAt(sourceOf([first, second, third]), path)];
    const known = new Set(before.items.map(({ id }) => id));
    expect(after.items.filter(({ id }) => known.has(id))).toEqual(before.items);
  });

  test('an older report renames the story, and the feed goes on where it was', () => {
    const older = told('loon', { published: '2031-03-03', source: { name: 'Loon', url: 'https://loon.example/1' } });
    const after = sourceOf([older, first, second]);
    expect(after.digest.stories.map(({ id }) => id)).toEqual(['loon']);
    const [here, there] = [feedAt(after, path), feedAt(after, 'stories/loon/feed.xml')];
    expect(here.items.map(({ id }) => id)).toContain('tag:ledger.example,2031:article/loon');
    expect(here.items).toEqual(there.items);
    expect(here.self.rss).toContain(path);
  });

  test('a copy is not news', () => {
    const copy = {
      ...first,
      id: 'copy',
      published: '2031-03-06',
      day: '2031-03-06',
      source: { name: 'Auk', url: 'https://auk.example/1' },
    };
    const body = `${first.body}It will take a week to lift it, the harbour authority said on Tuesday.\n`;
    const source = sourceOf([
      { ...first, body },
      { ...copy, body },
    ]);
    expect(source.digest.stories[0]?.copies.map(({ article: id }) => id)).toEqual(['copy']);
    expect(feedAt(source, path).items.map(({ id }) => id)).toEqual(['tag:ledger.example,2031:article/gull']);
  });

  test('of one report has none, and no story is in the list of feeds', () => {
    expect(feedAt(sourceOf([first]), path)).toBeUndefined();
    expect(feedsPage(sourceOf([first, second])).feeds.map(({ addresses }) => addresses.rss)).not.toContainEqual(
      expect.stringContaining('/stories/'),
    );
  });
});
