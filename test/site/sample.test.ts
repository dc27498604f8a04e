/** The sample site, built once and read: what its readers are promised. */

import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/site/read.ts';
import { build, command, fold, page, textOf, textsOf } from '../support/site.ts';
import { pageWeights } from '../support/weights.ts';

let dir: string;
let out: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sheaf-sample-'));
  out = join(dir, 'site');
  const { code, output } = await build('content', out);
  if (code !== 0) throw new Error(output);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

/** An article's text without Markdown's marks, as far as the sample uses them. */
async function sources(): Promise<string[]> {
  const { articles } = await readContent('content');
  return articles.map(({ body }) =>
    fold(
      body
        .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replace(/^(?:> ?|- |## )/gm, '')
        .replace(/\*\*?|(?<!\w)_|_(?!\w)/g, ''),
    ),
  );
}

describe('theme pages', () => {
  test.each(['ceasefire', 'strikes', 'aid'])(
    'every passage on the page of %s is verbatim in an article',
    async (theme) => {
      const passages = textsOf(await page(out, `themes/${theme}`), 'entry-passage').map((text) =>
        text.replace(/ ¶$/, ''),
      );
      expect(passages.length).toBeGreaterThan(5);
      const texts = await sources();
      expect(passages.filter((passage) => !texts.some((text) => text.includes(passage)))).toEqual([]);
    },
  );

  test('the ceasefire page has the talks of an article that is mostly about strikes, and not its strikes', async () => {
    const text = textOf(await page(out, 'themes/ceasefire/2025-07'));
    // articles/2025/record-raid-after-call.md: three passages of strikes, then one on the call between the presidents.
    expect(text).toContain('it remained willing to negotiate');
    expect(text).not.toContain('270 targets shot down');
    expect(textOf(await page(out, 'themes/strikes/2025-07'))).toContain('270 targets shot down');
  });
});

/** What a host sends at once before it waits for an answer: ten packets of 1,460 bytes (RFC 6928). */
const FIRST_PACKETS = 10 * 1460;
/** The status, and what hosts say of themselves: date, type, length, encoding, caching. */
const HOSTS_OWN = 500;

test.each(['index.html', 'themes/strikes/index.html'])(
  '%s comes in the first packets, headers included',
  async (path) => {
    const [all = ''] = (await readFile(join(out, '_headers'), 'utf8')).split('/_assets/');
    const weight = (await pageWeights(out)).find((page) => page.path === path)?.compressed ?? Number.NaN;
    expect(all).toContain('Content-Security-Policy: ');
    expect(weight + all.length + HOSTS_OWN).toBeLessThan(FIRST_PACKETS);
  },
);

test('the sample’s content has no problem, its themes’ examples included', async () => {
  expect(await command('scripts/check.ts')).toMatchObject({ code: 0, output: expect.stringMatching(/no errors\.\n$/) });
});

test('what changes since an older copy is what came or went, and since itself nothing', async () => {
  const older = join(dir, 'older');
  await cp('content', older, { recursive: true });
  await rm(join(older, 'articles/2025/easter-truce-accusations.md'));
  const changes = (...args: string[]) => command('scripts/changes.ts', ...args);
  const { code, output } = await changes('--since', older);
  expect(code).toBe(0);
  // What an article says may sort its neighbours in time anew.
  expect(output).toMatch(/articles (?:\d+ sorted anew, )?1 added\./);
  expect(output).toContain('articles/2025/easter-truce-accusations.md');
  expect(output).not.toContain('Addresses that are lost');
  expect((await changes('--since', 'content', '--content', older)).output).toMatch(
    /Addresses that are lost.*\n {2}articles\/.*easter-truce/,
  );
  expect((await changes('--since', 'content')).output).toBe('Since content: nothing changes in the digest.\n');
});
