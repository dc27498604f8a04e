import { describe, expect, it } from 'vitest';
import { duplicateFinder } from '../../../src/intake/duplicates.ts';
import { intake } from '../../../src/intake/intake.ts';
import { repairQuotes } from '../../../src/intake/quotes.ts';
import type { Intake } from '../../../src/intake/types.ts';

const LEAD = 'The harbour authority of Lindholm said on Monday that the eastern pier would stay closed until Friday.';
const NEXT = 'Repairs after the storm are going well, according to the authority, and two of three cranes work again.';

const run = (text: string, name: string) => intake({ bytes: new TextEncoder().encode(text), name, options: {} });

function articles(text: string, name = '-'): readonly Intake[] {
  const result = run(text, name);
  if ('error' in result) throw new Error(result.error);
  return result.articles;
}

describe('feeds', () => {
  const item = (n: number): string =>
    `<item><title>Pier ${n} closed</title><link>https://press.example/${n}</link><pubDate>Mon, 26 May 2025 14:20:00 +0200</pubDate><description><![CDATA[<p>${LEAD} It is pier ${n}.</p><p>${NEXT}</p>]]></description></item>`;

  it('RSS: each item is an article', () => {
    const found = articles(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Press</title><link>https://press.example</link><description>x</description>${item(1)}${item(2)}</channel></rss>`,
      'feed.xml',
    );
    expect(found.map(({ fields }) => fields.title)).toEqual(['Pier 1 closed', 'Pier 2 closed']);
    expect(found[0]?.fields).toMatchObject({
      published: '2025-05-26T14:20:00+02:00',
      source: { name: 'Harbour Press', url: 'https://press.example/1' },
    });
    expect(found[1]?.markdown).toBe(`${LEAD} It is pier 2.\n\n${NEXT}\n`);
  });

  it('Atom and JSON Feed', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Press</title><entry><title>Pier closed</title><id>urn:x</id><link href="https://press.example/1"/><updated>2025-05-27T10:00:00Z</updated><published>2025-05-26T10:00:00Z</published><author><name>Harbour desk</name></author><content type="html">&lt;p&gt;${LEAD}&lt;/p&gt;</content></entry></feed>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Press',
      items: [
        {
          id: '1',
          url: 'https://press.example/1',
          title: 'Pier closed',
          content_html: `<p>${LEAD}</p>`,
          date_published: '2025-05-26T10:00:00Z',
          authors: [{ name: 'Harbour desk' }],
        },
      ],
    });
    for (const text of [atom, json]) {
      expect(articles(text)[0]).toMatchObject({
        markdown: `${LEAD}\n`,
        fields: {
          title: 'Pier closed',
          published: '2025-05-26T10:00:00Z',
          author: 'Harbour desk',
          source: { url: 'https://press.example/1' },
        },
      });
    }
  });

  it.each([
    ['no feed at all', '{"a": 1}', /no JSON Feed/],
    ['no items', '<rss version="2.0"><channel><title>x</title></channel></rss>', /no items/],
  ])('%s', (_, text, message) =>
    expect(run(text, 'feed.xml')).toMatchObject({ error: expect.stringMatching(message) }),
  );
});

describe('Markdown', () => {
  it('fields come from front matter of other generators', () => {
    const [article] = articles(
      `---\ntitle: Pier closed\ndate: 2025-05-26\nauthors: [Harbour desk]\ncanonical_url: https://press.example/1\nlayout: post\n---\n\n${LEAD}\n\nShare\n\n## Next steps\n\n${NEXT} See [the report](https://port.example).\n`,
      'x.md',
    );
    expect(article?.fields).toMatchObject({
      title: 'Pier closed',
      published: '2025-05-26',
      author: 'Harbour desk',
      source: { url: 'https://press.example/1' },
    });
    expect(article?.markdown).toBe(`${LEAD}\n\n## Next steps\n\n${NEXT} See [the report](https://port.example/).\n`);
    expect(article?.removed).toMatchObject([{ line: 11, text: 'Share' }]);
    expect(article?.warnings.join()).toContain('layout');
  });

  it('an article file of ours comes out byte for byte', () => {
    const file = `---\ntitle: Pier closed # by hand\npublished: 2025-05-26\nsource:\n  name: Harbour Press\n  url: https://press.example/1\nid: pier\nrights: excerpt\n---\n\n${LEAD}\n\nShare\n`;
    expect(articles(file, 'x.md')[0]).toMatchObject({ file, removed: [], fields: { id: 'pier' } });
  });

  it.each([
    ['never closes', '---\ntitle: x\n\nText', /line 1: the front matter .* never closes/],
    ['is no YAML', '---\ntitle: [x\n---\n\nText', /line \d+: the front matter is no YAML/],
    ['multiplies by aliases', '---\na: &a [x, x]\nb: [*a, *a]\n---\n\nText', /cannot be read/],
    ['is nested without end', `${'> '.repeat(500)}x`, /nested too deeply/],
  ])('front matter or text that %s', (_, text, message) =>
    expect(run(text, 'x.md')).toMatchObject({ error: expect.stringMatching(message) }),
  );
});

describe('plain text', () => {
  it('decodes entities once and keeps what they say as text', () => {
    expect(
      articles(
        `${LEAD}\nThe sign said &lt;b&gt;closed&lt;/b&gt; &amp; nobody read it, the harbour master of the town said.`,
      )[0]?.markdown,
    ).toContain('\\<b>closed\\</b> & nobody');
  });

  it('joins lines that a mail program has broken', () => {
    const words = `${LEAD} ${NEXT} ${LEAD.replace('Monday', 'Tuesday')}`.split(' ');
    const lines =
      words
        .join(' ')
        .match(/.{1,64}(?: |$)/g)
        ?.map((line) => line.trim()) ?? [];
    expect(articles(lines.join('\n'))[0]?.markdown).toBe(`${words.join(' ')}\n`);
  });

  it('refuses what is no article', () => {
    expect(run('The pier is closed.\n'.repeat(100_000), 'x.txt')).toMatchObject({
      error: expect.stringMatching(/100001 lines/),
    });
    expect(run('Share\nTweet\nComments (0)\n', 'x.txt')).toMatchObject({
      error: expect.stringMatching(/nothing but page furniture/),
    });
  });
});

describe('repairQuotes', () => {
  it.each([
    [
      'marks that point the wrong way',
      'so-called ”buffer zone” – “no,“ he said',
      'so-called “buffer zone” – “no,” he said',
    ],
    ['marks typed as letters', "``yes'' and ,,nein''", '“yes” and „nein"'],
    ['German marks', '„Nein“, sagte sie', '„Nein“, sagte sie'],
    ['straight marks', '"No," he said', '"No," he said'],
  ])('%s', (_, given, wanted) => expect(repairQuotes(given)).toBe(wanted));
});

it('duplicateFinder tells how much of an article stands in another', () => {
  const finder = duplicateFinder([`${LEAD} ${NEXT}`, 'The bakery of Norrby sells rye bread again.']);
  finder.add('a.md', `${LEAD} ${NEXT} And more.`);
  finder.add('b.md', 'Something else entirely stands in this file of ours.');
  expect(finder.found()).toEqual([[{ file: 'a.md', overlap: 1 }], []]);
});
