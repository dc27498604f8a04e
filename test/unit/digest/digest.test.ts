import { describe, expect, it } from 'vitest';
import { buildDigest } from '../../../src/digest/digest.ts';
import { makeArticle, makeTheme } from './make.ts';

const themes = [
  makeTheme({ id: 'harbour', order: 1, terms: ['harbour', 'ferry'] }),
  makeTheme({ id: 'school', order: 2, terms: ['school', 'teacher'], except: ['old school'] }),
];
const articles = [
  makeArticle({
    id: 'a',
    published: '2031-03-05',
    body: 'The ferries wait in the harbour of Lindholm.\n\nThe harbour’s pilot is ill.\n\nThe harbour opens on Friday.\n\nThe bakery won a prize for its plum cake.',
  }),
  makeArticle({
    id: 'b',
    title: 'Lessons end early',
    published: '2031-03-26',
    body: 'The teachers of both schools in Lindholm went home at noon.\n\nThe baker is a master of the old school, and his plum cake won a prize.',
  }),
  makeArticle({ id: 'c', published: '2031-03-26', title: 'Showers', body: 'It rained.' }),
];

describe('buildDigest', () => {
  const digest = buildDigest(articles, themes, { language: 'en', edition: 'week' });

  it('takes the newest article for its now', () => {
    expect(digest.now).toBe('2031-03-26');
    expect(digest.articles.map((each) => each.article.id)).toEqual(['b', 'c', 'a']);
  });

  it('cuts time into weeks and keeps the empty ones between', () => {
    expect(digest.editions.map(({ id, articles: ids }) => [id, ids])).toEqual([
      ['2031-w13', ['b', 'c']],
      ['2031-w12', []],
      ['2031-w11', []],
      ['2031-w10', ['a']],
    ]);
    expect(digest.editions[0]?.unthemed).toEqual(['c']);
    expect(digest.editions[3]?.themes[0]).toMatchObject({ theme: 'harbour', stories: ['a'], alsoIn: [] });
  });

  it('cuts time into days', () => {
    const daily = buildDigest(articles, themes, { language: 'en', edition: 'day' });
    expect(daily.editions).toHaveLength(22);
    expect(daily.editions.at(-1)?.id).toBe('2031-03-05');
  });

  it('lists the passages of a theme, not whole articles, and honours exceptions', () => {
    expect(digest.timelines.map(({ theme, entries }) => [theme, entries.length])).toEqual([
      ['harbour', 3],
      ['school', 1],
    ]);
  });

  it('does not depend on the order of files', () => {
    const shuffled = buildDigest(articles.toReversed(), themes.toReversed(), { language: 'en', edition: 'week' });
    expect(JSON.stringify(shuffled)).toBe(JSON.stringify(digest));
  });

  it('is empty without articles', () => {
    expect(buildDigest([], themes, { language: 'en', edition: 'week' })).toMatchObject({
      now: '',
      articles: [],
      editions: [],
    });
  });
});
