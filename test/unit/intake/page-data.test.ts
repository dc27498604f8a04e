import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';
import type { Fields } from '../../../src/intake/types.ts';

const STORY = [
  'The library boat of Osterby has a new engine, the town said on Tuesday, and will call at all eleven islands again from the first of June.',
  'Its old engine had failed in March half a mile off Lilla Sand, with four hundred books and two librarians on board.',
  'Readers on the islands had collected about a third of the money themselves, by selling jam, mittens and rhubarb.',
  'The first call is at Lilla Sand, where the reading circle has waited ten weeks for the second half of a novel.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

function fieldsOf(head: string, body: string): Fields {
  const html = `<!doctype html><html lang="en"><head><title>Library boat sails again</title>${head}</head><body>${body}</body></html>`;
  const result = intake({ bytes: new TextEncoder().encode(html), name: 'page.html', options: {} });
  const article = 'error' in result ? undefined : result.articles[0];
  if (article === undefined) throw new Error('expected an article');
  return article.fields;
}

const data = (...values: readonly unknown[]): string =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('\n');
const news = (headline: string, author: string, more: object) => ({
  '@type': 'NewsArticle',
  headline,
  author,
  ...more,
});
const ARTICLE = `<main><article><h1>Library boat sails again</h1>${STORY}</article></main>`;

describe('JSON-LD of a page', () => {
  it('finds author and publisher by their ids, in the same graph or another', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Library boat sails again',
          author: [{ '@id': '#mira' }, { '@id': '#tove' }],
          publisher: { '@id': '#paper' },
          datePublished: '2025-05-20',
        },
        { '@type': 'Person', '@id': '#mira', name: 'Mira Osk' },
        { '@type': 'Person', '@id': '#nobody', name: 'Somebody Else' },
        { '@type': 'Organization', '@id': '#paper', name: 'Island Courier' },
      ],
    };
    const fields = fieldsOf(data(graph, { '@type': 'Person', '@id': '#tove', name: 'Tove Lind' }), ARTICLE);
    expect(fields.author).toBe('Mira Osk, Tove Lind');
    expect(fields.source.name).toBe('Island Courier');
  });

  it('takes the article that has the headline of the page, not a teaser before it', () => {
    const teaser = news('Ferry prices rise', 'Ferry Desk', { datePublished: '2025-01-02' });
    const own = news('Library boat sails again', 'Mira Osk', { datePublished: '2025-05-20' });
    expect(fieldsOf(data(teaser, own), ARTICLE)).toMatchObject({
      title: 'Library boat sails again',
      author: 'Mira Osk',
      published: '2025-05-20',
    });
  });

  it('takes the article that has the address of the page, whatever its headline', () => {
    const teaser = news('Ferry prices rise', 'Ferry Desk', { url: 'https://courier.example/ferry' });
    const page = { '@type': 'WebPage', '@id': 'https://courier.example/boat/' };
    const own = news('Books ahoy', 'Mira Osk', { mainEntityOfPage: page });
    const link = '<link rel="canonical" href="https://courier.example/boat">';
    expect(fieldsOf(link + data([teaser, own]), ARTICLE).author).toBe('Mira Osk');
  });

  it('says nothing when several articles are given and none is that of the page', () => {
    const teasers = ['Ferry prices rise', 'A bridge for Norrby'].map((headline) =>
      news(headline, 'Ferry Desk', { datePublished: '2025-01-02' }),
    );
    const fields = fieldsOf(data(teasers), ARTICLE);
    expect(fields.author).toBeUndefined();
    expect(fields.published).toBeUndefined();
    expect(fields.title).toBe('Library boat sails again');
  });

  it('takes the only article, also when its headline is another one', () => {
    const own = { '@type': 'Article', headline: 'Books ahoy', author: 'Mira Osk' };
    expect(fieldsOf(data(own), ARTICLE).author).toBe('Mira Osk');
  });

  it('survives ids that lead in a circle', () => {
    const circle = { '@type': 'Article', '@id': '#a', headline: 'Library boat sails again', author: { '@id': '#a' } };
    expect(fieldsOf(data(circle), ARTICLE).author).toBeUndefined();
  });
});

describe('microdata of a page', () => {
  const TEASER = `<div itemscope itemtype="https://schema.org/NewsArticle">
    <a href="/ferry" itemprop="url"><span itemprop="headline">Ferry prices rise</span></a>
    <span itemprop="author">Ferry Desk</span><time itemprop="datePublished" datetime="2025-01-02">2 January</time></div>`;
  const own = (inner: string): string => `<main itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">Library boat sails again</h1>
    <div itemprop="author" itemscope itemtype="https://schema.org/Person">By <b itemprop="name">Mira Osk</b></div>
    <time itemprop="datePublished" datetime="2025-05-20">20 May</time>${inner}
    <div itemprop="articleBody">${STORY}</div></main>`;

  it('is that of the article, not of a teaser above it', () => {
    expect(fieldsOf('', TEASER + own(''))).toMatchObject({
      title: 'Library boat sails again',
      author: 'Mira Osk',
      published: '2025-05-20',
    });
  });

  it('leaves out what belongs to an item inside the article', () => {
    const comment = `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">A Reader</span>
      <time itemprop="datePublished" datetime="2025-05-29">later</time></div>`;
    const fields = fieldsOf(
      '',
      own(comment).replace(/<time itemprop="datePublished" datetime="2025-05-20">20 May<\/time>/, ''),
    );
    expect(fields.author).toBe('Mira Osk');
    expect(fields.published).toBeUndefined();
  });

  it('joins several authors', () => {
    const second = '<span itemprop="author">Tove Lind</span>';
    expect(fieldsOf('', own(second)).author).toBe('Mira Osk, Tove Lind');
  });

  it('says nothing when only a teaser has any', () => {
    const fields = fieldsOf('', TEASER + ARTICLE);
    expect(fields.title).toBe('Library boat sails again');
    expect(fields.author).toBeUndefined();
    expect(fields.published).toBeUndefined();
  });

  it('is read without an item around it, too', () => {
    const bare = `<main><h1 itemprop="headline">Library boat sails again</h1><span itemprop="author">Mira Osk</span>${STORY}</main>`;
    expect(fieldsOf('', TEASER + bare).author).toBe('Mira Osk');
  });
});
