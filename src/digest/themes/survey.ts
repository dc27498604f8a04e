/**
 * What a theme does to an archive, for its maintainer: passages it catches and narrowly misses, terms that work, words it
 * could use. Nothing here is learned silently: a proposed word counts when a maintainer writes it into the theme's file.
 */
import { readProse } from '../prose.ts';
import { STOP_WORDS } from '../stories/stop-words.ts';
import type { AnalysedArticle, Theme } from '../types.ts';
import { exampleLanguage } from './examples.ts';
import type { ThemeModel } from './model.ts';
import { matches, weighPassages } from './weigh.ts';

export interface Sighting {
  readonly article: string;
  readonly passage: string;
  readonly text: string;
  readonly score: number;
}

export interface ThemeSurvey {
  readonly theme: string;
  /** Best first. */
  readonly caught: readonly Sighting[];
  /** Nearest first. */
  readonly missed: readonly Sighting[];
  readonly terms: readonly { readonly term: string; readonly passages: number }[];
  /** The theme's own examples that come out wrong. */
  readonly failed: readonly { readonly text: string; readonly expected: 'match' | 'refuse' }[];
}

const BELONGS = 1;
const NEAR = 0.6;

/** @param articles of the digest */
export function surveyTheme(theme: Theme, articles: readonly AnalysedArticle[], model: ThemeModel): ThemeSurvey {
  const sightings: Sighting[] = [];
  const uses = new Map(theme.terms.map((term) => [term, 0]));
  for (const { article, passage, match } of seen(theme, articles)) {
    if (match === undefined || match.score < NEAR) continue;
    sightings.push({ article: article.id, passage: passage.id, text: passage.text, score: match.score });
    if (match.score < BELONGS) continue;
    for (const term of theme.terms)
      if (match.reasons.some((reason) => reason.kind === 'term' && reason.text.includes(`"${term}"`)))
        uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  const ranked = sightings.toSorted((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1));
  return {
    theme: theme.id,
    caught: ranked.filter((each) => each.score >= BELONGS),
    missed: ranked.filter((each) => each.score < BELONGS),
    terms: [...uses]
      .map(([term, passages]) => ({ term, passages }))
      .toSorted((a, b) => b.passages - a.passages || (a.term < b.term ? -1 : 1)),
    failed: failedExamples(theme, model),
  };
}

/** The theme's examples held against it: a sentence alone, without an article around it. */
export function failedExamples(theme: Theme, model: ThemeModel): ThemeSurvey['failed'] {
  const carries = (text: string): boolean => {
    const speaking = model.speaking(exampleLanguage(text));
    const [leanings] = weighPassages(
      readProse('', speaking.stem),
      [readProse(text, speaking.stem)],
      speaking,
      model.themes.map((each) => each.id),
    );
    return matches(leanings, []).some((match) => match.theme === theme.id);
  };
  return [
    ...theme.examples.match.filter((text) => !carries(text)).map((text) => ({ text, expected: 'match' as const })),
    ...theme.examples.refuse.filter(carries).map((text) => ({ text, expected: 'refuse' as const })),
  ];
}

/** Words that stand in the theme's passages far oftener than elsewhere and are none of its terms. */
export function proposeTerms(
  theme: Theme,
  articles: readonly AnalysedArticle[],
  model: ThemeModel,
): { term: string; inside: number; outside: number }[] {
  const counts = new Map<string, { word: string; inside: number; outside: number }>();
  let [inside, outside] = [0, 0];
  for (const { article, passage, match } of seen(theme, articles)) {
    const prose = readProse(passage.text, model.speaking(article.language).stem);
    const carries = match !== undefined && match.score >= BELONGS;
    if (carries) inside++;
    else outside++;
    const first = new Set<string>();
    for (const token of prose.tokens) {
      if (first.has(token.stem) || token.lower.length < 4 || STOP_WORDS.has(token.lower) || /^\p{N}/u.test(token.lower))
        continue;
      if (/^\p{Lu}/u.test(prose.text.slice(token.start, token.start + 1))) continue;
      first.add(token.stem);
      const count = counts.get(token.stem) ?? { word: token.lower, inside: 0, outside: 0 };
      counts.set(token.stem, {
        ...count,
        inside: count.inside + (carries ? 1 : 0),
        outside: count.outside + (carries ? 0 : 1),
      });
    }
  }
  const known = theme.terms.join(' ').toLowerCase();
  const worth = (count: { inside: number; outside: number }): number =>
    Math.sqrt(count.inside) * Math.log((count.inside + 0.5) / (inside + 1) / ((count.outside + 0.5) / (outside + 1)));
  return [...counts.values()]
    .filter((count) => count.inside >= 3 && worth(count) > 1 && !known.includes(count.word.slice(0, 5)))
    .toSorted((a, b) => worth(b) - worth(a) || (a.word < b.word ? -1 : 1))
    .slice(0, 20)
    .map(({ word, inside: within, outside: without }) => ({ term: word, inside: within, outside: without }));
}

function* seen(theme: Theme, articles: readonly AnalysedArticle[]) {
  for (const { article, passages, leanings } of articles) {
    for (const [at, passage] of passages.entries()) {
      const match = matches(leanings[at], article.themes.exclude, 0).find((each) => each.theme === theme.id);
      yield { article, passage, match };
    }
  }
}
