import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { json } from '../../../src/feeds/json.ts';
import { type FeedView, feedDocuments } from '../../../src/views/feed.ts';
import { article, sourceOf } from '../../support/source.ts';
import { JSON_FEED } from './json-feed.schema.ts';
import { FEED, ITEM } from './sample.ts';

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const valid = ajv.compile(JSON_FEED);

/** What is wrong, as paths and reasons. */
const problems = (feed: unknown): string[] => {
  valid(feed);
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('JSON Feed 1.1, by its schema', () => {
  const address = (name: string) => ({ rss: '', atom: '', json: `https://ledger.example/${name}.json` });
  test.each<[string, FeedView]>([
    ['a feed', FEED],
    ['an archive with a hub', { ...FEED, hub: 'https://hub.example/', previous: address('a'), next: address('b') }],
    ['an item without text', { ...FEED, items: [{ ...ITEM, content: '' }] }],
    ['an item of the site itself', { ...FEED, items: [{ ...ITEM, source: undefined }] }],
    ['no item', { ...FEED, items: [], updated: undefined }],
  ])('%s', (_, view) => {
    expect(problems(JSON.parse(json(view)))).toEqual([]);
  });

  test('every document of a site', () => {
    const source = sourceOf([
      article('crane'),
      article('quay', { published: '2031-04-12T08:30:00+02:00', language: 'pt-BR', rights: 'link' }),
      article('pier', { published: '2031-04-25', author: 'The harbour desk', updated: '2031-05-01' }),
    ]);
    const documents = feedDocuments(source);
    expect(documents.length).toBeGreaterThan(5);
    for (const view of documents) expect(problems(JSON.parse(json(view))), view.paths.json).toEqual([]);
  });

  test('the schema finds what is wrong', () => {
    const feed = JSON.parse(json(FEED));
    const [item] = feed.items;
    expect(problems({ ...feed, version: '1.1' })).toEqual(['/version must be equal to constant']);
    expect(problems({ ...feed, items: [{ ...item, content_html: undefined, url: 'no address' }] })).not.toEqual([]);
    expect(problems({ ...feed, author: 'me' })).toEqual([' must NOT have additional properties']);
    expect(problems({ ...feed, items: [{ ...item, date_published: '4 March' }] })).toEqual([
      '/items/0/date_published must match format "date-time"',
    ]);
  });
});
