/** Reads a content folder: all of it, with all that is wrong in it. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Theme } from '../digest/types.ts';
import type { Site } from '../views/site.ts';
import { amongFiles } from './among-files.ts';
import { decode, parseYaml, type Result, splitFile } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { articleSchema, idField, siteSchema, themeSchema } from './schema.ts';
import { validate } from './validate.ts';

export interface Content {
  /** Undefined when `site.yml` cannot be used. */
  readonly site: Site | undefined;
  readonly themes: readonly Theme[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

interface Read<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

/** Everything in `dir`; articles and themes that have errors are left out of the lists and stand in `problems`. */
export async function readContent(dir: string): Promise<Content> {
  const { site, problems } = await readSite(dir);
  const [themes, articles] = await Promise.all([readThemes(dir), readArticles(dir, site?.language ?? 'en')]);
  const all = [...problems, ...themes.problems, ...articles.problems];
  const broken = new Set(all.flatMap(({ file }) => idFromFile(file) ?? []));
  return {
    site,
    themes: themes.items,
    articles: articles.items,
    problems: [...all, ...(await amongFiles(dir, { articles: articles.items, themes: themes.items, broken }))],
  };
}

export async function readSite(dir: string): Promise<{ site: Site | undefined; problems: readonly Problem[] }> {
  const file = 'site.yml';
  const bytes = await readFile(join(dir, file)).catch(() => undefined);
  if (!bytes) {
    const remedy = `create ${file} in the content folder (the README lists its fields), or name another with --content`;
    return { site: undefined, problems: [{ file, line: 1, problem: 'the file is missing', remedy, level: 'error' }] };
  }
  const text = decode(file, bytes);
  if (!text.ok) return { site: undefined, problems: text.problems };
  const fields = parseYaml(file, text.value, 1);
  if (!fields.ok) return { site: undefined, problems: fields.problems };
  const valid = validate(file, fields.value, siteSchema);
  if (!valid.ok) return { site: undefined, problems: valid.problems };
  return { site: { ...valid.value, address: withSlash(valid.value.address) }, problems: [] };
}

/** In the order of the site: by `order`, then by id. */
export async function readThemes(dir: string): Promise<Read<Theme>> {
  const read = await readFolder(dir, 'themes', readTheme);
  const items = read.items.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { items, problems: read.problems };
}

/** In the order of their files. */
export function readArticles(dir: string, language: string): Promise<Read<Article>> {
  return readFolder(dir, 'articles', (file, text) => readArticle(file, text, language));
}

async function readFolder<T>(
  dir: string,
  folder: string,
  read: (file: string, text: string) => Result<T>,
): Promise<Read<T>> {
  const items: T[] = [];
  const problems: Problem[] = [];
  for (const file of await filesIn(dir, folder)) {
    const path = join(dir, file);
    if (!file.endsWith('.md')) {
      const remedy = 'articles and themes are files that end in .md; move anything else out of here';
      problems.push({ file, line: 1, problem: 'this file is not read', remedy, level: 'notice' });
      continue;
    }
    if ((await lstat(path)).isSymbolicLink()) {
      const remedy = 'put the file itself here: a link could lead out of the content folder';
      problems.push({ file, line: 1, problem: 'this is a symbolic link', remedy, level: 'error' });
      continue;
    }
    const text = decode(file, await readFile(path));
    const result = text.ok ? read(file, text.value) : text;
    if (result.ok) items.push(result.value);
    else problems.push(...result.problems);
  }
  return { items, problems };
}

/** Paths below `dir` with forward slashes, in code-unit order; hidden files are the system's, not the maintainer's. */
async function filesIn(dir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .toSorted();
}

/** `articles/2025/kremlin.md` → `kremlin`, if that can be an id. */
function idFromFile(file: string): string | undefined {
  const stem = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  return idField.safeParse(stem).success ? stem : undefined;
}

function readTheme(file: string, text: string): Result<Theme> {
  const split = splitFile(file, text);
  if (!split.ok) return split;
  const valid = validate(file, split.value.fields, themeSchema);
  if (!valid.ok) return valid;
  const id = idFromFile(file);
  if (id === undefined || file !== `themes/${id}.md`) {
    const remedy = 'name it themes/<id>.md, the id in lower-case letters, digits and hyphens';
    return { ok: false, problems: [{ file, line: 1, problem: 'the file name is not an id', remedy, level: 'error' }] };
  }
  return { ok: true, value: { ...valid.value, id, file, standing: split.value.body.trim() } };
}

function readArticle(file: string, text: string, language: string): Result<Article> {
  const split = splitFile(file, text);
  if (!split.ok) return split;
  const { fields, body, bodyLine } = split.value;
  const valid = validate(file, fields, articleSchema);
  if (!valid.ok) return valid;
  const problems: Problem[] = [];
  const say = (line: number, problem: string, remedy: string): void => {
    problems.push({ file, line, problem, remedy, level: 'error' });
  };
  const { published, updated, rights } = valid.value;
  if (updated !== undefined && updated.slice(0, 10) < published.slice(0, 10)) {
    say(
      fields.lineOf(['updated']),
      `updated (${updated}) is before published (${published})`,
      'correct one of the two',
    );
  }
  if (body.trim() === '' && rights !== 'link') {
    say(bodyLine, 'the article has no text', 'write it below the front matter, or set "rights: link"');
  }
  const id = valid.value.id ?? idFromFile(file);
  if (id === undefined) {
    say(1, 'the file name is not an id', 'rename it in lower-case letters, digits and hyphens, or add an "id" field');
  }
  if (problems.length > 0 || id === undefined) return { ok: false, problems };
  const article: Article = {
    ...valid.value,
    id,
    file,
    day: published.slice(0, 10),
    language: valid.value.language ?? language,
    body,
    bodyLine,
  };
  return { ok: true, value: article };
}

const withSlash = (address: string): string => {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};
