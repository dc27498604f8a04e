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
 * left out in turn to see that the rest foretells it (CONTRIBUTING.md). A score above 0 says: the same event.
 */
const WEIGHTS = {
  lead: 1.1,
  words: 0.9,
  names: 0.35,
  leadNames: 0.5,
  numbers: 1.8,
  sameDay: 1.05,
  otherDay: 1,
  /** For each day beyond the next that lies between the two. */
  apart: 0.92,
  theme: 0.62,
} as const;
const SAME_LANGUAGE = -3.5;
/** Between languages only names and numbers can agree. */
const OTHER_LANGUAGE = -2.6;

/** Added above and below a ratio, so that hardly anything is not twice of nothing. */
const SLACK = { words: 0.01, lead: 0.02, names: 0.03, leadNames: 0.04 } as const;
const MOST = 2;

export type Evidence = readonly (readonly [what: string, weight: number])[];

/** What speaks for and against one event, each with its weight; the score is their sum. @param hand holds the first */
export function evidence(
  hand: InHand,
  { weighed: a, usual: x }: Compared,
  { weighed: b, usual: y }: Compared,
): Evidence {
  const same = a.language === b.language;
  const lift = (space: keyof Usual, least: number): number => {
    const usual = Math.sqrt(x[space] * y[space]);
    const ratio = (hand.dot(space, b) + SLACK[space]) / (usual + SLACK[space]);
    return Math.max(least, Math.min(MOST, Math.log(ratio))) * WEIGHTS[space];
  };
  return [
    ['language', same ? SAME_LANGUAGE : OTHER_LANGUAGE],
    ['headline and first passages', same ? lift('lead', -1) : 0],
    ['words', same ? lift('words', -0.5) : 0],
    ['names', lift('names', 0)],
    ['names at the beginning', lift('leadNames', 0)],
    ['numbers', Math.min(MOST, Math.log1p(hand.dot('numbers', b))) * WEIGHTS.numbers],
    ['days told of', days(a, b)],
    ['days between', -Math.min(3, Math.max(0, Math.abs(a.day - b.day) - 1)) * WEIGHTS.apart],
    ['theme', theme(a, b) * WEIGHTS.theme],
  ];
}

export const scoreOf = (parts: Evidence): number => parts.reduce((sum, [, weight]) => sum + weight, 0);

/** From a score to how likely the two tell one event, 0 to 1. */
export const likelihood = (score: number): number => 1 / (1 + Math.exp(-score));

/** Reports that tell of the same day as a rule tell the same; a night belongs to two days. */
function days(a: Weighed, b: Weighed): number {
  if (a.happened === undefined || b.happened === undefined) return 0;
  const apart = Math.abs(a.happened - b.happened);
  if (apart === 0) return WEIGHTS.sameDay;
  if (apart === 1 && a.day === b.day) return 0;
  return -WEIGHTS.otherDay * (a.days.some((day) => b.days.includes(day)) ? 0.5 : 1);
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
