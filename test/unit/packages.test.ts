/** What `npm ci` needs: exact versions, and a lockfile that is whole and names no host. `npm run lock` mends it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

type Dependencies = Record<string, string>;
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Dependencies | undefined>;
const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, { resolved?: string; optionalDependencies?: Dependencies }>;
};

test('every version is exact', () => {
  const all = { ...manifest['dependencies'], ...manifest['devDependencies'], ...manifest['optionalDependencies'] };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no download address', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

test('the lockfile holds every platform of every package, so that npm ci works on all of them', () => {
  const locked = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !locked.has(name));
  expect(missing).toEqual([]);
});
