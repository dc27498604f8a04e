/**
 * The digest, with every article analysed once: what depends on an article and the themes alone is remembered by a hash
 * of all it depends on. A change in one article analyses one article; a change in the engine or the themes, all.
 */
import { globSync, readFileSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { analyseArticle } from '../digest/analyse.ts';
import { assembleDigest } from '../digest/digest.ts';
import { createThemeModel, type ThemeModel } from '../digest/themes/model.ts';
import type { AnalysedArticle, Article, Digest, Passage, Settings, Theme } from '../digest/types.ts';
import { type CheckedFiles, checkedFiles, sha256 } from './checked-files.ts';

export interface Remembered {
  readonly digest: Digest;
  /** How many articles had to be analysed. */
  readonly analysed: number;
}

/** Articles read from disk at once. */
const AT_ONCE = 64;
/** Engines with their themes that are remembered: today's, yesterday's, and those of what lies in another branch. */
const ENGINES = 4;

/**
 * Equal to `buildDigest` with the same arguments, warm or cold.
 * @param root the project's folder
 */
export async function rememberedDigest(
  articles: readonly Article[],
  themes: readonly Theme[],
  settings: Settings,
  root = process.cwd(),
  folder = join(root, 'node_modules/.cache/sheaf/analysis'),
): Promise<Remembered> {
  // The engine is shown no more of a theme than the hash covers.
  const plain = themes.map((theme) => ({ ...theme, colour: '', standing: '', file: '' }));
  const engine = engineHash(root, plain);
  const mine = join(folder, engine.toString('hex').slice(0, 16));
  const files = checkedFiles(mine, '.json');
  let model: ThemeModel | undefined;
  let count = 0;
  const analyse = async (article: Article): Promise<AnalysedArticle> => {
    const key = sha256(engine, JSON.stringify(article)).toString('hex');
    const known = await files.get(key);
    if (known !== undefined) return unpack(known, article);
    count++;
    model ??= createThemeModel(plain);
    const bytes = pack(analyseArticle(article, model));
    await keep(files, key, bytes);
    // Read back as the next build will read it: warm and cold are the same.
    return unpack(bytes, article);
  };
  const analysed: AnalysedArticle[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE)
    analysed.push(...(await Promise.all(articles.slice(from, from + AT_ONCE).map(analyse))));
  await forget(folder, mine).catch(() => undefined);
  return { digest: assembleDigest(analysed, themes, settings), analysed: count };
}

/** A cache that cannot be written (a full or read-only disk) costs time and nothing else. */
async function keep(files: CheckedFiles, key: string, bytes: Buffer): Promise<void> {
  await files.put(key, bytes).catch(() => undefined);
}

/** All but the engines used last, `mine` being the last. */
async function forget(folder: string, mine: string): Promise<void> {
  const now = new Date();
  await utimes(mine, now, now);
  const engines = (await readdir(folder)).map((name) => join(folder, name));
  const used = await Promise.all(engines.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = used.toSorted((a, b) => b.at - a.at).slice(ENGINES);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

type Packed = Omit<AnalysedArticle, 'article' | 'passages'> & {
  readonly passages: readonly (Omit<Passage, 'node'> & { readonly node: number })[];
};

/** Syntax trees of passages are those of the body: each is kept once. */
function pack({ article: _, ...analysed }: AnalysedArticle): Buffer {
  const passages = analysed.passages.map((passage) => ({ ...passage, node: analysed.nodes.indexOf(passage.node) }));
  const packed: Packed = { ...analysed, passages };
  return Buffer.from(JSON.stringify(packed));
}

function unpack(bytes: Buffer, article: Article): AnalysedArticle {
  const packed = JSON.parse(bytes.toString()) as Packed;
  const passages = packed.passages.map((passage): Passage => {
    const node = packed.nodes[passage.node];
    if (node === undefined) throw new Error(`${article.id}: a passage without its syntax tree`);
    return { ...passage, node };
  });
  return { article, ...packed, passages };
}

/** Hash of the code and the data that analyse, what it is built on, and the themes. */
function engineHash(root: string, themes: readonly Theme[]): Buffer {
  const files = ['src/text', 'src/digest']
    .flatMap((room) => globSync(`${room}/**/*.*`, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const sources = [...files, join(root, 'package-lock.json')].flatMap((file) => [
    relative(root, file),
    readFileSync(file),
  ]);
  return sha256(...sources, process.version, JSON.stringify(themes));
}
