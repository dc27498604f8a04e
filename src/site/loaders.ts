/**
 * Astro's collections, filled by our own reader so that the site and the commands see the same articles and the same
 * problems. Bodies stay out of the data store: it is compiled as one module and would grow with the archive.
 */
import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from '../digest/types.ts';
import { formatProblems, type Problem } from './problem.ts';
import { readArticles, readSite, readThemes } from './read.ts';

/** An article without its text. */
export type ArticleEntry = Omit<Article, 'body'>;

export function articlesLoader(dir: string): Loader {
  return {
    name: 'sheaf-articles',
    load: (context) =>
      fill(context, dir, async () => {
        const { site } = await readSite(dir);
        const { items, problems } = await readArticles(dir, site?.language ?? 'en');
        // The digest covers the body, so that a changed text is a changed entry and dev reloads.
        return { items: items.map(({ body, ...data }) => ({ data, changed: body })), problems };
      }),
  };
}

export function themesLoader(dir: string): Loader {
  return {
    name: 'sheaf-themes',
    load: (context) =>
      fill(context, dir, async () => {
        const { items, problems } = await readThemes(dir);
        return { items: items.map((data) => ({ data, changed: '' })), problems };
      }),
  };
}

interface Entries {
  readonly items: readonly { readonly data: { readonly id: string }; readonly changed: string }[];
  readonly problems: readonly Problem[];
}

/** Problems are printed and the rest is shown: the build has refused them before it comes here, dev has to live with them. */
async function fill(context: LoaderContext, dir: string, read: () => Promise<Entries>): Promise<void> {
  const { store, logger, generateDigest, watcher } = context;
  const load = async (): Promise<void> => {
    const { items, problems } = await read();
    if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
    store.clear();
    for (const { data, changed } of items) {
      store.set({ id: data.id, data: { ...data }, digest: generateDigest({ ...data, changed }) });
    }
  };
  await load();
  const root = resolve(dir);
  watcher?.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (path) => {
      if (resolve(path).startsWith(root)) void load();
    });
  }
}
