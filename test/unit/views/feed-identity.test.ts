/** A subscriber's view of a hundred edits: nothing that was read comes back, and only what was touched changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/digest/types.ts';
import { feedDocuments } from '../../../src/views/feed.ts';
import type { FeedItem } from '../../../src/views/feed-item.ts';
import { article, sourceOf } from '../../support/source.ts';

interface State {
  readonly articles: readonly Article[];
  readonly address: string;
}

/** An edit, and the article it touches; undefined when it touches none of them. */
type Edit = (state: State, index: number, step: number) => { readonly state: State; readonly touched?: string };

const change =
  (fields: (step: number) => Partial<Article>): Edit =>
  ({ articles, address }, index, step) => {
    const at = index % articles.length;
    const edited = articles.map((each, place) => (place === at ? { ...each, ...fields(step) } : each));
    return { state: { articles: edited, address }, touched: edited[at]?.id ?? '' };
  };

const EDITS: Readonly<Record<string, Edit>> = {
  retitle: change((step) => ({ title: `A new title, number ${step}` })),
  rewrite: change((step) => ({ body: `The quay was closed ${step} times.\n` })),
  correct: change((step) => ({ updated: `2031-06-${10 + (step % 20)}T10:00:00Z` })),
  narrow: change(() => ({ rights: 'link' })),
  rename: change((step) => ({ file: `articles/2031/renamed-${step}.md` })),
  reorder: ({ articles, address }, index) => {
    const cut = index % articles.length;
    return { state: { articles: [...articles.slice(cut), ...articles.slice(0, cut)], address } };
  },
  move: ({ articles }, _, step) => ({ state: { articles, address: `https://domain-${step}.example/base-${step}/` } }),
  add: ({ articles, address }, index, step) => {
    const published = `2031-05-${10 + (index % 20)}`;
    return {
      state: { articles: [article(`added-${step}`, { published }), ...articles], address },
      touched: `added-${step}`,
    };
  },
};

/** Files renamed and articles reordered must leave no trace; a moved site changes addresses alone. */
const comparable = ({ link: _, card: __, content, ...item }: FeedItem, moved: boolean) =>
  moved ? item : { ...item, content };

const siteItems = ({ articles, address }: State): FeedItem[] => {
  const documents = feedDocuments(sourceOf(articles, { address }));
  return documents.filter(({ paths }) => !paths.rss.includes('/')).flatMap(({ items }) => [...items]);
};

test('a hundred random edits', { timeout: 60_000 }, () => {
  const start: State = {
    articles: Array.from({ length: 20 }, (_, index) => article(`a${index}`, { published: `2031-03-${10 + index}` })),
    address: 'https://ledger.example/',
  };
  const steps = fc.sample(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(1000)), { numRuns: 100, seed: 2031 });
  expect(new Set(steps.map(([name]) => name)).size).toBe(Object.keys(EDITS).length);

  let state = start;
  let before = siteItems(state);
  for (const [step, [name, index]] of steps.entries()) {
    const edit = EDITS[name]?.(state, index, step);
    if (edit === undefined) throw new Error(`no edit ${name}`);
    const after = siteItems(edit.state);
    const ids = after.map(({ id }) => id);
    expect(new Set(ids).size, `${name}: an item stands there twice`).toBe(ids.length);

    const known = new Map(before.map((item) => [item.id, item]));
    const fresh = ids.filter((id) => !known.has(id));
    const expected = name === 'add' ? [`tag:ledger.example,2031:article/${edit.touched}`] : [];
    expect(fresh, `${name}: items that look new`).toEqual(expected);
    for (const item of after) {
      const old = known.get(item.id);
      if (old === undefined || item.id.endsWith(`/${edit.touched}`)) continue;
      expect(comparable(item, name === 'move'), `${name} changed ${item.id}`).toEqual(comparable(old, name === 'move'));
    }
    // With at most fifty articles nothing leaves the feed either.
    if (ids.length < 50) expect(ids).toEqual(expect.arrayContaining([...known.keys()]));
    state = edit.state;
    before = after;
  }
});
