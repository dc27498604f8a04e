/** The disk side of `npm run add`: what to read, and writing without ever replacing unasked. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { MAX_BYTES } from '../../src/intake/input/decode.ts';

/** Kinds of files that are read out of a folder. */
export const KNOWN: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.rss',
  '.atom',
  '.json',
  '.eml',
]);

/** A file to convert, or why it cannot be; or one of a folder that is of no known kind. */
export type Input =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly passed: true }
  | { readonly file: string; readonly error: string };

/** Files as given; of folders, every file of a known kind, in the order of their names; `-` is standard input. */
export async function* inputs(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield await standardInput();
    else yield* fromDisk(path, true);
  }
}

async function* fromDisk(path: string, named: boolean): AsyncGenerator<Input> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) {
    yield { file: path, error: 'there is no such file; check the name' };
  } else if (info.isDirectory()) {
    const names = (await readdir(path)).sort((a, b) => (a < b ? -1 : 1));
    for (const name of names.filter((entry) => !entry.startsWith('.'))) yield* fromDisk(join(path, name), false);
  } else if (info.isFile() && (named || KNOWN.has(extname(path).toLowerCase()))) {
    yield info.size > MAX_BYTES
      ? { file: path, error: tooLarge(info.size) }
      : { file: path, bytes: await readFile(path) };
  } else if (named) {
    yield { file: path, error: 'this is not a file; give a file, a folder, or - for standard input' };
  } else {
    yield { file: path, passed: true };
  }
}

async function standardInput(): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) return { file: '-', error: tooLarge(size) };
    chunks.push(chunk as Buffer);
  }
  return { file: '-', bytes: Buffer.concat(chunks) };
}

const tooLarge = (size: number): string =>
  `${Math.ceil(size / 1024 / 1024)} MB is more than the ${MAX_BYTES / 1024 / 1024} MB an article may have; give the article's own text`;

/** The article files of a content folder, in the order of their names. */
export async function* articleFiles(content: string): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  const folder = join(content, 'articles');
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  for (const name of names.filter((entry) => entry.endsWith('.md')).sort((a, b) => (a < b ? -1 : 1))) {
    const file = join(folder, name);
    yield { file, text: await readFile(file, 'utf8') };
  }
}

/** The text at `path`; undefined when there is no file. */
export async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/**
 * Writes whole or not at all. Without `replace`, an existing file is left as it is.
 * @returns false when `path` exists already
 */
export async function write(path: string, text: string, replace: boolean): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (replace) await rename(temporary, path);
    else await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
