/** Builds sites as a maintainer does, and reads what came out. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DomUtils, parseDocument } from 'htmlparser2';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** `npm run build -- --content DIR --out DIR`, by Node itself. */
export async function build(content: string, out: string): Promise<Outcome> {
  return command('scripts/build.ts', '--content', content, '--out', out);
}

export async function command(...args: string[]): Promise<Outcome> {
  // As a maintainer would run it: what a test runner puts into the environment would make it a build for development.
  const { PATH = '', HOME = '' } = process.env;
  const run = promisify(execFile)(process.execPath, args, { env: { PATH, HOME }, maxBuffer: 64 * 1024 * 1024 });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

/** Path → hash of every file below `dir`. */
export async function fingerprint(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(dir.length + 1), hash] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

type Root = ReturnType<typeof parseDocument>;

export async function page(dir: string, path: string): Promise<Root> {
  return parseDocument(await readFile(join(dir, path, 'index.html'), 'utf8'));
}

export interface Element {
  readonly name: string;
  readonly attribs: Record<string, string>;
  readonly text: string;
  /** As it stands in the file. */
  readonly raw: string;
}

/** Every element of the page in document order; `text` has its white space folded. */
export function elementsOf(root: Root): Element[] {
  return DomUtils.getElementsByTagName('*', root, true).map((element) => ({
    name: element.name,
    attribs: element.attribs,
    text: fold(DomUtils.textContent(element)),
    raw: DomUtils.textContent(element),
  }));
}

/** Text of every element with the class. */
export function textsOf(root: Root, className: string): string[] {
  return elementsOf(root)
    .filter(({ attribs }) => attribs['class']?.split(' ').includes(className))
    .map(({ text }) => text);
}

export function textOf(root: Root): string {
  return fold(DomUtils.textContent(root));
}

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
