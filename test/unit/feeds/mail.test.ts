import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { mailHtml, mailText } from '../../../src/feeds/mail.ts';
import { feedDocuments } from '../../../src/views/feed.ts';
import { type Letter, letterPages } from '../../../src/views/feed-edition.ts';
import { article, sourceOf } from '../../support/source.ts';

const LONG =
  'The harbour authority of Lindholm said on Tuesday that the quay would stay closed until the crane has been repaired.';

const LETTER: Letter = {
  id: '2031-w10',
  site: { name: 'The Lindholm <Ledger>', link: 'https://ledger.example/', rights: 'Free to share.' },
  language: 'en',
  direction: 'ltr',
  kicker: 'Week 10 of 2031',
  title: '3–9 March 2031',
  summary: '2 articles from 2 sources',
  link: 'https://ledger.example/editions/2031-w10/',
  sections: [
    {
      name: 'Port & docks',
      colour: '#1f5f8b',
      stories: [
        {
          headline: 'The quay closes <script>alert(1)</script>',
          link: 'https://ledger.example/articles/quay/?a=1&b="2"',
          meta: '2 reports · 4 March',
          points: [{ text: LONG, source: 'Lindholm Notes', link: 'https://ledger.example/articles/quay/#p1' }],
        },
      ],
    },
  ],
};

function elements(html: string): Extract<Nodes, { type: 'element' }>[] {
  const found: Extract<Nodes, { type: 'element' }>[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html));
  return found;
}

describe('as HTML', () => {
  test('loads nothing, runs nothing and brings its styles with it', () => {
    const all = elements(mailHtml(LETTER));
    const names = new Set(all.map(({ tagName }) => tagName));
    for (const name of ['script', 'style', 'link', 'img', 'iframe']) expect(names).not.toContain(name);
    expect(mailHtml(LETTER)).not.toMatch(/url\(|@import/);
    for (const { tagName, properties } of all) {
      if (/^(p|h1|h2|h3|a|body)$/.test(tagName)) expect(properties['style'], tagName).toBeTruthy();
    }
  });

  test('leads to the edition, its stories and the passages', () => {
    const links = elements(mailHtml(LETTER)).flatMap(({ properties }) => properties['href'] ?? []);
    expect(links).toEqual([
      'https://ledger.example/',
      'https://ledger.example/articles/quay/?a=1&b="2"',
      'https://ledger.example/articles/quay/#p1',
      'https://ledger.example/editions/2031-w10/',
    ]);
  });
});

describe('as text', () => {
  test('says the same in lines that fit', () => {
    expect(mailText(LETTER)).toBe(`The Lindholm <Ledger>
Week 10 of 2031: 3–9 March 2031
2 articles from 2 sources

PORT & DOCKS
------------

The quay closes <script>alert(1)</script>
2 reports · 4 March
* The harbour authority of Lindholm said on Tuesday that the quay would
  stay closed until the crane has been repaired. (Lindholm Notes)
  https://ledger.example/articles/quay/?a=1&b="2"

--
https://ledger.example/editions/2031-w10/
Free to share.
`);
  });

  test('a word longer than a line stays whole', () => {
    const headline = `An ${'address'.repeat(20)} here`;
    const story = { headline, link: '', meta: '', points: [] };
    const text = mailText({ ...LETTER, sections: [{ name: 'Port', colour: '#1f5f8b', stories: [story] }] });
    expect(text).toContain(`An\n${'address'.repeat(20)}\nhere`);
  });
});

test('every edition with an article has a letter with full addresses', () => {
  const pages = letterPages(sourceOf([article('crane'), article('pier', { published: '2031-03-25' })]));
  expect(pages.map(({ params }) => params.edition)).toEqual(['2031-w13', '2031-w10']);
  const [, letter] = pages.map(({ props }) => props);
  expect(letter?.sections).toEqual([
    {
      name: 'Port and docks',
      colour: '#1f5f8b',
      stories: [
        expect.objectContaining({
          headline: 'The port reopens after crane',
          link: 'https://ledger.example/articles/crane/',
        }),
      ],
    },
  ]);
});

test('words in another language say so, in the mail and in the feed', () => {
  const guest = article('hafen', { language: 'he', title: 'הנמל נפתח', body: 'The port of Lindholm reopened.\n' });
  const source = sourceOf([guest, article('crane'), article('pier', { published: '2031-03-25' })]);
  const letter = letterPages(source).find(({ params }) => params.edition === '2031-w10')?.props as Letter;
  const headings = elements(mailHtml(letter)).filter(({ tagName }) => tagName === 'h3');
  expect(headings.map(({ properties }) => [properties['lang'], properties['dir']])).toEqual(
    expect.arrayContaining([
      ['he', 'rtl'],
      [undefined, undefined],
    ]),
  );
  const feed = feedDocuments(source).find(({ paths }) => paths.rss === 'editions/feed.xml');
  expect(feed?.items[0]?.content).toMatch(/<a href="[^"]*\/hafen\/" lang="he" dir="rtl">הנמל נפתח<\/a>/);
});
