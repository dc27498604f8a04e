import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/site/read.ts';
import { article, contentFolder, THEME } from '../../support/content.ts';

async function problemsOf(files: Parameters<typeof contentFolder>[0]): Promise<string[]> {
  const { problems } = await readContent(await contentFolder(files));
  return problems.map((p) => `${p.file}:${p.line} ${p.problem} → ${p.remedy}`);
}

describe('a good folder', () => {
  test('gives articles with id, day, body and the line on which the body begins', async () => {
    const dir = await contentFolder({
      'articles/2031/port-reopens.md': article({ published: '2031-03-04T23:30:00-05:00' }, 'One.\r\n\r\nTwo.\r\n'),
    });
    const { articles, problems } = await readContent(dir);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      id: 'port-reopens',
      file: 'articles/2031/port-reopens.md',
      day: '2031-03-04',
      language: 'en',
      rights: 'full',
      body: 'One.\n\nTwo.\n',
      bodyLine: 6,
    });
  });

  test('an id in the front matter wins over the file name', async () => {
    const { articles } = await readContent(await contentFolder({ 'articles/a.md': article({ id: 'permanent-1' }) }));
    expect(articles.map(({ id }) => id)).toEqual(['permanent-1']);
  });

  test('themes come in the order of the site', async () => {
    const dir = await contentFolder({
      'themes/a.md': THEME.replace('order: 1', 'order: 2'),
      'themes/z.md': THEME.replace('order: 1', 'order: 0'),
    });
    expect((await readContent(dir)).themes.map(({ id }) => id)).toEqual(['z', 'port', 'a']);
  });

  test('the address of the site ends in a slash, its base path kept', async () => {
    const dir = await contentFolder({
      'site.yml': 'name: N\naddress: https://example.org/sheaf\ndescription: D\n',
    });
    expect((await readContent(dir)).site?.address).toBe('https://example.org/sheaf/');
  });
});

describe('every mistake has a file, a line, a reason and a remedy', () => {
  test.each<[string, Parameters<typeof contentFolder>[0], RegExp]>([
    ['no site.yml', { 'site.yml': null }, /^site\.yml:1 the file is missing → create site\.yml/],
    [
      'bad date',
      { 'articles/a.md': article({ published: '26 May' }) },
      /a\.md:3 published "26 May" is not valid → write a date/,
    ],
    [
      'day that does not exist',
      { 'articles/a.md': article({ published: '2031-02-30' }) },
      /a\.md:3 published "2031-02-30"/,
    ],
    [
      'missing title',
      { 'articles/a.md': article({ title: '' }) },
      /a\.md:2 title is missing → add "title: …": The headline\./,
    ],
    [
      'missing part of the source',
      { 'articles/a.md': article({ source: '{ name: N }' }) },
      /a\.md:4 source\.url is missing → add "source\.url: …": Where the original is\./,
    ],
    [
      'script in an address',
      { 'articles/a.md': article({ source: '{ name: N, url: "javascript:alert(1)" }' }) },
      /a\.md:4 source\.url "javascript:alert\(1\)" is not valid → write a full web address/,
    ],
    [
      'space in an address',
      { 'articles/a.md': article({ source: '{ name: N, url: "https://wire.example/a b" }' }) },
      /a\.md:4 source\.url "https:\/\/wire\.example\/a b" is not valid → write a full web address.*%20/,
    ],
    [
      'misspelt field',
      { 'articles/a.md': article({ publised: 'x' }) },
      /a\.md:5 there is no field publised → the fields here are title, published/,
    ],
    [
      'unknown theme',
      { 'articles/a.md': article({ themes: '{ pin: [aid] }' }) },
      /a\.md:5 there is no theme "aid" → the themes are port; or create themes\/aid\.md/,
    ],
    [
      'story with an article that is not there',
      { 'articles/a.md': article({ story: '{ with: [b] }' }) },
      /a\.md:5 there is no other article "b" → write the id of one/,
    ],
    [
      'story with and apart from the same',
      { 'articles/a.md': article({ story: '{ with: [b], apart: [b] }' }), 'articles/b.md': article() },
      /a\.md:5 "b" stands in story\.with and in story\.apart → take it out of one/,
    ],
    [
      'story with an article of another week',
      { 'articles/a.md': article({ story: '{ with: [b] }' }), 'articles/b.md': article({ published: '2031-03-20' }) },
      /a\.md:5 "b" was published \d+ days from this article → a story lasts 4 days/,
    ],
    [
      'id that climbs out',
      { 'articles/a.md': article({ id: '../../x' }) },
      /a\.md:5 id "\.\.\/\.\.\/x" is not valid → use lower-case/,
    ],
    ['file name that is no id', { 'articles/Ünwetter !.md': article() }, /the file name is not an id → rename it/],
    [
      'ten megabytes',
      { 'articles/a.md': article({}, 'x'.repeat(10 * 1024 * 1024)) },
      /a\.md:1 the file is 10\.0 MiB long; the limit is 1 MiB → split/,
    ],
    [
      'invalid UTF-8',
      { 'articles/a.md': Buffer.concat([Buffer.from(article()), Buffer.from([0xc3, 0x28, 0x0a])]) },
      /a\.md:7 this line is not valid UTF-8 → save the file as UTF-8/,
    ],
    ['NUL', { 'articles/a.md': article({}, 'One.\n\nT\u0000wo.\n') }, /a\.md:8 control character U\+0000 → delete it/],
    ['no front matter', { 'articles/a.md': 'Just text.\n' }, /a\.md:1 there is no front matter → begin the file/],
    [
      'front matter that never closes',
      { 'articles/a.md': '---\ntitle: T\n\nText.\n' },
      /a\.md:1 the front matter is never closed → add a line/,
    ],
    [
      'broken YAML',
      { 'articles/a.md': '---\ntitle: "T\npublished: 2031-01-01\n---\nText.\n' },
      /a\.md:\d this is not valid YAML: .+ → put text/,
    ],
    ['aliases', { 'articles/a.md': '---\ntitle: &t T\nauthor: *t\n---\nText.\n' }, /a\.md:2 YAML aliases/],
    [
      'a key twice',
      { 'articles/a.md': article({ 'author: A\nauthor': 'B' }) },
      /a\.md:6 this is not valid YAML: Map keys must be unique/,
    ],
    [
      'deep nesting',
      { 'articles/a.md': `---\ntitle: ${'['.repeat(20_000)}\n---\nText.\n` },
      /a\.md:2 the fields are nested deeper than 20/,
    ],
    ['no text', { 'articles/a.md': article({}, ' \n') }, /a\.md:6 the article has no text → write it below/],
    [
      'updated before published',
      { 'articles/a.md': article({ updated: '2031-01-01' }) },
      /a\.md:5 updated \(2031-01-01\) is before published/,
    ],
    [
      'colour without hash',
      { 'themes/port.md': THEME.replace('"#1f5f8b"', 'blue') },
      /port\.md:4 colour "blue" is not valid → write six/,
    ],
    ['theme in a subfolder', { 'themes/x/port.md': THEME }, /themes\/x\/port\.md:1 the file name is not an id/],
    ['a picture among the articles', { 'articles/a.png': 'x' }, /a\.png:1 this file is not read → articles and themes/],
  ])('%s', async (_, files, expected) => {
    const problems = await problemsOf(files);
    expect(problems.filter((problem) => expected.test(problem))).toHaveLength(1);
  });

  test('two articles with one id: both are named', async () => {
    const problems = await problemsOf({
      'articles/a.md': article({ id: 'same' }),
      'articles/b.md': article({ id: 'same' }),
    });
    expect(problems).toEqual([
      'articles/b.md:5 the id "same" is already that of articles/a.md → give the newer of the two another id: ids are addresses and must be unique',
    ]);
  });

  test('a symbolic link is not followed', async () => {
    const dir = await contentFolder({ 'articles/a.md': article() });
    await symlink('/etc/hostname', join(dir, 'articles/b.md'));
    const { articles, problems } = await readContent(dir);
    expect(articles.map(({ file }) => file)).toEqual(['articles/a.md']);
    expect(problems.map(({ problem }) => problem)).toEqual(['this is a symbolic link']);
  });

  test('all problems at once, and the good files with them', async () => {
    const dir = await contentFolder({
      'articles/good.md': article(),
      'articles/bad-date.md': article({ published: 'soon', title: '' }),
      'articles/unclosed.md': '---\ntitle: T\n',
    });
    const { articles, problems } = await readContent(dir);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'articles/bad-date.md:2',
      'articles/bad-date.md:2',
      'articles/unclosed.md:1',
    ]);
  });
});
