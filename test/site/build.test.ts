/** What a build promises: whole or not at all, the same bytes each time, at home under any base path. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { article, contentFolder, SITE, temporaryFolder } from '../support/content.ts';
import { build, elementsOf, fingerprint, page, textOf } from '../support/site.ts';

const port = (title: string): string =>
  article({ title }, `${title}, the harbour authority said.\n\nThe port employs 400 dockers.\n`);

test('the same content gives the same bytes, whatever the order in which files were written', async () => {
  const out = await temporaryFolder();
  const files = { 'articles/2031/b.md': port('Port reopens'), 'articles/2031/a.md': port('Quay flooded') };
  const first = await contentFolder(files);
  const second = await contentFolder(Object.fromEntries(Object.entries(files).toReversed()));
  expect((await build(first, join(out, 'first'))).output).toContain('Published in');
  expect((await build(second, join(out, 'second'))).output).toContain('Published in');
  const [one, two] = [await fingerprint(join(out, 'first')), await fingerprint(join(out, 'second'))];
  expect(Object.keys(one)).toContain('articles/a/index.html');
  expect(two).toEqual(one);
});

test('a broken article stops the build, names every problem, and leaves the published site as it was', async () => {
  const content = await contentFolder({ 'articles/2031/good.md': port('Port reopens') });
  const out = join(await temporaryFolder(), 'site');
  await build(content, out);
  const before = await fingerprint(out);

  await writeFile(join(content, 'articles/2031/bad-date.md'), article({ published: '26 May' }));
  await writeFile(join(content, 'articles/2031/climbs.md'), article({ id: '../../x' }));
  await writeFile(join(content, 'articles/2031/unclosed.md'), '---\ntitle: T\n');
  const { code, output } = await build(content, out);
  expect(code).toBe(1);
  expect(output).toContain('articles/2031/bad-date.md:3  published "26 May" is not valid');
  expect(output).toContain('articles/2031/climbs.md:5  id "../../x" is not valid');
  expect(output).toContain('articles/2031/unclosed.md:1  the front matter is never closed');
  expect(output).toContain('3 errors in');
  expect(await fingerprint(out)).toEqual(before);
});

test('a killed build leaves the published site as it was, and the next build works', async () => {
  const content = await contentFolder({ 'articles/2031/good.md': port('Port reopens') });
  const out = join(await temporaryFolder(), 'site');
  await build(content, out);
  const before = await fingerprint(out);

  await writeFile(join(content, 'articles/2031/more.md'), port('Quay flooded'));
  const process_ = spawn(process.execPath, ['scripts/build.ts', '--content', content, '--out', out]);
  await setTimeout(1500);
  process_.kill('SIGKILL');
  await new Promise((resolve) => process_.once('close', resolve));
  expect(await fingerprint(out)).toEqual(before);

  expect((await build(content, out)).code).toBe(0);
  expect(Object.keys(await fingerprint(out))).toContain('articles/more/index.html');
});

test('under a base path every link stays inside it', async () => {
  const content = await contentFolder({
    'site.yml': SITE.replace('https://example.org/', 'https://example.org/sheaf/'),
    'articles/2031/a.md': port('Port reopens'),
  });
  const out = join(await temporaryFolder(), 'site');
  // The build verifies its own links against the address; here they are read once more, by other means.
  expect((await build(content, out)).code).toBe(0);
  const html = await readFile(join(out, 'index.html'), 'utf8');
  const rooted = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  expect(rooted.length).toBeGreaterThan(5);
  expect(rooted.filter((path) => !path.startsWith('/sheaf/'))).toEqual([]);
});

test('a site without an article, and a theme without a passage, are whole sites', async () => {
  const out = join(await temporaryFolder(), 'site');
  expect((await build(await contentFolder(), out)).code).toBe(0);
  expect(Object.keys(await fingerprint(out))).toEqual(expect.arrayContaining(['index.html', 'themes/port/index.html']));
});

test('markup in an article stays text or disappears: nothing in the site can run', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    'A [link](javascript:alert(3)) and [another](data:text/html,<script>alert(4)</script>).',
    '<iframe src="https://elsewhere.example/"></iframe>',
    '![picture](https://tracker.example/pixel.gif)',
    'The port reopened. <svg onload=alert(5)></svg>',
  ].join('\n\n');
  const content = await contentFolder({
    'articles/2031/a.md': article({ title: '"<script>alert(0)</script> at the port"' }, hostile),
  });
  const out = join(await temporaryFolder(), 'site');
  expect((await build(content, out)).code).toBe(0);
  for (const path of ['', 'articles/a', 'themes/port']) {
    const root = await page(out, path);
    expect(textOf(root)).toContain('port');
    expect(executables(root)).toEqual([]);
  }
});

/** What a browser would run or fetch beyond the site's own: handlers, frames, foreign scripts and pictures, such addresses. */
function executables(root: Awaited<ReturnType<typeof page>>): string[] {
  const elements = elementsOf(root);
  const policy = elements.find(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy')
    ?.attribs['content'];
  return elements.flatMap(({ name, attribs, raw }) => {
    const { type, src, ...attributes } = attribs;
    const found = Object.entries(attributes).filter(
      ([attribute, value]) => /^on/.test(attribute) || /^\s*(?:javascript|data|vbscript):/i.test(value),
    );
    const hash = createHash('sha256').update(raw).digest('base64');
    const ours = src === undefined ? policy?.includes(`'sha256-${hash}'`) : src.startsWith('/_assets/');
    const runs = name === 'script' && type !== 'application/ld+json' && !ours;
    const foreign = ['iframe', 'object', 'embed'].includes(name) || src?.includes('tracker.example');
    return [...found.map(([attribute, value]) => `${attribute}=${value}`), ...(runs || foreign ? [name] : [])];
  });
}
