/** The intake in a copy, whose vocabulary and weights may be others. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Variation {
  /** Whether the copy knows a phrase; `file` is its language (`en.ts`), `key` its class (`buttons`). */
  readonly knows?: (phrase: string, file: string, key: string) => boolean;
  /** Content of model.json. */
  readonly model?: unknown;
}

/** Loads a module of the copy by its path in the intake: `intake.ts`. */
export type Load = <Module>(path: string) => Promise<Module>;

/** Runs `use` while the copy is there. */
export async function withCopy<Result>(
  { knows, model }: Variation,
  use: (load: Load) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'fit-intake-'));
  const room = join(folder, 'src/intake');
  try {
    await cp('src', join(folder, 'src'), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    if (knows !== undefined) await forget(join(room, 'vocabulary'), knows);
    if (model !== undefined) await writeFile(join(room, 'lines/model.json'), JSON.stringify(model));
    return await use(async (path) => await import(pathToFileURL(join(room, path)).href));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function forget(folder: string, knows: NonNullable<Variation['knows']>): Promise<void> {
  for (const name of (await readdir(folder)).filter(isLanguage)) {
    const source = await readFile(join(folder, name), 'utf8');
    const left = source.replace(CLASS, (_, head: string, key: string, phrases: string) => {
      const known = phrases.split(',').filter((phrase) => knows(phrase.trim().replace(/\s+/g, ' '), name, key));
      return `${head}${known.join(',')}\``;
    });
    await writeFile(join(folder, name), left);
  }
}

const isLanguage = (file: string): boolean => /^[a-z]{2}\.ts$/.test(file);
/** A class of phrases in a file of the vocabulary. */
const CLASS = /^( {2}(\w+): `)([^`]*)`/gm;
