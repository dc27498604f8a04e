/** Small articles and themes for tests. */
import type { Article, Theme } from '../../../src/digest/types.ts';

export function makeArticle(fields: Partial<Article> = {}): Article {
  const id = fields.id ?? 'the-article';
  return {
    id,
    file: `articles/2031/${id}.md`,
    title: 'The harbour is closed',
    published: '2031-03-05T10:00:00+01:00',
    day: fields.published?.slice(0, 10) ?? '2031-03-05',
    source: { name: 'The Lindholm Post', url: `https://example.org/${id}` },
    language: 'en',
    rights: 'full',
    themes: { pin: [], exclude: [] },
    body: 'The harbour authority closed the northern basin on Monday after a fire.',
    bodyLine: 9,
    ...fields,
  };
}

export function makeTheme(fields: Partial<Theme> = {}): Theme {
  const id = fields.id ?? 'harbour';
  return {
    id,
    file: `themes/${id}.md`,
    name: id,
    label: id,
    colour: '#123456',
    order: 1,
    description: id,
    terms: ['harbour'],
    except: [],
    examples: { match: [], refuse: [], like: [], unlike: [] },
    standing: '',
    ...fields,
  };
}
