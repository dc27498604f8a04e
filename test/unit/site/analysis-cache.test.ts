import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDigest } from '../../../src/digest/digest.ts';
import type { Article, Theme } from '../../../src/digest/types.ts';
import { rememberedDigest } from '../../../src/site/analysis-cache.ts';
import { temporaryFolder } from '../../support/content.ts';
import { makeArticle, makeTheme } from '../digest/make.ts';

const SETTINGS = { language: 'en', edition: 'week' } as const;
const themes = [makeTheme()];
const articles = [
  makeArticle({
    id: 'one',
    body: '# The basin\n\nThe *harbour* of Lindholm is shut.\n\n“We wait,” said Emma Woodhouse, the mayor.',
  }),
  makeArticle({ id: 'two', published: '2031-03-06', body: 'On Thursday 12 ships left the harbour.\n\n- one\n- two' }),
];
const cold = JSON.stringify(buildDigest(articles, themes, SETTINGS));

async function remember(
  folder: string,
  given: readonly Article[] = articles,
  by: readonly Theme[] = themes,
  root = '.',
) {
  const { digest, analysed } = await rememberedDigest(given, by, SETTINGS, root, folder);
  return { digest: JSON.stringify(digest), analysed };
}

describe('the remembered digest', () => {
  test('is byte for byte the one that is built anew, and the second time nothing is analysed', async () => {
    const folder = await temporaryFolder();
    expect(await remember(folder)).toEqual({ digest: cold, analysed: 2 });
    expect(await remember(folder)).toEqual({ digest: cold, analysed: 0 });
  });

  test('keeps the passages on the syntax tree of their body', async () => {
    const folder = await temporaryFolder();
    await remember(folder);
    const { digest } = await rememberedDigest(articles, themes, SETTINGS, '.', folder);
    for (const { nodes, passages } of digest.articles)
      expect(passages.every((passage) => nodes.includes(passage.node))).toBe(true);
  });

  test('analyses an article again when one byte of it changed, and no other', async () => {
    const folder = await temporaryFolder();
    await remember(folder);
    const [one, two] = articles as [Article, Article];
    const changed = [one, { ...two, body: two.body.replace('12', '13') }];
    expect(await remember(folder, changed)).toEqual({
      digest: JSON.stringify(buildDigest(changed, themes, SETTINGS)),
      analysed: 1,
    });
  });

  test('analyses all when a term changed, and none when a colour did', async () => {
    const folder = await temporaryFolder();
    await remember(folder);
    expect(await remember(folder, articles, [makeTheme({ colour: '#654321' })])).toMatchObject({ analysed: 0 });
    expect(await remember(folder, articles, [makeTheme({ terms: ['ship'] })])).toMatchObject({ analysed: 2 });
  });

  test('forgets what an engine and themes long out of use have found', async () => {
    const folder = await temporaryFolder();
    const by = (n: number): Theme[] => [makeTheme({ terms: [`term${n}`] })];
    for (const n of [1, 2, 3, 4, 5]) expect(await remember(folder, articles, by(n))).toMatchObject({ analysed: 2 });
    expect(await readdir(folder)).toHaveLength(4);
    expect(await remember(folder, articles, by(5))).toMatchObject({ analysed: 0 });
    expect(await remember(folder, articles, by(2))).toMatchObject({ analysed: 0 });
    expect(await remember(folder, articles, by(1))).toMatchObject({ analysed: 2 });
    expect(await remember(folder, articles, by(2))).toMatchObject({ analysed: 0 });
  });

  test('analyses all when the engine changed', async () => {
    const folder = await temporaryFolder();
    const root = await temporaryFolder();
    for (const part of ['src/text', 'src/digest', 'package-lock.json'])
      await cp(part, join(root, part), { recursive: true });
    await remember(folder, articles, themes, root);
    const file = join(root, 'src/digest/analyse.ts');
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    expect(await remember(folder, articles, themes, root)).toMatchObject({ analysed: 2 });
  });

  test('takes no notice of a file that was altered', async () => {
    const folder = await temporaryFolder();
    await remember(folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, (await readFile(file, 'utf8')).replace('Lindholm', 'Lindhelm').replace('ships', 'shops'));
    }
    expect(await remember(folder)).toEqual({ digest: cold, analysed: 2 });
  });

  test('works without a place to write', async () => {
    expect(await remember('/dev/null/nowhere')).toEqual({ digest: cold, analysed: 2 });
  });
});
