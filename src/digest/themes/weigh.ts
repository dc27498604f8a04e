/**
 * The themes of an article's passages. Of every passage and every theme it is asked whether the one belongs to the other:
 * first of each text alone, then in rounds that know what was made of its surroundings.
 */
import type { Prose } from '../prose.ts';
import type { Leaning, Leanings, Reason, ThemeMatch } from '../types.ts';
import { PASSAGE, type Row } from './features.ts';
import { fittedFor, likely, type Ready, type Scale, weighRow } from './fitted.ts';
import type { LanguageModel } from './model.ts';
import { type Reading, readText } from './reading.ts';
import { round } from './score.ts';
import { forText, forTextUncompared, type Likely, Surroundings, type Whole } from './surroundings.ts';
import { askTrees, treeReasons } from './trees.ts';

/**
 * How likely a theme must be: on labelled topics left out, a little more than even loses nothing of F1 and leaves more of what
 * belongs to no theme alone. A text alone has nothing around it that could confirm what it says.
 */
export const NEEDED = { alone: 0.45, inArticle: 0.55 } as const;

/** Of themes that know only their terms: what a passage says plainly counts so much at least, whatever stands around it. */
const OWN = 0.9;
/** Where an exception of the theme stands and none of its terms, the maintainer has said that it is another matter. */
const DENIED = 0.9;
const PLAIN = 0.8;
/** With hundreds of themes, most are out of the question in any one article. */
const CANDIDATES = 12;
/** Less is no near miss, and needs no reasons. */
const LEAST = 0.2;

/** @returns by passage, themes in the site's order */
export function weighPassages(
  title: Prose,
  passages: readonly Prose[],
  model: LanguageModel,
  themeIds: readonly string[],
): Leanings[] {
  const read = (prose: Prose): Reading => readText(prose, model, themeIds.length);
  const fitted = themeIds.map((_, theme) => fittedFor(model.language, model.teacher.knows[theme] === true));
  const all = { title: read(title), passages: passages.map(read) };
  const themes = candidates(all, fitted);
  const whole = { title: only(all.title, themes), passages: all.passages.map((each) => only(each, themes)) };
  const mine = themes.map((theme) => fitted[theme] as Ready);
  const { now, rows } = settle(whole, mine);
  const needed = passages.length < 2 ? NEEDED.alone : NEEDED.inArticle;
  return whole.passages.map((reading, at) => ({
    stems: [...reading.stems.keys()].join(' '),
    themes: (now.passages[at] ?? []).map((likelihood, place): Leaning => {
      const theme = themes[place] ?? 0;
      const own = reading.reasons[place] ?? [];
      const around = (): Reason[] => aroundReasons(rows[at]?.[place], mine[place]);
      const reasons = likelihood < LEAST * needed ? [] : [...own, ...around()];
      return { theme: themeIds[theme] ?? '', odds: oddsOf(likelihood), needed, reasons };
    }),
  }));
}

/** Bounded, and rounded so that a cache may keep it as text. */
export function oddsOf(likelihood: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, likelihood));
  return Math.round(1000 * Math.log(inside / (1 - inside))) / 1000;
}

/** @returns the themes a passage belongs to, of score 1 or more, and, from `least` on, those it narrowly misses; best first */
export function matches(leanings: Leanings | undefined, exclude: readonly string[], least = 1): ThemeMatch[] {
  return (leanings?.themes ?? [])
    .map(({ theme, odds, needed, reasons }) => ({ theme, score: likely(odds) / needed, reasons }))
    .filter(({ theme, score }) => score >= least && !exclude.includes(theme))
    .toSorted((a, b) => b.score - a.score || (a.theme < b.theme ? -1 : 1))
    .map((match) => ({ ...match, score: round(match.score) }));
}

interface Settled {
  readonly now: Likely;
  /** What the last round saw, by passage and theme. */
  readonly rows: readonly (readonly Row[])[];
}

/** @param fitted by theme, of one length of rounds */
export function settle(whole: Whole, fitted: readonly Ready[]): Settled {
  const start = alone(whole, fitted);
  if (whole.passages.length < 2) return { now: start, rows: [] };
  const surroundings = new Surroundings(whole);
  let now = start;
  let rows: Row[][] = [];
  const rounds = fitted[0]?.rounds.length ?? 0;
  for (let round = 0; round < rounds; round++) {
    rows = surroundings.rows(now);
    const passages = rows.map((each, at) =>
      each.map((row, theme) => {
        const around = likely(lean(fitted[theme] as Ready, round, row));
        const alone = start.passages[at]?.[theme] ?? 0;
        // The surroundings draw no exception in; plain terms they do not silence.
        const own = whole.passages[at]?.own[theme];
        if (own?.denied === 1) return Math.min(around, alone);
        return own?.taught === 0 && own.term >= PLAIN ? Math.max(around, OWN * alone) : around;
      }),
    );
    now = { ...now, passages };
  }
  return { now, rows };
}

/** The logarithm of the odds; trees correct the last round. */
function lean({ rounds, trees }: Ready, round: number, row: Row): number {
  const odds = weighRow(rounds[round] as Scale, row);
  return round === rounds.length - 1 ? odds + askTrees(trees, row) : odds;
}

/** Each text by its own words. */
export function alone({ title, passages }: Whole, fitted: readonly Ready[]): Likely {
  const one = (reading: Reading): number[] =>
    oneByOne(forText(reading), fitted).map((each, theme) => (reading.own[theme]?.denied === 1 ? DENIED * each : each));
  return { title: one(title), passages: passages.map(one) };
}

const oneByOne = (rows: readonly Row[], fitted: readonly Ready[]): number[] =>
  rows.map((row, theme) => likely(weighRow((fitted[theme] as Ready).alone, row)));

function candidates({ title, passages }: Whole, fitted: readonly Ready[]): number[] {
  const all = title.own.map((_, theme) => theme);
  if (all.length <= CANDIDATES) return all;
  const texts = [title, ...passages].map((each) => oneByOne(forTextUncompared(each), fitted));
  const strength = (theme: number): number => texts.reduce((sum, text) => sum + (text[theme] ?? 0), 0);
  return all
    .map((theme) => ({ theme, strength: strength(theme) }))
    .toSorted((a, b) => b.strength - a.strength || a.theme - b.theme)
    .slice(0, CANDIDATES)
    .map(({ theme }) => theme)
    .toSorted((a, b) => a - b);
}

/** What a site of these themes alone would read. */
export function only(reading: Reading, themes: readonly number[]): Reading {
  const pick = <T>(list: readonly T[]): T[] => themes.flatMap((theme) => list[theme] ?? []);
  return {
    ...reading,
    own: pick(reading.own),
    profiles: pick(reading.profiles),
    reasons: themes.map((theme) => reading.reasons[theme] ?? []),
  };
}

const AROUND = {
  title: 'the headline',
  lead: 'the first passage',
  previous: 'the passage before',
  next: 'the passage after',
  others: 'the other passages',
  sameWords: 'passages that speak of the same',
  background: 'what reports say beside their matter',
  otherNews: 'what reports of other news say',
} as const;

function aroundReasons(row: Row | undefined, fitted: Ready | undefined): Reason[] {
  if (row === undefined || fitted === undefined) return [];
  const scale = fitted.rounds.at(-1);
  const changes = treeReasons(fitted.trees, row);
  const adds = (at: number): number => (at < 0 ? 0 : (row[at] ?? 0) * (scale?.weights[at] ?? 0) + (changes[at] ?? 0));
  return TOLD_AROUND.flatMap(({ name, places: [own, over] }) => {
    const weight = round(adds(own) + adds(over));
    return weight >= 0.1 || (AGAINST.has(name) && weight <= -0.1)
      ? [{ kind: 'context', text: AROUND[name], weight }]
      : [];
  });
}

/** What can only speak against a theme is told when it does. */
const AGAINST: ReadonlySet<string> = new Set(['background', 'otherNews']);

const TOLD_AROUND = (Object.keys(AROUND) as (keyof typeof AROUND)[]).map((name) => ({
  name,
  places: [PASSAGE.indexOf(name), PASSAGE.indexOf(`${name}+`)] as const,
}));
