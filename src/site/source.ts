/** From the collections to the digest every page, feed and card is made of. */

import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../digest/types.ts';
import type { Source } from '../views/site.ts';
import { rememberedDigest } from './analysis-cache.ts';
import { contentFolder } from './folders.ts';
import { decode } from './front-matter.ts';
import type { ArticleEntry } from './loaders.ts';
import { ContentError } from './problem.ts';
import { readSite } from './read.ts';

let built: Promise<Source> | undefined;

/** Built once for all routes of a build; in dev for each request, since content changes. */
export function loadSource(): Promise<Source> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Source> {
  const dir = contentFolder();
  const { site, problems } = await readSite(dir);
  if (!site) throw new ContentError(problems);
  const [entries, themes] = await Promise.all([getCollection('articles'), getCollection('themes')]);
  const articles = await Promise.all(entries.map((entry) => withBody(dir, entry.data)));
  const { digest } = await rememberedDigest(
    articles,
    themes.map((theme) => theme.data),
    site,
  );
  return { site, digest };
}

async function withBody(dir: string, entry: ArticleEntry): Promise<Article> {
  const text = decode(entry.file, await readFile(join(dir, entry.file)));
  if (!text.ok) throw new ContentError(text.problems);
  return {
    ...entry,
    body: text.value
      .split('\n')
      .slice(entry.bodyLine - 1)
      .join('\n'),
  };
}
