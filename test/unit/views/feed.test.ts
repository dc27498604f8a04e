import { describe, expect, test } from 'vitest';
import { siteFeed, themeFeeds } from '../../../src/views/feed.ts';
import { article, sourceOf } from '../../support/source.ts';

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

  test('link: no text, and a summary only if one was written', () => {
    expect(one({ rights: 'link' })).toMatchObject({ content: '', summary: '' });
    expect(one({ rights: 'link', description: 'By hand.' })).toMatchObject({ content: '', summary: 'By hand.' });
  });

  test('a long first passage is summarised by its beginning, cut after a word', () => {
    const summary = one({ body: `${'quay '.repeat(100)}\n` })?.summary ?? '';
    expect(summary).toMatch(/^(quay )+…$/);
    expect(summary.length).toBeLessThanOrEqual(282);
  });
});

test('a theme’s feed holds the articles with a passage there, as the site’s feed does', () => {
  const source = sourceOf([article('crane'), article('arch', { body: 'The bridge is closed.\n', title: 'Arch' })]);
  const feeds = themeFeeds(source);
  expect(feeds.map(({ params }) => params.theme)).toEqual(['port', 'bridge']);
  const whole = siteFeed(source).items;
  expect(feeds[0]?.props.items).toEqual(whole.filter(({ id }) => id.endsWith('/crane')));
  expect(feeds[1]?.props.items.map(({ categories }) => categories)).toEqual([['Bridges']]);
  expect(feeds[1]?.props.self).toBe('https://ledger.example/themes/bridge/feed.xml');
});

test('a feed holds the newest fifty', () => {
  const articles = Array.from({ length: 60 }, (_, index) =>
    article(`n${index}`, { published: `2031-03-${10 + (index % 20)}` }),
  );
  const { items } = siteFeed(sourceOf(articles));
  expect(items).toHaveLength(50);
  expect(items[0]?.published).toBe('2031-03-29T00:00:00Z');
  expect(items.at(-1)?.published).toBe('2031-03-13T00:00:00Z');
});
