import { describe, expect, test } from 'vitest';
import { type CardView, cardViews } from '../../../src/views/card.ts';
import { article, PORT, sourceOf } from '../../support/source.ts';

const cards = (...articles: Parameters<typeof sourceOf>[0]) =>
  new Map(cardViews(sourceOf(articles)).map((view) => [view.page, view]));

test('home, every edition, every theme and every article have a card', () => {
  const pages = cards(
    article('crane'),
    article('rain', { published: '2031-03-19', body: 'It rained.\n', title: 'Rain' }),
  );
  expect([...pages.keys()]).toEqual([
    '',
    'editions/2031-w12/',
    'editions/2031-w11/',
    'editions/2031-w10/',
    'themes/port/',
    'themes/bridge/',
    'articles/rain/',
    'articles/crane/',
  ]);
});

test('an article: its headline, source, day and themes', () => {
  expect(cards(article('crane')).get('articles/crane/')).toEqual({
    kind: 'headline',
    page: 'articles/crane/',
    file: 'articles/2031/crane.md',
    site: 'The Lindholm Ledger',
    language: 'en',
    direction: 'ltr',
    date: '4 March 2031',
    headline: 'The port reopens after crane',
    foot: 'Lindholm Notes',
    chips: [{ label: 'Port', colour: '#1f5f8b' }],
  });
});

describe('an edition', () => {
  const edition = (view: CardView | undefined) => (view?.kind === 'edition' ? view : undefined);

  test('one line for each theme that leads with a story, and its passages day by day', () => {
    const view = edition(cards(article('crane')).get('editions/2031-w10/'));
    expect(view?.headline).toMatch(/^3\s?–\s?9 March 2031$/);
    expect(view?.date).toBe('Week 10 of 2031');
    expect(view?.foot).toBe('1 article');
    expect(view?.lines).toEqual([
      {
        chip: { label: 'Port', colour: '#1f5f8b' },
        headline: 'The port reopens after crane',
        language: 'en',
        direction: 'ltr',
      },
    ]);
    expect(view?.picture.rows.map(({ passages }) => passages)).toEqual([
      [0, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('without a themed story leads with the first of the others', () => {
    const view = edition(cards(article('rain', { title: 'Rain', body: 'It rained.\n' })).get('editions/2031-w10/'));
    expect(view?.lines).toEqual([{ chip: undefined, headline: 'Rain', language: 'en', direction: 'ltr' }]);
  });
});

test('home and themes show the editions, oldest first', () => {
  const pages = cards(article('crane'), article('quay', { published: '2031-03-19' }));
  const home = pages.get('');
  expect(home?.kind === 'cover' && home.picture.rows.map(({ passages }) => passages)).toEqual([
    [1, 0, 1],
    [0, 0, 0],
  ]);
  const port = pages.get('themes/port/');
  expect(port).toMatchObject({
    headline: PORT.name,
    standfirst: PORT.description,
    foot: '2 passages',
    date: '19 March 2031',
  });
});

test('a site without articles still has cards', () => {
  expect([...cards().keys()]).toEqual(['', 'themes/port/', 'themes/bridge/']);
});
