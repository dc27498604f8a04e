/**
 * The themes of an article's passages: each passage's own words first, then what stands around it. A passage that
 * goes on from the one before ("It lasted two hours") shares its theme; the headline says what weak words mean.
 */
import type { Prose } from '../prose.ts';
import type { Reason, ThemeMatch } from '../types.ts';
import { companionship, namesOf } from './companions.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { LanguageModel } from './model.ts';
import { round, type Scored, scoreTheme } from './score.ts';
import { type Mass, massOf, mixMass } from './senses.ts';
import { WEIGHTS } from './weights.ts';

/** A whole sentence in quotation marks, or words of saying. */
const SPEECH =
  /[“„«"](?:[^\s“”„«»"]+\s+){3,}|\b(?:said|says|added|insisted|argued|reiterated|stressed|noted|told (?:reporters|journalists|parliament))\b/u;

/** Passages by themes, the best first; a score of 1 makes it belong, less is a near miss. */
/** "It", "He", "They": what it is about was said before. */
const CONTINUES =
  /^["“«„]?(?:It|He|She|They|Both|Either|Neither|This|That|These|Those|Its|His|Her|Their|Another|The (?:two|plan|paper|proposal|move|measure|decision|same))\b/u;

export function weighPassages(
  title: Prose,
  passages: readonly Prose[],
  model: LanguageModel,
  themeIds: readonly string[],
): ThemeMatch[][] {
  const headline = gatherEvidence(title, model);
  const evidence = passages.map((prose) => gatherEvidence(prose, model));
  const { related } = model.lexicon;
  const masses = evidence.map((each) => massOf(each, related));
  const headlineMass = massOf(headline, related);
  const articleMass = mixMass([[headlineMass, 1], ...masses.map((mass): [Mass, number] => [mass, 1])]);
  const around = (at: number): Mass =>
    mixMass([
      [masses[at] ?? new Map(), 1],
      [headlineMass, WEIGHTS.headlineMass],
      [masses[at - 1] ?? new Map(), WEIGHTS.neighbourMass],
      [masses[at + 1] ?? new Map(), WEIGHTS.neighbourMass],
      [articleMass, WEIGHTS.articleMass],
    ]);
  const titleMass = mixMass([
    [headlineMass, 1],
    [masses[0] ?? new Map(), WEIGHTS.neighbourMass],
  ]);
  const found: ThemeMatch[][] = passages.map(() => []);
  const names = namesOf(passages);
  const weighed = candidates([headline, ...evidence], model, themeIds.length).map((theme) => {
    const own = passages.map((prose, at) => scoreTheme(theme, evidence[at] ?? headline, prose, around(at), model));
    const head = scoreTheme(theme, headline, title, titleMass, model).score;
    const total = own.reduce((sum, { score: each }) => sum + Math.min(1, each), 0);
    const whole = { head, own, total };
    return { theme, own, whole, leaning: leaningOf(whole), carries: own.map(({ score }) => score >= 1) };
  });
  const most = Math.max(0, ...weighed.map(({ leaning }) => leaning));
  for (const { theme, own, whole, leaning, carries } of weighed) {
    const leads = leaning === most;
    passages.forEach((prose, at) => {
      const elsewhere = Math.max(
        0,
        ...weighed.filter((each) => each.theme !== theme).map((each) => each.own[at]?.score ?? 0),
      );
      const company = companionship(names, carries, at);
      const { score, reasons } = inContext({
        prose,
        own,
        at,
        leaning: leaningOf(whole, at),
        leads,
        elsewhere,
        company,
      });
      if (score > 0) found[at]?.push({ theme: themeIds[theme] ?? '', score: round(score), reasons });
    });
  }
  return found.map((matches) =>
    withoutHints(matches).toSorted((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1)),
  );
}

interface Leaning {
  /** The headline's score. */
  readonly head: number;
  readonly own: readonly Scored[];
  /** Of the passages' scores, none counted above 1. */
  readonly total: number;
}

/** How far the article leans to a theme, 0 to 1: by its headline, its first passage, and all it says but in passage `at`. */
function leaningOf({ head, own, total }: Leaning, at?: number): number {
  const sum = total - (at === undefined ? 0 : Math.min(1, own[at]?.score ?? 0));
  const others = own.length - (at === undefined ? 0 : 1);
  const lead = at === 0 ? 0 : (own[0]?.score ?? 0);
  return Math.min(
    1,
    head * WEIGHTS.headlineLeans + lead * WEIGHTS.leadLeans + (sum / (others || 1)) * WEIGHTS.textLeans,
  );
}

interface Surroundings {
  readonly prose: Prose;
  readonly own: readonly Scored[];
  readonly at: number;
  readonly leaning: number;
  /** No other theme has more of the article. */
  readonly leads: boolean;
  /** What the passage says of another theme at most. */
  readonly elsewhere: number;
  readonly company: { readonly share: number; readonly name: string };
}

function inContext({ prose, own, at, leaning, leads, elsewhere, company }: Surroundings): Scored {
  const mine = own[at] ?? { score: 0, reasons: [] };
  const reasons: Reason[] = [...mine.reasons];
  let score = mine.score;
  const add = (text: string, weight: number): void => {
    if (weight < 0.05) return;
    score += weight;
    reasons.push({ kind: 'context', text, weight: round(weight) });
  };
  const before = Math.min(1, own[at - 1]?.score ?? 0);
  const after = Math.min(1, own[at + 1]?.score ?? 0);
  const free = elsewhere < WEIGHTS.taken || mine.score > elsewhere;
  const speaks = free && leads && SPEECH.test(prose.text);
  const continues = CONTINUES.test(prose.text);
  if (continues && free) add('it goes on from the passage before', WEIGHTS.goesOn * before);
  if (speaks) add('somebody speaks of the matter at hand', WEIGHTS.speaks * leaning);
  if (mine.score >= WEIGHTS.leastOwn || speaks || (continues && free)) {
    if (!continues) add('the passage before', WEIGHTS.before * before);
    add('the passage after', WEIGHTS.after * after);
    if (free) add(`"${company.name}" stands where the theme does`, WEIGHTS.company * company.share);
    if (free) add('the article leans to the theme', WEIGHTS.leans * leaning);
  }
  return { score, reasons };
}

function withoutHints(matches: readonly ThemeMatch[]): ThemeMatch[] {
  const best = Math.max(0, ...matches.map((match) => match.score));
  const named = (match: ThemeMatch): boolean =>
    match.reasons.some(({ kind, weight }) => kind === 'term' && (weight ?? 0) >= 0.9);
  return matches.filter((match) => match.score >= WEIGHTS.hint * best || named(match));
}

/** Themes that any of the texts could be about: with 500 themes, most are out of the question. */
function candidates(texts: readonly Evidence[], model: LanguageModel, themes: number): number[] {
  const fields = new Set(texts.flatMap((evidence) => evidence.fields.flatMap((hit) => hit.senses)));
  const named = new Set(texts.flatMap((evidence) => evidence.terms.map((hit) => hit.term.theme)));
  return Array.from({ length: themes }, (_, theme) => theme).filter(
    (theme) => named.has(theme) || [...fields].some((field) => (model.profiles[theme]?.[field] ?? 0) > 0),
  );
}
