/**
 * The themes of an article's passages. Two questions of every passage: does it belong to any theme, and to which? In an
 * article that is about the site's themes, the surroundings help to answer both; elsewhere a passage speaks for itself.
 */
import type { Prose } from '../prose.ts';
import type { Reason, ThemeMatch } from '../types.ts';
import { FITTED, type Fitted, likely, shareOut, weigh } from './fitted.ts';
import type { LanguageModel } from './model.ts';
import { type Reading, readText } from './own.ts';
import { round } from './score.ts';
import {
  alone,
  type ForChoice,
  forAlone,
  forAny,
  forArticle,
  forChoice,
  type Likelihoods,
  type Whole,
} from './surroundings.ts';

/** How likely a passage must be to belong to any theme: with an article's help, and without. */
const NEEDED = { inside: 0.65, alone: 0.45 };
/** A further theme needs this share of what the passage says. */
const SECOND = 0.35;
/** With hundreds of themes, most are out of the question in any one article. */
const CANDIDATES = 12;
/** Less is no near miss. */
const LEAST = 0.2;

/** @returns by passage, the best first; a score of 1 makes it belong, less is a near miss */
export function weighPassages(
  title: Prose,
  passages: readonly Prose[],
  model: LanguageModel,
  themeIds: readonly string[],
): ThemeMatch[][] {
  if (themeIds.length === 0) return passages.map(() => []);
  const read = (prose: Prose): Reading => readText(prose, model, themeIds.length, FITTED);
  const all = { title: read(title), passages: passages.map(read) };
  const themes = candidates(all);
  const whole = { title: only(all.title, themes), passages: all.passages.map((each) => only(each, themes)) };
  const { likelihoods, features, inside } = settle(whole, FITTED);
  return whole.passages.map((reading, at) =>
    scores(likelihoods[at] ?? [])
      .flatMap((score, place): ThemeMatch[] => {
        const own = reading.reasons[place] ?? [];
        const around = features[at]?.[place];
        if (score < LEAST || around === undefined) return [];
        const reasons = [...own, ...aroundReasons(around, inside)];
        return [{ theme: themeIds[themes[place] ?? 0] ?? '', score: round(score), reasons }];
      })
      .toSorted((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1)),
  );
}

interface Settled {
  /** Scaled so that 0.5 is enough. */
  readonly likelihoods: Likelihoods;
  readonly features: readonly (readonly ForChoice[])[];
  /** How likely the article is about the site's themes. */
  readonly inside: number;
}

/** Each round knows what the one before made of the neighbours. */
export function settle(whole: Whole, fitted: Fitted): Settled {
  const { passages } = whole;
  const inside = passages.length < 2 ? 0 : likely(weigh(fitted.article, forArticle(whole)));
  let likelihoods: Likelihoods = passages.map((reading) => alone(reading, fitted));
  let features: ForChoice[][] = [];
  for (const round of fitted.rounds) {
    const any = forAny(whole, likelihoods);
    features = forChoice(whole, likelihoods, fitted);
    likelihoods = passages.map((reading, at) => {
      const own = scaled(likely(weigh(fitted.alone, forAlone(reading))), NEEDED.alone);
      const helped = scaled(likely(weigh(round.any, any[at] ?? {})), NEEDED.inside);
      const shares = shareOut((features[at] ?? []).map((each) => weigh(round.choice, each)));
      const ownShares = shareOut(reading.pulls);
      return shares.map((share, theme) => {
        const trust = reading.denied[theme] === true ? 0 : inside;
        return trust * share * helped + (1 - trust) * (ownShares[theme] ?? 0) * own;
      });
    });
  }
  return { likelihoods, features, inside };
}

/** A likelihood on a scale on which `needed` is one half. */
const scaled = (likelihood: number, needed: number): number =>
  likelihood < needed ? likelihood / needed / 2 : 0.5 + (likelihood - needed) / (1 - needed) / 2;

/** @returns by theme; from 1 on it is meant */
export function scores(likelihoods: readonly number[]): number[] {
  const any = likelihoods.reduce((sum, each) => sum + each, 0);
  const needed = Math.min(SECOND * any, Math.max(...likelihoods));
  return likelihoods.map((each) => (each >= needed ? any * 2 : (Math.min(1, any * 2) * each) / needed));
}

function candidates({ title, passages }: Whole): number[] {
  const order = title.pulls.map((pull, theme) => ({
    theme,
    pull: passages.reduce((sum, each) => sum + (each.pulls[theme] ?? 0), pull),
  }));
  return order
    .toSorted((a, b) => b.pull - a.pull || a.theme - b.theme)
    .slice(0, CANDIDATES)
    .map(({ theme }) => theme)
    .toSorted((a, b) => a - b);
}

function only(reading: Reading, themes: readonly number[]): Reading {
  const pick = <T>(list: readonly T[]): T[] => themes.flatMap((theme) => list[theme] ?? []);
  return {
    ...reading,
    own: pick(reading.own),
    pulls: pick(reading.pulls),
    denied: pick(reading.denied),
    reasons: themes.map((theme) => reading.reasons[theme] ?? []),
  };
}

const AROUND = {
  title: 'the headline',
  lead: 'the first passage',
  previous: 'the passage before',
  next: 'the passage after',
  before: 'what went before',
  company: 'names in it stand where the theme does',
} as const;

function aroundReasons(features: ForChoice, inside: number): Reason[] {
  const weights = FITTED.rounds.at(-1)?.choice ?? {};
  return (Object.keys(AROUND) as (keyof typeof AROUND)[]).flatMap((name) => {
    const weight = round(inside * features[name] * (weights[name] ?? 0));
    return weight >= 0.1 ? [{ kind: 'context', text: AROUND[name], weight }] : [];
  });
}
