/** The views' own small site, under a base path: a harbour, a ferry, and articles whose words are the test's. */
import type { Article, Theme } from '../../../src/digest/types.ts';
import type { Site } from '../../../src/views/site.ts';
import * as common from '../../support/source.ts';

export const site: Site = { ...common.SITE, address: 'https://example.org/sheaf/' };

const theme = (id: string, terms: readonly string[], order: number): Theme => ({
  ...common.PORT,
  id,
  file: `themes/${id}.md`,
  name: `The ${id}`,
  label: id,
  order,
  description: `All about the ${id}.`,
  terms,
});

export const source = common.sourcesOn(
  [theme('harbour', ['harbour', 'quay'], 1), theme('ferry', ['ferry', 'timetable'], 2)],
  site,
);

/** @param fields whatever matters to the test; the day is that of `published` */
export const article = (id: string, body: string, fields: Partial<Article> = {}): Article =>
  common.article(id, {
    published: '2025-05-28',
    title: `About ${id}`,
    source: { name: 'Sample Wire', url: `https://wire.example/${id}` },
    body,
    bodyLine: 8,
    ...fields,
  });
