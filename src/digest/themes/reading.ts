/** What one text says by itself for each theme, as numbers that `fitted.json` weighs and as reasons. */
import type { Prose } from '../prose.ts';
import type { Reason } from '../types.ts';
import { type ContentWord, contentWords, speaksOf, subjectStems } from './content.ts';
import { type Evidence, gatherEvidence, overlaps } from './evidence.ts';
import type { Taught } from './examples.ts';
import { oddsOf } from './learner.ts';
import type { LanguageModel } from './model.ts';
import type { Nearness } from './near.ts';
import type { Profiles } from './profile.ts';
import { contains, isMeant, meantHere, round, scoreTheme } from './score.ts';
import { fieldsOf, type Mass, massOf } from './senses.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What speaks for one theme. */
export type Own = {
  /** The plainest of its terms here. */
  readonly term: number;
  /** Terms and word fields by their senses here: see score.ts. */
  readonly sense: number;
  /** Words near the theme's words: all, the nearest, the two after it. */
  readonly near: number;
  readonly nearest: number;
  readonly further: number;
  /** How near the words are on average to the theme's nearest words, and to the middle of them all. */
  readonly words: number;
  readonly middle: number;
  /** An exception of the theme stands here and none of its terms. */
  readonly denied: number;
  /** What the theme's examples make of it: see examples.ts. */
  readonly taught: number;
};

export interface Reading {
  /** By theme. */
  readonly own: readonly Own[];
  readonly reasons: readonly (readonly Reason[])[];
  /** How near its words are to what the themes have in common. */
  readonly subject: number;
  /** How much it says that is near no theme: rare words, counted by their rarity. */
  readonly foreign: number;
  /** How much it speaks as passages do that belong to no theme: see background.ts. */
  readonly background: number;
  /** … and as reports of other news do. */
  readonly otherNews: number;
  /** How much it speaks as the examples do that belong to none of the site's themes: see examples.ts. */
  readonly unlike: number;
  readonly shape: Shape;
  /** Weight of each word field in it; affinity of each theme to each field. */
  readonly fields: Float64Array;
  readonly profiles: Profiles;
  /** Stems of what it speaks of, names among them, each with its rarity. */
  readonly stems: ReadonlyMap<string, number>;
  /** Where its words point together; undefined in languages without vectors. */
  readonly direction: Float32Array | undefined;
}

interface WordRead extends ContentWord {
  /** See `WordVectors`; 0 in languages without. */
  readonly rarity: number;
  readonly nearness: Nearness | undefined;
}

const MOST = { near: 3, sense: 2.5 };
const WORTH_TELLING = 0.1;
const NEAR_REASONS = 3;
const BESIDE_EXCEPTION = 0.5;
/** A word with a smaller share in every theme is near none. */
const FAR = 0.3;
/** What is left of a term that means something else here. */
const DOUBTFUL = 0.4;
/** Counts as so many rare words that say nothing: few words say less than many. */
const DOUBT = 1.5;

export function readText(prose: Prose, model: LanguageModel, themes: number): Reading {
  const evidence = gatherEvidence(prose, model);
  const mass = massOf(evidence, model.lexicon.related);
  const inIdiom = (at: number): boolean => evidence.idioms.some((hit) => hit.from <= at && at < hit.to);
  const words = contentWords(prose)
    .filter((word) => !inIdiom(word.at))
    .map((word): WordRead => {
      const rarity = model.vectors?.rarity(word.stem) ?? 0;
      return { ...word, rarity, nearness: model.near(word.stem) };
    });
  const stems = subjectStems(prose);
  const speaks = speaksOf(prose, model.vectors, stems);
  const { direction } = speaks;
  const taught = model.teacher.judge(speaks);
  const own: Own[] = [];
  const reasons: Reason[][] = [];
  for (let theme = 0; theme < themes; theme++) {
    const scored = scoreTheme(theme, evidence, prose, mass, model);
    const near = nearWords(theme, words, evidence);
    const term = plainest(theme, evidence, mass, model);
    // "Heart attack, hospital": what else is said there belongs to the exception as a rule.
    const denied = term === 0 && scored.reasons.some(({ kind }) => kind === 'except');
    const kept = denied ? BESIDE_EXCEPTION : 1;
    const weights = near.map((each) => each.weight);
    own.push({
      term,
      sense: kept * Math.min(MOST.sense, scored.score),
      near: kept * Math.min(MOST.near, sum(weights)),
      nearest: kept * (weights[0] ?? 0),
      further: kept * sum(weights.slice(1, 3)),
      words: average(words, ({ matches }) => matches[theme] ?? 0),
      middle: average(words, ({ middles }) => middles[theme] ?? 0),
      denied: Number(denied),
      taught: taught.odds[theme] ?? 0,
    });
    const told = near.filter((each) => each.weight >= WORTH_TELLING).slice(0, NEAR_REASONS);
    const nearReasons = told.map((each) => nearReason(each, theme));
    reasons.push([...scored.reasons, ...nearReasons, ...fromExamples(taught, theme)]);
  }
  return {
    own,
    reasons,
    subject: average(words, (nearness) => nearness.subject),
    foreign: foreign(words, evidence),
    background: model.background === undefined ? 0 : oddsOf(speaks, model.background.beside),
    otherNews: model.background === undefined ? 0 : oddsOf(speaks, model.background.otherNews),
    unlike: taught.unlike,
    shape: shapeOf(prose, model.language),
    fields: fieldsOf(evidence, model.lexicon.fields.length),
    profiles: model.profiles,
    stems: new Map([...stems].map((stem) => [stem, model.vectors?.rarity(stem) ?? 1])),
    direction,
  };
}

function plainest(theme: number, evidence: Evidence, mass: Mass, model: LanguageModel): number {
  const hits = evidence.terms.filter((hit) => hit.term.theme === theme && isMeant(hit, evidence, theme, model));
  const weights = new Map<string, number>();
  for (const hit of hits) {
    if (hits.some((other) => contains(other, hit) && !contains(hit, other))) continue;
    const [stem = ''] = hit.term.stems;
    const plain = hit.term.stems.length > 1 || model.vectors === undefined;
    const meant = DOUBTFUL + (1 - DOUBTFUL) * meantHere(hit, mass, model, theme);
    const weight = meant * (hit.tight ? 1 : 0.8) * (plain ? 1 : Math.min(1, 0.3 + 0.8 * model.vectors.rarity(stem)));
    weights.set(hit.term.phrase, Math.max(weights.get(hit.term.phrase) ?? 0, weight));
  }
  return Math.max(0, ...weights.values());
}

interface NearWord {
  readonly word: WordRead;
  readonly weight: number;
}

/** Words that are none of its terms and near them all the same, the nearest first. */
function nearWords(theme: number, words: readonly WordRead[], evidence: Evidence): NearWord[] {
  const covered = [...evidence.terms, ...evidence.except].filter((hit) => hit.term.theme === theme);
  return words
    .filter(({ nearness, at }) => nearness !== undefined && !covered.some((hit) => hit.from <= at && at < hit.to))
    .map((word) => ({ word, weight: (word.nearness?.shares[theme] ?? 0) * word.rarity }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ word, weight }) => ({ word, weight: round(weight) }));
}

const nearReason = ({ word: { nearness, lower }, weight }: NearWord, theme: number): Reason => ({
  kind: 'near',
  text: `near the theme's "${nearness?.nearest[theme]}"`,
  weight,
  words: lower,
});

function fromExamples({ odds, words }: Taught, theme: number): Reason[] {
  const weight = round(odds[theme] ?? 0);
  return weight > 0
    ? [{ kind: 'example', text: "speaks as the theme's examples do", weight, words: (words[theme] ?? []).join(', ') }]
    : [];
}

function foreign(words: readonly WordRead[], evidence: Evidence): number {
  const named = ({ at }: WordRead): boolean => evidence.terms.some((hit) => overlaps(hit, { from: at, to: at + 1 }));
  const far = ({ nearness }: WordRead): boolean => Math.max(0, ...(nearness?.shares ?? [])) < FAR;
  return sum(words.filter((word) => far(word) && !named(word)).map(({ rarity }) => rarity));
}

/** Over the words that have a vector, rare ones counting more. */
function average(words: readonly WordRead[], value: (nearness: Nearness) => number): number {
  let [total, squares] = [0, DOUBT];
  for (const { nearness, rarity } of words) {
    if (nearness === undefined) continue;
    total += rarity * value(nearness);
    squares += rarity * rarity;
  }
  return total / Math.sqrt(squares);
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
