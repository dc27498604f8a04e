/** Cards drawn before, by what they were drawn from. A file that was cut short or altered is as good as none. */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';

export interface CardCache {
  /** The picture for the key, or undefined if it is not there or not as it was written. */
  readonly get: (key: string) => Promise<Buffer | undefined>;
  /** Written beside its place and renamed: nobody ever reads half a picture. */
  readonly put: (key: string, png: Buffer) => Promise<void>;
  /** Hash of a card's props and of everything that draws. */
  readonly key: (props: unknown) => string;
}

/**
 * @param root the project's folder
 * @param fonts what the cards are set in
 */
export function cardCache(
  root: string,
  fonts: Fonts,
  folder = join(root, 'node_modules/.cache/sheaf/cards'),
): CardCache {
  const engine = engineHash(root, fonts);
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.png`);
  return {
    key: (props) => sha256(engine, JSON.stringify(props)).toString('hex'),
    get: async (key) => {
      const file = await readFile(fileOf(key)).catch(() => undefined);
      if (file === undefined) return undefined;
      const png = file.subarray(0, -SUM);
      return sha256(key, png).equals(file.subarray(-SUM)) ? png : undefined;
    },
    put: async (key, png) => {
      const file = fileOf(key);
      const beside = `${file}.${randomUUID()}`;
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(beside, Buffer.concat([png, sha256(key, png)]));
      await rename(beside, file).catch(async (error: unknown) => {
        await rm(beside, { force: true });
        throw error;
      });
    },
  };
}

type Fonts = readonly { readonly name: string; readonly data: Buffer }[];

/** Length of a checksum, which follows the picture. */
const SUM = 32;

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest();
};

/** Packages whose version changes pixels or bytes. */
const PACKAGES = ['satori', '@resvg/resvg-js', 'hyphen'];

/** Hash of the drawing code, the libraries, the fonts and the compressor. */
function engineHash(root: string, fonts: Fonts): string {
  const { resolve: locate } = createRequire(resolve(root, 'package.json'));
  const files = globSync('src/cards/**/*.ts', { cwd: root }).toSorted();
  const sources = files.flatMap((file) => [file, readFileSync(join(root, file))]);
  const manifests = PACKAGES.map((name) => readFileSync(locate(`${name}/package.json`)));
  return sha256(
    ...sources,
    ...manifests,
    ...fonts.flatMap(({ name, data }) => [name, data]),
    process.versions.zlib,
  ).toString('hex');
}
