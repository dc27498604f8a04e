/**
 * The themes of an article's passages: each passage's own words first, then what stands around it. A passage that
 * goes on from the one before ("It lasted two hours") shares its theme; the headline says what weak words mean.
 */
import type { Prose } from '../prose.ts';
import type { Reason, ThemeMatch } from '../types.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { LanguageModel } from './model.ts';
import { round, type Scored, scoreTheme } from './score.ts';
import { type Mass, massOf, mixMass } from './senses.ts';

/** How much the headline's and the neighbours' words help to say what a word means. */
const HEADLINE_MASS = 0.5;
const NEIGHBOUR_MASS = 0.35;
const ARTICLE_MASS = 0.1;
/** What the headline adds to a passage that says something of its own. */
const HEADLINE = 0.3;
const BEFORE = 0.3;
const GOES_ON = 0.6;
const AFTER = 0.15;
/** Own words a passage must have before its surroundings are asked. */
const LEAST_OWN = 0.2;

/** "It", "He", "They": what it is about was said before. */
const CONTINUES =
  /^["“«„]?(?:It|He|She|They|Both|Either|Neither|This|That|These|Those|Its|His|Her|Their|Another|The (?:two|plan|paper|proposal|move|measure|decision|same))\b/u;

export function scorePassages(
  title: Prose,
  passages: readonly Prose[],
  model: LanguageModel,
  themeIds: readonly string[],
): ThemeMatch[][] {
  const headline = gatherEvidence(title, model);
  const evidence = passages.map((prose) => gatherEvidence(prose, model));
  const masses = evidence.map(massOf);
  const headlineMass = massOf(headline);
  const articleMass = mixMass([[headlineMass, 1], ...masses.map((mass): [Mass, number] => [mass, 1])]);
  const around = (at: number): Mass =>
    mixMass([
      [masses[at] ?? new Map(), 1],
      [headlineMass, HEADLINE_MASS],
      [masses[at - 1] ?? new Map(), NEIGHBOUR_MASS],
      [masses[at + 1] ?? new Map(), NEIGHBOUR_MASS],
      [articleMass, ARTICLE_MASS],
    ]);
  const titleMass = mixMass([
    [headlineMass, 1],
    [masses[0] ?? new Map(), NEIGHBOUR_MASS],
  ]);
  const found: ThemeMatch[][] = passages.map(() => []);
  for (const theme of candidates([headline, ...evidence], model, themeIds.length)) {
    const own = passages.map((prose, at) => scoreTheme(theme, evidence[at] ?? headline, prose, around(at), model));
    const head = scoreTheme(theme, headline, title, titleMass, model).score;
    passages.forEach((prose, at) => {
      const { score, reasons } = inContext(prose, own, at, head);
      if (score >= 1) found[at]?.push({ theme: themeIds[theme] ?? '', score: round(score), reasons });
    });
  }
  return found.map((matches) => matches.toSorted((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1)));
}

function inContext(prose: Prose, own: readonly Scored[], at: number, head: number): Scored {
  const mine = own[at] ?? { score: 0, reasons: [] };
  const reasons: Reason[] = [...mine.reasons];
  let score = mine.score;
  const add = (kind: string, text: string, weight: number): void => {
    if (weight < 0.05) return;
    score += weight;
    reasons.push({ kind, text, weight: round(weight) });
  };
  const before = Math.min(1, own[at - 1]?.score ?? 0);
  if (CONTINUES.test(prose.text)) add('context', 'it goes on from the passage before', GOES_ON * before);
  else if (mine.score >= LEAST_OWN) add('context', 'the passage before', BEFORE * before);
  if (mine.score >= LEAST_OWN) {
    add('headline', 'the headline', HEADLINE * Math.min(1, head));
    add('context', 'the passage after', AFTER * Math.min(1, own[at + 1]?.score ?? 0));
  }
  return { score, reasons };
}

/** Themes that any of the texts could be about: with 500 themes, most are out of the question. */
function candidates(texts: readonly Evidence[], model: LanguageModel, themes: number): number[] {
  const fields = new Set(texts.flatMap((evidence) => evidence.fields.flatMap((hit) => hit.senses)));
  const named = new Set(texts.flatMap((evidence) => evidence.terms.map((hit) => hit.term.theme)));
  return Array.from({ length: themes }, (_, theme) => theme).filter(
    (theme) => named.has(theme) || [...fields].some((field) => (model.profiles[theme]?.[field] ?? 0) > 0),
  );
}
