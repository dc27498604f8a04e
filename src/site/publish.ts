/**
 * Whole or not at all: a site is made in a staging folder beside the published one and swapped in by renames. A build
 * that fails or is killed leaves the published site as it was; what a killed one left behind, the next one clears.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock } from './lock.ts';

/** Written last into every site: says that the folder is ours and may be replaced. */
export const MARKER = 'sheaf.json';

/**
 * @param out folder of the published site; created, or replaced when it is a site of Sheaf
 * @param make writes the whole site into the folder it is given and throws if it is not good
 * @throws when `out` holds something else, when another build is at work on it, and what `make` throws
 */
export async function publish(out: string, make: (staging: string) => Promise<void>): Promise<void> {
  const target = resolve(out);
  const beside = (name: string): string => join(dirname(target), `.${basename(target)}.${name}`);
  const [staging, previous] = [beside('staging'), beside('previous')];
  await mkdir(dirname(target), { recursive: true });
  const unlock = await takeLock(beside('lock'));
  try {
    await recover(target, previous);
    await refuseForeign(target);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
    try {
      await make(staging);
      await swap(staging, target, previous);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } finally {
    await unlock();
  }
}

/** A build killed between its two renames has put the old site aside and nothing in its place. */
async function recover(target: string, previous: string): Promise<void> {
  if (!existsSync(previous)) return;
  if (existsSync(target)) await rm(previous, { recursive: true });
  else await rename(previous, target);
}

async function refuseForeign(target: string): Promise<void> {
  const names: string[] = await readdir(target).catch(() => []);
  if (names.length === 0 || names.includes(MARKER)) return;
  throw new Error(`${target} is not empty and was not made by Sheaf: choose another --out, or empty it yourself`);
}

async function swap(staging: string, target: string, previous: string): Promise<void> {
  if (!existsSync(target)) return rename(staging, target);
  await rename(target, previous);
  try {
    await rename(staging, target);
  } catch (error) {
    await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true });
}

/** @param facts plain JSON about the site; no time of day, so that the same content gives the same bytes */
export async function writeMarker(dir: string, facts: Record<string, unknown>): Promise<void> {
  await writeFile(join(dir, MARKER), `${JSON.stringify({ generator: 'sheaf', ...facts }, null, 2)}\n`);
}
