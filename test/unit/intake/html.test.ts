import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';
import type { Intake } from '../../../src/intake/types.ts';

const STORY = [
  'The harbour authority of Lindholm said on Monday that the eastern pier would stay closed until the end of the week.',
  'Repairs after the storm are going well, according to the authority, and two of the three cranes work again, which is more than it had hoped for.',
  'The ferry to Norrby is to sail from the western pier until then, the mayor of Lindholm added, and tickets keep their price.',
  'The council meets again on Friday and will vote on the money for a new crane, which may cost more than two million crowns.',
];

function read(html: string, name = 'story.html'): Intake {
  const result = intake({ bytes: new TextEncoder().encode(html), name, options: {} });
  const article = 'error' in result ? undefined : result.articles[0];
  if (article === undefined) throw new Error('expected an article');
  return article;
}

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>
<title>Pier closed for a week | Harbour Press</title>
<meta property="og:site_name" content="Harbour Press">
<meta property="og:title" content="Pier closed for a week">
<link rel="canonical" href="https://press.example/pier">
${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Pier closed for a week</h1>${body}</article></main>
<footer>© Harbour Press</footer></body></html>`;
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

describe('a page', () => {
  it('gives its story and nothing around it', () => {
    const article = read(
      page(
        `<div class="share-bar"><a href="#">Share</a></div>${paragraphs}<aside class="related"><h3>More</h3><ul><li><a href="/a">Another story</a></li></ul></aside>`,
      ),
    );
    expect(article.markdown).toBe(`${STORY.join('\n\n')}\n`);
    expect(article.removed.length).toBeGreaterThan(0);
  });

  it('gives its day in a byline alone', () => {
    const { fields, taken } = read(
      page(`<div class="byline">Harbour desk Published 11:34 PM, Nov 19, 2019</div>${paragraphs}`),
    );
    expect(fields.published).toBe('2019-11-19');
    expect(taken.find(({ field }) => field === 'published')?.from).toContain('Nov 19, 2019');
  });

  it('tells once what it drops with the same words', () => {
    const { removed } = read(
      page(`<p class="author">View archive <span class="author">View archive</span></p>${paragraphs}`),
    );
    const seen = removed.map(({ text, reason }) => `${text} ${reason}`);
    expect(seen).toEqual([...new Set(seen)]);
  });

  it('keeps a unit with a capital inside', () => {
    const ferry =
      'The new ferry has a motor at the stern, powered by a battery of 900 kWh that lies below the car deck.';
    expect(read(page(`<p>${ferry}</p>${paragraphs}`)).markdown).toContain(ferry);
  });

  it('has no space inside what is emphasised', () => {
    const { markdown } = read(
      page(
        `<p><strong>The mayor: </strong>We open <em>on time </em>, as ever, and nobody will pay more for a ticket.</p>${paragraphs}`,
      ),
    );
    expect(markdown).toContain('**The mayor:** We open *on time* , as ever');
  });

  it('says where its fields come from', () => {
    const json = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Pier closed for a week',
      datePublished: '2025-05-26T14:20:00+02:00',
      author: { '@type': 'Organization', name: 'Harbour desk' },
    };
    const { fields, taken, titleDerived } = read(
      page(paragraphs, `<script type="application/ld+json">${JSON.stringify(json)}</script>`),
    );
    expect(fields).toMatchObject({
      title: 'Pier closed for a week',
      published: '2025-05-26T14:20:00+02:00',
      author: 'Harbour desk',
      language: 'en',
      source: { name: 'Harbour Press', url: 'https://press.example/pier' },
    });
    expect(titleDerived).toBe(false);
    expect(taken).toContainEqual({ field: 'author', value: 'Harbour desk', from: 'JSON-LD author' });
  });

  it('shows conflicts', () => {
    const head = '<meta property="article:published_time" content="2025-05-26"><meta name="date" content="2025-05-28">';
    const { fields, warnings } = read(page(paragraphs, head));
    expect(fields.published).toBe('2025-05-26');
    expect(warnings.join(' ')).toContain('2025-05-28');
  });

  it('keeps headings, lists, quotations, links, tables and emphasis', () => {
    const { markdown } = read(
      page(`${paragraphs}<h2>What it costs</h2><ul><li>Two cranes cost <b>two</b> million crowns.</li><li>One pier costs nine million crowns.</li></ul>
      <blockquote><p>“We will not open a pier that we would not walk on,” the harbour master said.</p></blockquote>
      <p>The report is <a href="https://port.example/report">on the site of the port</a>, with <em>all</em> figures of the past year and some of the year before.</p>
      <table><tr><th>Pier</th><th>Length</th></tr><tr><td>East</td><td>210 m</td></tr></table><p>${STORY[1]} Twice.</p>`),
    );
    expect(markdown).toContain('## What it costs');
    expect(markdown).toContain('- Two cranes cost **two** million crowns.');
    expect(markdown).toContain('> “We will not open');
    expect(markdown).toContain('[on the site of the port](https://port.example/report), with *all* figures');
    expect(markdown).toMatch(/\| Pier \| Length \|\n\| -+ \| -+ \|\n\| East \| 210 m \|/);
  });

  it('drops pictures with their captions, since nothing says they may be shown', () => {
    const { markdown, removed } = read(
      page(
        `${paragraphs}<figure><img src="/p.jpg" alt="Pier"><figcaption>The pier on Sunday. Photo: Harbour Press</figcaption></figure>`,
      ),
    );
    expect(markdown).not.toMatch(/pier on Sunday|p\.jpg/);
    expect(removed.map(({ text }) => text)).toContain('The pier on Sunday. Photo: Harbour Press');
  });

  it('keeps a table and a quotation that stand in a figure, with their captions', () => {
    const table = '<table><tr><th>Pier</th><th>Length</th></tr><tr><td>East</td><td>210 m</td></tr></table>';
    const quote = '<blockquote><p>We will not open a pier that we would not walk on ourselves.</p></blockquote>';
    const { markdown } = read(
      page(
        `${paragraphs}<figure class="wp-block-table">${table}<figcaption>The piers in May, <em>new measure</em></figcaption></figure>
        <p>${STORY[2]} Also on Sundays.</p><figure>${quote}<figcaption>The harbour master, on Monday</figcaption></figure><p>${STORY[3]} Or later.</p>`,
      ),
    );
    expect(markdown).toMatch(/\| East \| 210 m \|\n\nThe piers in May, \*new measure\*\n/);
    expect(markdown).toMatch(/> We will not open a pier [^\n]+\n\nThe harbour master, on Monday\n/);
  });

  it('keeps the caption of a table, above it', () => {
    const table = '<table><caption>Piers of Lindholm</caption><tr><th>Pier</th></tr><tr><td>East</td></tr></table>';
    const { markdown } = read(page(`${paragraphs}${table}<p>${STORY[3]} Or later.</p>`));
    expect(markdown).toMatch(/Piers of Lindholm\n\n\| Pier \|/);
  });

  it('drops a quotation that repeats the story in large letters', () => {
    const pulled = `<figure class="pullquote"><blockquote><p>${STORY[1]}</p></blockquote></figure>`;
    const { markdown } = read(page(`${paragraphs}${pulled}<p>${STORY[3]} Or later.</p>`));
    expect(markdown.split(STORY[1] ?? '')).toHaveLength(2);
  });

  it('takes the first of several articles', () => {
    const other = `<article><h2>Bakery opens</h2>${STORY.map((text) => `<p>Another tale. ${text.replaceAll('pier', 'shop')}</p>`).join('')}</article>`;
    const { markdown } = read(
      `<html><body><div><article><h1>Pier closed for a week</h1>${paragraphs}</article>${other}${other}</div></body></html>`,
    );
    expect(markdown).toContain(STORY[0]);
    expect(markdown).not.toContain('Another tale');
  });

  it('gives the line of what it removed', () => {
    const html = page(`${paragraphs}\n<p>See also: Lindholm opens a second bakery</p>`);
    const removal = read(html).removed.find(({ text }) => text.startsWith('See also'));
    expect(html.split('\n')[(removal?.line ?? 0) - 1]).toContain('See also');
  });
});

it('a fragment is the article, however short', () => {
  expect(
    read('<p>The pier of Lindholm is open again.</p><p>The first ferry has left.</p><script>alert(1)</script>', '-')
      .markdown,
  ).toBe('The pier of Lindholm is open again.\n\nThe first ferry has left.\n');
});

it.each([
  ['a million nested elements', '<div>'.repeat(1_000_000), /nested deeper/],
  ['200,000 elements', '<b>x</b>'.repeat(200_000), /more than 150000 elements/],
  ['a page without text', '<html><body><script>1</script></body></html>', /no text/],
])('%s are refused with a reason', (_, html, message) => {
  expect(intake({ bytes: new TextEncoder().encode(html), name: 'x.html', options: {} })).toMatchObject({
    error: expect.stringMatching(message),
  });
});
