/** Small invented sites for the views' tests: a few articles, a digest made of them by the real thing. */
import { buildDigest } from '../../../src/digest/digest.ts';
import type { Article, Theme } from '../../../src/digest/types.ts';
import type { Site, Source } from '../../../src/views/site.ts';

export const site: Site = {
  name: 'The Lindholm Ledger',
  address: 'https://example.org/sheaf/',
  language: 'en',
  edition: 'week',
  description: 'What is written about the harbour.',
  about: '',
};

const theme = (id: string, terms: readonly string[], order = 1): Theme => ({
  id,
  file: `themes/${id}.md`,
  name: `The ${id}`,
  label: id,
  colour: '#1f5f8b',
  order,
  description: `All about the ${id}.`,
  terms,
  except: [],
  examples: { match: [], refuse: [] },
  standing: '',
});

const themes = [theme('harbour', ['harbour', 'quay']), theme('ferry', ['ferry', 'timetable'], 2)];

/** @param fields whatever matters to the test; the day is that of `published` */
export function article(id: string, body: string, fields: Partial<Article> = {}): Article {
  const published = fields.published ?? '2025-05-28';
  return {
    id,
    file: `articles/2025/${id}.md`,
    title: `About ${id}`,
    published,
    day: published.slice(0, 10),
    source: { name: 'Sample Wire', url: `https://wire.example/${id}` },
    language: 'en',
    rights: 'full',
    themes: { pin: [], exclude: [] },
    body,
    bodyLine: 8,
    ...fields,
  };
}

export function source(articles: readonly Article[], settings: Partial<Site> = {}): Source {
  const whole = { ...site, ...settings };
  return { site: whole, digest: buildDigest(articles, themes, whole) };
}
