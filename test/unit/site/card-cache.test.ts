import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cachedPng } from '../../../src/cards/cached.ts';
import { press } from '../../../src/cards/press.ts';
import { cardCache } from '../../../src/site/card-cache.ts';
import { CARD } from '../../support/card.ts';
import { temporaryFolder } from '../../support/content.ts';

const tools = press('.');
const { fonts } = tools;
const PNG = Buffer.from('a picture');

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the card cache', () => {
  test('gives back what was put, and nothing for another key', async () => {
    const cache = cardCache('.', fonts, await temporaryFolder());
    const key = cache.key({ headline: 'a' });
    expect(await cache.get(key)).toBeUndefined();
    await cache.put(key, PNG);
    expect(await cache.get(key)).toEqual(PNG);
    expect(await cache.get(cache.key({ headline: 'b' }))).toBeUndefined();
  });

  test('the key follows the props', async () => {
    const cache = cardCache('.', fonts, await temporaryFolder());
    expect(cache.key({ headline: 'a' })).toBe(cache.key({ headline: 'a' }));
    expect(cache.key({ headline: 'a' })).not.toBe(cache.key({ headline: 'a', site: '' }));
  });

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['with a byte changed', (file: Buffer) => Buffer.from(file.map((byte, at) => (at === 3 ? byte ^ 1 : byte)))],
    ['with more behind it', (file: Buffer) => Buffer.concat([file, Buffer.from('x')])],
  ])('a file %s is as good as none', async (_, damage) => {
    const folder = await temporaryFolder();
    const cache = cardCache('.', fonts, folder);
    const key = cache.key({});
    await cache.put(key, PNG);
    const [file] = (await filesOf(folder)) as [string];
    await writeFile(file, damage(await readFile(file)));
    expect(await cache.get(key)).toBeUndefined();
  });

  test('a picture under another name is not taken for it', async () => {
    const folder = await temporaryFolder();
    const cache = cardCache('.', fonts, folder);
    const [one, other] = [cache.key({ a: 1 }), cache.key({ a: 2 })];
    await cache.put(one, PNG);
    await cache.put(other, Buffer.from('another'));
    const files = await filesOf(folder);
    const fileOf = (key: string) => files.find((file) => file.includes(key)) as string;
    await writeFile(fileOf(other), await readFile(fileOf(one)));
    expect(await cache.get(other)).toBeUndefined();
  });

  test('writing leaves nothing beside the picture', async () => {
    const folder = await temporaryFolder();
    const cache = cardCache('.', fonts, folder);
    await Promise.all(Array.from({ length: 20 }, () => cache.put(cache.key({}), PNG)));
    expect(await filesOf(folder)).toHaveLength(1);
  });
});

test('a card is drawn once, again after damage, and not for a page that only moved', async () => {
  const folder = await temporaryFolder();
  const cache = cardCache('.', fonts, folder);
  let drawn = 0;
  const counting = { ...cache, put: (key: string, png: Buffer) => cache.put(key, png).finally(() => (drawn += 1)) };
  const first = await cachedPng(CARD, tools, counting);
  expect(await cachedPng({ ...CARD, page: 'articles/other/' }, tools, counting)).toEqual(first);
  expect(drawn).toBe(1);
  const [file] = (await filesOf(folder)) as [string];
  await writeFile(file, 'damaged');
  expect(await cachedPng(CARD, tools, counting)).toEqual(first);
  expect(drawn).toBe(2);
});
