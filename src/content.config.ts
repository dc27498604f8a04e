/** The collections: front matter is checked by the schemas of src/site/schema.ts while it is read. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Theme } from './digest/types.ts';
import { contentFolder } from './site/folders.ts';
import { type ArticleEntry, articlesLoader, themesLoader } from './site/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader(contentFolder()), schema: z.custom<ArticleEntry>() }),
  themes: defineCollection({ loader: themesLoader(contentFolder()), schema: z.custom<Theme>() }),
};
