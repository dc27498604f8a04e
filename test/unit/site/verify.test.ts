import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { verifySite } from '../../../src/site/verify.ts';
import { temporaryFolder } from '../../support/content.ts';

async function findings(files: Record<string, string>, expected: string[] = []): Promise<string[]> {
  const dir = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const verified = await verifySite(dir, 'https://example.org/sheaf/', expected);
  return verified.findings.map(({ file, problem }) => `${file}: ${problem}`);
}

test('a sound site has no findings', async () => {
  const files = {
    'index.html':
      '<link rel="stylesheet" href="/sheaf/a.css"><link rel="canonical" href="https://elsewhere.example/x"><a href="a/#p">a</a><a href="https://elsewhere.example/">out</a><img src="data:image/png;base64,AA==">',
    'a/index.html':
      '<p id="p">p</p><a href="/sheaf/">home</a><a href="#p">p</a><a href="mailto:desk@example.org">m</a>',
    'a.css': '@namespace atom url("http://www.w3.org/2005/Atom"); a { color: red }',
    'feed.xml': '<rss version="2.0"/>',
    'feed.json': '{}',
  };
  expect(await findings(files, ['', 'a/'])).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['a link to nowhere', { 'index.html': '<a href="b/">b</a>' }, 'index.html: b/ leads nowhere'],
  [
    'a lost passage',
    { 'index.html': '<a href="#q">q</a>' },
    'index.html: #q names a passage that index.html does not have',
  ],
  [
    'a forgotten base path',
    { 'index.html': '<a href="/b/">b</a>' },
    "index.html: /b/ leads out of the site's base path",
  ],
  ['an id twice', { 'index.html': '<p id="a"></p><p id="a"></p>' }, 'index.html: the id "a" stands there twice'],
  [
    'a script from elsewhere',
    { 'index.html': '<script src="https://cdn.example/x.js"></script>' },
    'index.html: it loads https://cdn.example/x.js from outside the site',
  ],
  [
    'a font from elsewhere',
    { 'a.css': '@font-face { src: url(//fonts.example/x.woff2) }' },
    'a.css: it loads //fonts.example/x.woff2 from another host',
  ],
  [
    'a missing card',
    { 'index.html': '<meta property="og:image" content="https://example.org/sheaf/c.png">' },
    'index.html: https://example.org/sheaf/c.png leads nowhere',
  ],
  ['a feed that is not XML', { 'feed.xml': '<rss><title>a & b</title></rss>' }, 'feed.xml: it does not parse'],
])('%s is found', async (_, files, expected) => {
  expect((await findings(files)).map((finding) => finding.slice(0, expected.length))).toEqual([expected]);
});

test('a page that should be there and is not', async () => {
  expect(await findings({ 'index.html': '' }, ['articles/x/'])).toEqual([
    'articles/x/index.html: this page is missing',
  ]);
});
