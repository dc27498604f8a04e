/** Cards drawn before, by what they were drawn from. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { type CheckedFiles, checkedFiles, sha256 } from './checked-files.ts';

export interface CardCache extends CheckedFiles {
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
  return {
    ...checkedFiles(folder, '.png'),
    key: (props) => sha256(engine, JSON.stringify(props)).toString('hex'),
  };
}

type Fonts = readonly { readonly name: string; readonly data: Buffer }[];

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
