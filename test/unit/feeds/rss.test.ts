import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rss } from '../../../src/feeds/rss.ts';
import type { FeedView } from '../../../src/views/feed.ts';
import { FEED, ITEM } from './sample.ts';

const read = async (view: FeedView) => {
  const channel = elements(parseXml(await rss(view)).root as XmlElement, 'channel')[0] as XmlElement;
  return { channel, items: elements(channel, 'item') };
};

const elements = (parent: XmlElement, name: string) =>
  parent.children.filter((child): child is XmlElement => 'name' in child && child.name === name);
const element = (parent: XmlElement, name: string) => elements(parent, name)[0] as XmlElement;
const textOf = (parent: XmlElement, name: string) => element(parent, name).text;

describe('the channel', () => {
  test('says where it is, in which language, and when its content changed', async () => {
    const { channel } = await read(FEED);
    expect(element(channel, 'atom:link').attributes).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: FEED.self.rss,
    });
    expect(textOf(channel, 'link')).toBe('https://ledger.example/');
    expect(textOf(channel, 'language')).toBe('en');
    expect(textOf(channel, 'copyright')).toBe('Free to share.');
    expect(textOf(channel, 'lastBuildDate')).toBe('Wed, 05 Mar 2031 10:00:00 GMT');
  });

  test('an empty feed names no date', async () => {
    const { channel, items } = await read({ ...FEED, updated: undefined, items: [] });
    expect(elements(channel, 'lastBuildDate')).toEqual([]);
    expect(items).toEqual([]);
  });

  test('names its style sheet with its type', async () => {
    expect(await rss(FEED)).toContain(
      '<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/css" href="/feed.css"?><rss',
    );
  });
});

describe('an item', () => {
  test('carries identity, dates, source, author, categories and card', async () => {
    const [item] = (await read(FEED)).items as [XmlElement];
    expect(element(item, 'guid').attributes).toEqual({ isPermaLink: 'false' });
    expect(textOf(item, 'guid')).toBe(ITEM.id);
    expect(textOf(item, 'title')).toBe('Crane “Greta” &amp; its &lt;new&gt; cable');
    expect(textOf(item, 'link')).toBe(ITEM.link);
    expect(textOf(item, 'pubDate')).toBe('Tue, 04 Mar 2031 08:30:00 GMT');
    expect(textOf(item, 'atom:updated')).toBe('2031-03-05T10:00:00Z');
    expect(textOf(item, 'source')).toBe('Lindholm Notes');
    expect(element(item, 'source').attributes).toEqual({ url: ITEM.source.url });
    expect(textOf(item, 'dc:creator')).toBe('The harbour desk');
    expect(elements(item, 'category').map(({ text }) => text)).toEqual(['Port and docks', 'Bridges']);
    expect(element(item, 'media:content').attributes).toEqual({
      url: ITEM.card.url,
      fileSize: '31415',
      medium: 'image',
      type: 'image/png',
      width: '1200',
      height: '630',
    });
    expect(element(item, 'enclosure').attributes).toEqual({ url: ITEM.card.url, length: '31415', type: 'image/png' });
    expect(textOf(item, 'content:encoded')).toBe(ITEM.content);
    expect(textOf(item, 'description')).toBe('Loads &lt; 40 t &amp; cables.');
  });

  test.each(['007', '1e3', '0x10', '060', '1.50', 'true', 'null'])(
    'an author or a notice of rights called %s keeps the name',
    async (name) => {
      const { channel, items } = await read({ ...FEED, rights: name, items: [{ ...ITEM, author: name, title: name }] });
      expect(textOf(channel, 'copyright')).toBe(name);
      expect(textOf(items[0] as XmlElement, 'dc:creator')).toBe(name);
      expect(textOf(items[0] as XmlElement, 'title')).toBe(name);
    },
  );

  test('without text to show has no content', async () => {
    const [item] = (await read({ ...FEED, items: [{ ...ITEM, content: '' }] })).items as [XmlElement];
    expect(elements(item, 'content:encoded')).toEqual([]);
  });

  test('whatever its words are, the feed is well-formed and the guid is the id', async () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('&', '<', ']]>', '<!--', '&#0;', '\u0000', '\u001b', '\ud800', '\uffff', "'", '"'),
        fc.string(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const item = {
          ...ITEM,
          title: text,
          author: text,
          summary: text,
          content: text,
          categories: [text],
          source: { ...ITEM.source, name: text },
        };
        const { items } = await read({ ...FEED, title: text, description: text, rights: text, items: [item] });
        expect(textOf(items[0] as XmlElement, 'guid')).toBe(ITEM.id);
      }),
      { numRuns: 300 },
    );
  });
});
