/** Ten thousand texts that mean harm, from articles through the views into every format. */
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { atom } from '../../../src/feeds/atom.ts';
import { json } from '../../../src/feeds/json.ts';
import { rss } from '../../../src/feeds/rss.ts';
import { feedDocuments } from '../../../src/views/feed.ts';
import { article, sourceOf } from '../../support/source.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src="//x.example">',
  ],
  ...[
    '[a](javascript:alert(1))',
    '<a href="java\tscript:alert(1)">a</a>',
    '[a](data:text/html,<script>1</script>)',
    '![a](x:y)',
  ],
  ...[
    '<style>*{background:url(x)}</style>',
    '<math><mi xlink:href="javascript:1">',
    '<base href="//x.example/">',
    '</p></div>',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '-->',
    '<!--',
    '<?xml?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&#0;',
    '&#xD800;',
    '&amp;lt;',
    '&',
  ],
  ...[
    '\u0000',
    '\u0008',
    '\u000b',
    '\u001b[31m',
    '\u007f',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '\u202e',
    '\u2028',
    '\u0085',
  ],
  ...[
    '</title>',
    '</content:encoded>',
    '</item>',
    '<item>',
    '"',
    "'",
    ' onclick="alert(1)"',
    '`',
    '|-|',
    '# ',
    '> ',
    '😀',
    'Ω',
  ],
];

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string(), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const [ARTICLES, TEXTS] = [250, 40];
const texts = fc.sample(text, { numRuns: ARTICLES * TEXTS, seed: 2031 });
const line = (value: string) => value.replaceAll(/[\r\n]/g, ' ').slice(0, 300);

const articles = Array.from({ length: ARTICLES }, (_, index) => {
  const [title, author, name, description, ...body] = texts.slice(index * TEXTS, (index + 1) * TEXTS) as [
    string,
    string,
    string,
    string,
  ];
  return article(`n${index}`, {
    title: line(title),
    author: line(author),
    description: line(description),
    source: { name: line(name), url: `https://notes.example/${index}` },
    body: `${body.join('\n\n')}\n\nThe port is open.\n`,
  });
});
const views = feedDocuments(sourceOf(articles));

/** What a reader would run, were it to take the text for HTML. */
function executable(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') {
      if (/^(script|style|iframe|object|embed|svg|math|base|form|img|link|meta)$/.test(node.tagName))
        found.push(node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        if (/^on/i.test(name)) found.push(name);
        if (/^(href|src)$/.test(name) && !/^(https?:|mailto:)/.test(String(value))) found.push(String(value));
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

// Well under a second on an idle machine; a busy one may take its time.
describe(`${texts.length} hostile texts`, { timeout: 60_000 }, () => {
  test('reach the feeds', () => {
    expect(views[0]?.items).toHaveLength(50);
    expect(new Set(views.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(ARTICLES);
  });

  test('RSS is well-formed and holds nothing executable', async () => {
    for (const view of views) {
      const document = await rss(view);
      expect(() => parseXml(document)).not.toThrow();
      const { items = [] } = parseRssFeed(document);
      expect(items.map(({ guid }) => guid?.value)).toEqual(view.items.map(({ id }) => id));
      for (const item of items) {
        const read = [item.title, item.description, item.content?.encoded].map((each) => executable(each ?? ''));
        expect(read.flat()).toEqual([]);
      }
    }
  });

  test('Atom is well-formed and holds nothing executable', () => {
    for (const view of views) {
      const document = atom(view);
      expect(() => parseXml(document)).not.toThrow();
      const { entries = [] } = parseAtomFeed(document);
      expect(entries.map(({ id }) => id)).toEqual(view.items.map(({ id }) => id));
      for (const entry of entries) expect(executable(entry.content?.value ?? '')).toEqual([]);
    }
  });

  test('JSON Feed parses, is well-formed Unicode and holds nothing executable', () => {
    for (const view of views) {
      const document = json(view);
      expect(document.isWellFormed()).toBe(true);
      const { items = [] } = parseJsonFeed(JSON.parse(document));
      expect(items.map(({ id }) => id)).toEqual(view.items.map(({ id }) => id));
      for (const item of items) expect(executable(item.content_html ?? '')).toEqual([]);
    }
  });
});
