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
  /** What the theme of the port is called. */
  readonly theme: string;
  /** The site's description and rights. */
  readonly description: string;
}

/** An edit, and the article it touches; undefined when it touches none of them. */
type Edit = (state: State, index: number, step: number) => { readonly state: State; readonly touched?: string };

const change =
  (fields: (step: number) => Partial<Article>): Edit =>
  (state, index, step) => {
    const at = index % state.articles.length;
    const articles = state.articles.map((each, place) => (place === at ? { ...each, ...fields(step) } : each));
    return { state: { ...state, articles }, touched: articles[at]?.id ?? '' };
  };

const EDITS: Readonly<Record<string, Edit>> = {
  retitle: change((step) => ({ title: `A new title, number ${step}` })),
  rewrite: change((step) => ({ body: `The quay was closed ${step} times.\n` })),
  correct: change((step) => ({ updated: `2031-06-${10 + (step % 20)}T10:00:00Z` })),
  narrow: change(() => ({ rights: 'link' })),
  rename: change((step) => ({ file: `articles/2031/renamed-${step}.md` })),
  reorder: (state, index) => {
    const cut = index % state.articles.length;
    return { state: { ...state, articles: [...state.articles.slice(cut), ...state.articles.slice(0, cut)] } };
  },
  move: (state, _, step) => ({ state: { ...state, address: `https://domain-${step}.example/base-${step}/` } }),
  'rename the theme': (state, _, step) => ({ state: { ...state, theme: `Port, name ${step}` } }),
  'describe the site anew': (state, _, step) => ({ state: { ...state, description: `About the port, ${step}.` } }),
  add: (state, index, step) => {
    const published = `2031-05-${10 + (index % 20)}`;
    const touched = `added-${step}`;
    return { state: { ...state, articles: [article(touched, { published }), ...state.articles] }, touched };
  },
};

/** What an edit may change in items that it does not touch: addresses when the site moves, names of its themes. */
const MAY_CHANGE: Readonly<Record<string, readonly (keyof FeedItem)[]>> = {
  move: ['link', 'card', 'content'],
  'rename the theme': ['categories', 'content'],
};

/** The items of a feed, those in its archives too, by the feed's permanent id. Editions change with what is in them. */
function feeds({ articles, address, theme, description }: State): Map<string, Map<string, FeedItem>> {
  const source = sourceOf(articles, { address, description }, { name: theme });
  const series = Map.groupBy(feedDocuments(source), ({ id }) => id);
  return new Map(
    [...series].map(([id, documents]) => {
      for (const { items } of documents) {
        const ids = items.map((item) => item.id);
        expect(new Set(ids).size, `${id}: an item stands there twice`).toBe(ids.length);
      }
      return [id, new Map(documents.flatMap(({ items }) => items.map((item) => [item.id, item] as const)))];
    }),
  );
}

const without = (item: FeedItem, names: readonly (keyof FeedItem)[]) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name as keyof FeedItem)));

test('a hundred random edits', { timeout: 60_000 }, () => {
  const start: State = {
    articles: Array.from({ length: 20 }, (_, index) => article(`a${index}`, { published: `2031-03-${10 + index}` })),
    address: 'https://ledger.example/',
    theme: 'Port and docks',
    description: 'About the port.',
  };
  const steps = fc.sample(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(1000)), { numRuns: 100, seed: 2031 });
  expect(new Set(steps.map(([name]) => name)).size).toBe(Object.keys(EDITS).length);

  let state = start;
  let before = feeds(state);
  expect([...before.keys()].map((id) => id.replace(/^[^:]*:[^:]*:/, '').replace(/story\/.*/, 'story'))).toEqual(
    expect.arrayContaining(['site', 'editions', 'theme/port', 'theme/bridge', 'story']),
  );
  for (const [step, [name, index]] of steps.entries()) {
    const edit = EDITS[name]?.(state, index, step);
    if (edit === undefined) throw new Error(`no edit ${name}`);
    const after = feeds(edit.state);
    const may = MAY_CHANGE[name] ?? [];
    for (const [feed, items] of after) {
      const known = before.get(feed) ?? new Map<string, FeedItem>();
      const fresh = [...items.keys()].filter((id) => !known.has(id));
      const site = feed.endsWith(':site');
      const added = name === 'add' ? [`tag:ledger.example,2031:article/${edit.touched}`] : [];
      if (site) expect(fresh, `${name}: items that look new`).toEqual(added);
      // Elsewhere an edit can bring in the article it touched, or a period that it ends.
      const touched = fresh.filter((id) => !id.includes(':edition/') && !id.endsWith(`/${edit.touched}`));
      if (before.has(feed) && !feed.includes(':story/')) expect(touched, `${name}: new in ${feed}`).toEqual([]);
      for (const [id, item] of items) {
        const old = known.get(id);
        if (old === undefined || id.endsWith(`/${edit.touched}`)) continue;
        // An edition's digest follows its articles: its identity and its date do not.
        const ignored =
          id.includes(':edition/') && edit.touched
            ? ([...may, 'content', 'summary', 'categories', 'updated'] as const)
            : may;
        expect(without(item, ignored), `${name} changed ${id} in ${feed}`).toEqual(without(old, ignored));
      }
    }
    const [old, now] = [before, after].map((each) => [
      ...(each.get('tag:ledger.example,2031:site') ?? new Map()).keys(),
    ]);
    expect(now).toEqual(expect.arrayContaining(old ?? []));
    state = edit.state;
    before = after;
  }
});
