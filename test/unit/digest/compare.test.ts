import { describe, expect, it } from 'vitest';
import { compareDigests } from '../../../src/digest/compare.ts';
import { buildDigest } from '../../../src/digest/digest.ts';
import type { Article, Theme } from '../../../src/digest/types.ts';
import { makeArticle, makeTheme } from './make.ts';

const harbour = makeTheme({ id: 'harbour', terms: ['harbour', 'ferry'] });
const digestOf = (articles: Article[], themes: Theme[] = [harbour]) =>
  buildDigest(articles, themes, { language: 'en', edition: 'week' });

const first = makeArticle({ id: 'first', body: 'The harbour of Lindholm is closed, and no ferry leaves the harbour.' });
/** Two reports of one event: the same names, numbers and day. */
const fire = (id: string, published: string): Article =>
  makeArticle({
    id,
    published,
    title: 'Fire on the ferry Margrethe off Lindholm',
    source: { name: `Source of ${id}`, url: `https://example.org/${id}` },
    body: `Fire broke out on the ferry Margrethe off Lindholm on Tuesday with 214 passengers aboard, ${id} says.\n\nAll 214 were taken to Ostermark by the lifeboat Anholt.`,
  });

describe('compareDigests', () => {
  it('finds nothing between equals, whatever file the article stands in', () => {
    const moved = { ...first, file: 'articles/elsewhere.md', bodyLine: 30 };
    expect(compareDigests(digestOf([first]), digestOf([moved]))).toEqual({
      articles: [],
      stories: [],
      editions: [],
      lost: { articles: [], themes: [], editions: [] },
    });
  });

  it('tells what came, with its themes, and what went, with its address', () => {
    const second = makeArticle({ id: 'second', title: 'Rain', published: '2031-03-12', body: 'It rained.' });
    const { articles, lost } = compareDigests(digestOf([first]), digestOf([second]));
    expect(articles).toMatchObject([
      { change: 'added', id: 'second', themes: [], passages: 1 },
      { change: 'removed', id: 'first', themesBefore: ['harbour'], themes: [], passages: 0 },
    ]);
    expect(lost).toEqual({ articles: ['first'], themes: [], editions: ['2031-w10'] });
  });

  it('tells an edited article from one that other terms sort anew', () => {
    const edited = { ...first, body: `${first.body} Until Friday.` };
    const other = makeTheme({ id: 'harbour', name: 'Schools', terms: ['school'], description: 'Schools.' });
    const changes = (is: Article, theme: Theme) => compareDigests(digestOf([first]), digestOf([is], [theme])).articles;
    expect(changes(edited, harbour)).toMatchObject([{ change: 'edited', themes: ['harbour'] }]);
    expect(changes(first, other)).toMatchObject([{ change: 'sorted anew', themesBefore: ['harbour'], themes: [] }]);
  });

  it('tells which story an article joins, and when that gives the story another address', () => {
    const [early, middle, late] = [
      fire('early', '2031-03-04T08:00:00Z'),
      fire('mid', '2031-03-04T09:00:00Z'),
      fire('late', '2031-03-04T10:00:00Z'),
    ];
    const grown = compareDigests(digestOf([early, middle]), digestOf([early, middle, late])).stories;
    expect(grown).toMatchObject([{ change: 'grown', id: 'early', joined: ['late'], left: [], articles: 3 }]);
    expect(grown[0]).not.toHaveProperty('idBefore');
    expect(compareDigests(digestOf([middle, late]), digestOf([early, middle, late])).stories).toMatchObject([
      { change: 'grown', id: 'early', idBefore: 'mid', joined: ['early'] },
    ]);
    expect(compareDigests(digestOf([]), digestOf([early, late])).stories).toMatchObject([
      { change: 'new', joined: ['early', 'late'] },
    ]);
    expect(compareDigests(digestOf([early, late]), digestOf([])).stories).toMatchObject([
      { change: 'gone', left: ['early', 'late'] },
    ]);
  });

  it('tells what an edition shows first now', () => {
    const early = fire('early', '2031-03-04T08:00:00Z');
    const sentence =
      'Fire broke out on the ferry Margrethe off Lindholm on Tuesday with 214 passengers aboard, early says.';
    const come = compareDigests(digestOf([]), digestOf([early])).editions;
    expect(come).toMatchObject([{ edition: '2031-w10', theme: 'harbour', lead: early.title }]);
    expect(come[0]?.points.come).toContain(sentence);
    const later = { ...early, id: 'later', body: early.body.replace('214 passengers', '250 passengers') };
    const swapped = compareDigests(digestOf([early]), digestOf([later])).editions;
    expect(swapped[0]?.points.gone).toContain(sentence);
    expect(swapped[0]?.points.come).toContain(sentence.replace('214', '250'));
  });
});
