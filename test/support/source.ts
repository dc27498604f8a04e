/** A digest of made-up articles, for views, feeds and cards. */
import { analyseArticle } from '../../src/digest/analyse.ts';
import { assembleDigest } from '../../src/digest/digest.ts';
import { createThemeModel } from '../../src/digest/themes/model.ts';
import type { AnalysedArticle, Article, Theme } from '../../src/digest/types.ts';
import type { Site, Source } from '../../src/views/site.ts';

export const SITE: Site = {
  name: 'The Lindholm Ledger',
  address: 'https://ledger.example/',
  tag: 'ledger.example,2031',
  language: 'en',
  edition: 'week',
  description: 'What is written about the port of Lindholm.',
  about: '',
};

export const PORT: Theme = {
  id: 'port',
  file: 'themes/port.md',
  name: 'Port and docks',
  label: 'Port',
  colour: '#1f5f8b',
  order: 1,
  description: 'The port, its workers and its owners.',
  terms: ['port', 'quay'],
  except: [],
  examples: { match: [], refuse: [], like: [], unlike: [] },
  standing: '',
};

const BRIDGE: Theme = {
  ...PORT,
  id: 'bridge',
  file: 'themes/bridge.md',
  name: 'Bridges',
  label: 'Bridges',
  order: 2,
  description: 'Bridges over the river and who keeps them open.',
  terms: ['bridge'],
};

/** An article about the port, one of its own for each id. */
export function article(id: string, fields: Partial<Article> = {}): Article {
  const published = fields.published ?? '2031-03-04';
  return {
    id,
    file: `articles/2031/${id}.md`,
    title: `The port reopens after ${id}`,
    published,
    day: published.slice(0, 10),
    source: { name: 'Lindholm Notes', url: `https://notes.example/${id}` },
    language: 'en',
    rights: 'full',
    themes: { pin: [], exclude: [] },
    body: `The port reopened on Monday after ${id}.\n`,
    bodyLine: 6,
    ...fields,
  };
}

/**
 * Makes digests of articles on these themes; an article is analysed once, however many digests it is in. `shown` are the
 * same themes with another name, label or colour.
 */
export function sourcesOn(themes: readonly Theme[], standard: Site) {
  const model = createThemeModel(themes);
  const analysed = new WeakMap<Article, AnalysedArticle>();
  const analyse = (each: Article): AnalysedArticle => {
    const known = analysed.get(each) ?? analyseArticle(each, model);
    analysed.set(each, known);
    return known;
  };
  return (articles: readonly Article[], site: Partial<Site> = {}, shown: readonly Theme[] = themes): Source => {
    const whole = { ...standard, ...site };
    return { site: whole, digest: assembleDigest(articles.map(analyse), shown, whole) };
  };
}

const on = sourcesOn([PORT, BRIDGE], SITE);

/** @param port what is changed in the theme of the port; its terms stay */
export const sourceOf = (
  articles: readonly Article[],
  site: Partial<Site> = {},
  port: Partial<Omit<Theme, 'terms'>> = {},
): Source => on(articles, site, [{ ...PORT, ...port }, BRIDGE]);
