import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, writeMarker } from '../../../src/site/publish.ts';
import { temporaryFolder } from '../../support/content.ts';

const site = (text: string) => async (staging: string) => {
  await writeFile(join(staging, 'index.html'), text);
  await writeMarker(staging, {});
};

const page = (dir: string): Promise<string> => readFile(join(dir, 'dist/index.html'), 'utf8');

test('replaces the whole old site and leaves nothing beside it', async () => {
  const dir = await temporaryFolder();
  await publish(join(dir, 'dist'), async (staging) => {
    await writeFile(join(staging, 'old.html'), 'old');
    await site('old')(staging);
  });
  await publish(join(dir, 'dist'), site('new'));
  expect(await readdir(dir)).toEqual(['dist']);
  expect(await readdir(join(dir, 'dist'))).toEqual(['index.html', 'sheaf.json']);
  expect(await page(dir)).toBe('new');
});

test('a build that fails leaves the old site as it was', async () => {
  const dir = await temporaryFolder();
  await publish(join(dir, 'dist'), site('old'));
  const failing = publish(join(dir, 'dist'), async (staging) => {
    await writeFile(join(staging, 'index.html'), 'half');
    throw new Error('no more paper');
  });
  await expect(failing).rejects.toThrow('no more paper');
  expect(await page(dir)).toBe('old');
  expect(await readdir(dir)).toEqual(['dist']);
});

test('a folder that is not ours is never replaced', async () => {
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'dist'));
  await writeFile(join(dir, 'dist/thesis.txt'), 'years of work');
  await expect(publish(join(dir, 'dist'), site('new'))).rejects.toThrow(/not empty and was not made by Sheaf/);
  expect(await readdir(join(dir, 'dist'))).toEqual(['thesis.txt']);
});

test('a second build on the same folder is refused while the first is at work', async () => {
  const dir = await temporaryFolder();
  await publish(join(dir, 'dist'), async (staging) => {
    await expect(publish(join(dir, 'dist'), site('second'))).rejects.toThrow(`another build (process ${process.pid})`);
    await site('first')(staging);
  });
  expect(await page(dir)).toBe('first');
});

test('what a killed build left behind is cleared, and the old site is put back', async () => {
  const dir = await temporaryFolder();
  await publish(join(dir, 'dist'), site('old'));
  await rename(join(dir, 'dist'), join(dir, '.dist.previous'));
  await mkdir(join(dir, '.dist.staging'));
  // No process can have this number: it is above the largest that Linux gives.
  await writeFile(join(dir, '.dist.lock'), '99999999');
  await expect(publish(join(dir, 'dist'), () => Promise.reject(new Error('again')))).rejects.toThrow('again');
  expect(await page(dir)).toBe('old');
  expect(await readdir(dir)).toEqual(['dist']);
});
