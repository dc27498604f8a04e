/**
 * Whether two reports tell the same event. Each kind of evidence is measured against what is usual among the reports of
 * the same theme, so that neither long texts nor a narrow subject make everything look alike; weights add up to a score.
 */
import { Spread, type Vocabulary } from './vectors.ts';
import type { Weighed } from './weigh.ts';

/** What reports of one theme have in common as a rule; cosines, 0 to 1. */
export interface Usual {
  readonly words: number;
  readonly lead: number;
  readonly names: number;
  readonly leadNames: number;
}

export interface Compared {
  readonly weighed: Weighed;
  readonly usual: Usual;
}

/** The article in hand, spread out so that many can be compared with it. */
export class InHand {
  private readonly spread: Readonly<Record<keyof Usual | 'numbers', Spread>>;

  /** @param size of the vocabulary */
  constructor(size: number) {
    const spread = (): Spread => new Spread(size);
    this.spread = { words: spread(), lead: spread(), names: spread(), leadNames: spread(), numbers: spread() };
  }

  take(weighed: Weighed): void {
    for (const space of ['words', 'lead', 'names', 'leadNames', 'numbers'] as const)
      this.spread[space].hold(weighed[space]);
  }

  dot(space: keyof Usual | 'numbers', other: Weighed): number {
    return this.spread[space].dot(other[space]);
  }

  shared(space: keyof Usual | 'numbers', other: Weighed): [id: number, product: number][] {
    return this.spread[space].shared(other[space]);
  }
}

/**
 * Weights of the evidence: a logistic regression over the labelled topics, held near round first guesses, each topic
 * left out in turn to see that the rest foretells it. A score above 0 says: the same event. Where a story's members are
 * asked together the mean is lower than the closest, so the first of the sum is held 0.2 higher than pairs alone ask.
 */
const WEIGHTS = {
  lead: 0.98,
  words: 0.49,
  names: 0.1,
  leadNames: 0.13,
  numbers: 1.66,
  sameDay: 1.01,
  otherDay: 1.4,
  /** For each day beyond the next that lies between the two. */
  apart: 1.2,
  theme: 1.46,
} as const;
const SAME_LANGUAGE = -2.38;
/** Between languages only names and numbers can agree; within one, names are among the words already. */
const NAMES_ABROAD = { names: 0.35, leadNames: 0.5 } as const;
const OTHER_LANGUAGE = -3.4;

/** Added above and below a ratio, so that hardly anything is not twice of nothing. */
const SLACK = { words: 0.01, lead: 0.02, names: 0.03, leadNames: 0.04 } as const;
const MOST = 2;

export type Evidence = readonly (readonly [what: string, weight: number])[];

const KINDS = [
  'language',
  'headline and first passages',
  'words',
  'names',
  'names at the beginning',
  'numbers',
  'days told of',
  'days between',
  'theme',
] as const;

/** What speaks for and against one event, each with its weight; the score is their sum. @param hand holds the first */
export function evidence(hand: InHand, a: Compared, b: Compared): Evidence {
  const weights = new Float64Array(KINDS.length);
  score(hand, a, b, weights);
  return KINDS.map((kind, at) => [kind, weights[at] ?? 0]);
}

/** Above 0: the same event. @param hand holds the first @param into when given, takes what each kind of evidence adds */
export function score(hand: InHand, a: Compared, b: Compared, into?: Float64Array): number {
  const [x, y] = [a.weighed, b.weighed];
  const same = x.language === y.language;
  let sum = 0;
  let at = 0;
  const add = (weight: number): void => {
    sum += weight;
    if (into !== undefined) into[at++] = weight;
  };
  add(same ? SAME_LANGUAGE : OTHER_LANGUAGE);
  add(same ? lift('lead', -1, hand, a, b) * WEIGHTS.lead : 0);
  add(same ? lift('words', -0.5, hand, a, b) * WEIGHTS.words : 0);
  const { names, leadNames } = same ? WEIGHTS : NAMES_ABROAD;
  add(lift('names', 0, hand, a, b) * names);
  add(lift('leadNames', 0, hand, a, b) * leadNames);
  add(Math.min(MOST, Math.log1p(hand.dot('numbers', y))) * WEIGHTS.numbers);
  add(days(x, y));
  add(-Math.min(3, Math.max(0, Math.abs(x.day - y.day) - 1)) * WEIGHTS.apart);
  add(theme(x, y) * WEIGHTS.theme);
  return sum;
}

/** How much more the two have in common than is usual, as a logarithm. */
function lift(space: keyof Usual, least: number, hand: InHand, { usual: x }: Compared, b: Compared): number {
  const usual = Math.sqrt(x[space] * b.usual[space]);
  const ratio = (hand.dot(space, b.weighed) + SLACK[space]) / (usual + SLACK[space]);
  return Math.max(least, Math.min(MOST, Math.log(ratio)));
}

/** From a score to how likely the two tell one event, 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Reports that tell of the same day as a rule tell the same; a night belongs to two days. */
function days(a: Weighed, b: Weighed): number {
  if (a.happened === undefined || b.happened === undefined) return 0;
  const apart = Math.abs(a.happened - b.happened);
  if (apart === 0) return WEIGHTS.sameDay;
  if (apart === 1 && a.day === b.day) return 0;
  return -WEIGHTS.otherDay * (a.days.some((day) => b.days.includes(day)) ? 0.75 : 1);
}

function theme({ analysed: a }: Weighed, { analysed: b }: Weighed): number {
  if (a.primaryTheme === undefined || b.primaryTheme === undefined) return 0;
  if (a.primaryTheme === b.primaryTheme) return 1;
  const related = (x: typeof a, y: typeof a): boolean => x.themes.some((match) => match.theme === y.primaryTheme);
  return related(a, b) || related(b, a) ? 0 : -1;
}

/** What the article in hand has in common with another, the most telling first. */
export function sharedBy(hand: InHand, a: Weighed, b: Weighed, vocabulary: Vocabulary): string[] {
  const spaces = a.language === b.language ? (['names', 'numbers', 'lead'] as const) : (['names', 'numbers'] as const);
  const ranked = spaces.flatMap((space) => hand.shared(space, b)).toSorted(([i, x], [j, y]) => y - x || i - j);
  return [...new Set(ranked.slice(0, 2 * TOLD).map(([id]) => vocabulary.key(id)))].slice(0, TOLD);
}

const TOLD = 8;
