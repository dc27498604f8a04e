/**
 * Whether two reports tell the same event. Words and names are measured against what is usual among the reports of the
 * same theme, so that neither long texts nor a narrow subject make everything look alike; weights add up to a score.
 */
import fitted from './fitted.json' with { type: 'json' };
import { Spread, type Vocabulary } from './vectors.ts';
import type { Weighed } from './weigh.ts';

/** What reports of one theme have in common as a rule; cosines, 0 to 1. */
export interface Usual {
  readonly words: number;
  readonly lead: number;
  readonly names: number;
}

export interface Compared {
  readonly weighed: Weighed;
  readonly usual: Usual;
}

const SPACES = ['words', 'lead', 'names', 'leadNames', 'numbers', 'figures'] as const;
type Space = (typeof SPACES)[number];

/** The article in hand, spread out so that many can be compared with it. */
export class InHand {
  private readonly spread: Readonly<Record<Space, Spread>>;

  /** @param size of the vocabulary */
  constructor(size: number) {
    const spread = (): Spread => new Spread(size);
    this.spread = {
      words: spread(),
      lead: spread(),
      names: spread(),
      leadNames: spread(),
      numbers: spread(),
      figures: spread(),
    };
  }

  take(weighed: Weighed): void {
    for (const space of SPACES) this.spread[space].hold(weighed[space]);
  }

  dot(space: Space, other: Weighed, theirs: Space = space): number {
    return this.spread[space].dot(other[theirs]);
  }

  /** The beginning of either, found in the whole of the other: an analysis names the event it is about further down. */
  within(beginning: Space, all: Space, other: Weighed): number {
    return Math.max(this.dot(beginning, other, all), this.dot(all, other, beginning));
  }

  shared(space: Space, other: Weighed): [id: number, product: number][] {
    return this.spread[space].shared(other[space]);
  }
}

/** Kinds of evidence, as the weights in `fitted.json` (made by `scripts/fit-stories.ts`) name them, and as readers do. */
export const KINDS = {
  lead: 'headline and first passages',
  words: 'words',
  within: 'beginning of one in the other',
  names: 'names at the beginning of one in the other',
  numbers: 'numbers',
  figures: 'figures',
  thatDay: 'the later one tells of the same day',
  after: 'it tells of what came after the other',
  aftermath: 'but goes on with what was told',
  apart: 'days between',
  source: 'the same source',
  theme: 'different themes',
  themeless: 'neither has a theme',
} as const;
export type Kind = keyof typeof KINDS;
export const NAMES = Object.keys(KINDS) as Kind[];

/** How much each kind of evidence counts; `bias` is what a pair begins with. */
export type Weights = Readonly<Record<Kind | 'bias', number>>;
export const FITTED: Weights = fitted;

/** What a score is when two reports in different languages share neither names nor numbers at the beginning. */
const SILENT = -6;
/** Bounds of a lift; what is added above and below its ratio, so that hardly anything is not twice of nothing. */
const MOST = 2;
const LIFTS = {
  lead: { slack: 0.02, least: -1 },
  words: { slack: 0.01, least: -0.5 },
  within: { slack: 0.015, least: -1 },
  names: { slack: 0.04, least: -0.5 },
} as const;
const A_NAME = 0.5;

/**
 * What speaks for and against one event, in the order of `NAMES`.
 * @param hand holds `later`
 * @param into takes the values
 */
export function measure(hand: InHand, later: Compared, other: Compared, into: Float64Array): void {
  const [x, y] = [later.weighed, other.weighed];
  const same = x.language === y.language;
  const words = Math.sqrt(later.usual.words * other.usual.words);
  const lead = Math.sqrt(later.usual.lead * other.usual.lead);
  const names = Math.sqrt(later.usual.names * other.usual.names);
  let at = 0;
  into[at++] = same ? lift('lead', hand.dot('lead', y), lead) : 0;
  into[at++] = same ? lift('words', hand.dot('words', y), words) : 0;
  into[at++] = same ? lift('within', hand.within('lead', 'words', y), Math.sqrt(lead * words)) : 0;
  into[at++] = lift('names', hand.within('leadNames', 'names', y), names);
  into[at++] = Math.min(MOST, Math.log1p(hand.dot('numbers', y)));
  into[at++] = Math.log1p(hand.dot('figures', y));
  into[at++] = Number(x.day !== y.day && x.days.some((each) => y.days.includes(each)));
  const [latest = 0] = x.days;
  const after = latest > y.day;
  into[at++] = Number(after);
  into[at++] = Number(after && x.aftermath);
  into[at++] = Math.min(3, Math.max(0, Math.abs(x.day - y.day) - 1));
  into[at++] = Number(x.analysed.article.source.name === y.analysed.article.source.name);
  into[at++] = Number(areForeign(x, y));
  into[at++] = Number(x.analysed.primaryTheme === undefined && y.analysed.primaryTheme === undefined);
}

const scratch = new Float64Array(NAMES.length);

/** Above 0: rather the same event than not. @param hand holds `later` */
export function score(hand: InHand, later: Compared, other: Compared, weights: Weights): number {
  measure(hand, later, other, scratch);
  if (later.weighed.language !== other.weighed.language && isSilent(scratch)) return SILENT;
  let sum = weights.bias;
  for (let at = 0; at < scratch.length; at++) sum += (scratch[at] ?? 0) * weights[NAMES[at] ?? 'bias'];
  return sum;
}

/** Neither names nor numbers say anything. */
export function isSilent(measured: Float64Array): boolean {
  const [names = 0, numbers = 0, figures = 0] = measured.subarray(3, 6);
  return names < A_NAME && numbers === 0 && figures === 0;
}

export type Evidence = readonly (readonly [what: string, weight: number])[];

/** What each kind of evidence adds to the score. @param hand holds `later` */
export function evidence(hand: InHand, later: Compared, other: Compared, weights: Weights): Evidence {
  const values = new Float64Array(NAMES.length);
  measure(hand, later, other, values);
  return NAMES.map((kind, at) => [KINDS[kind], (values[at] ?? 0) * weights[kind]]);
}

/** How much more the two have in common than is usual, as a logarithm. */
function lift(kind: keyof typeof LIFTS, shared: number, usual: number): number {
  const { slack, least } = LIFTS[kind];
  return Math.max(least, Math.min(MOST, Math.log((shared + slack) / (usual + slack))));
}

/** From a score to how likely the two tell one event, 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Neither belongs to the other's first theme. Themes can be mistaken, so having one in common says nothing. */
function areForeign({ analysed: a }: Weighed, { analysed: b }: Weighed): boolean {
  if (a.primaryTheme === undefined || b.primaryTheme === undefined) return false;
  const related = (x: typeof a, y: typeof a): boolean => x.themes.some((match) => match.theme === y.primaryTheme);
  return !related(a, b) && !related(b, a);
}

/** What the article in hand has in common with another, the most telling first. */
export function sharedBy(hand: InHand, a: Weighed, b: Weighed, vocabulary: Vocabulary): string[] {
  const spaces =
    a.language === b.language ? (['leadNames', 'numbers', 'lead'] as const) : (['leadNames', 'numbers'] as const);
  const ranked = spaces.flatMap((space) => hand.shared(space, b)).toSorted(([i, x], [j, y]) => y - x || i - j);
  return [...new Set(ranked.slice(0, 2 * TOLD).map(([id]) => vocabulary.key(id)))].slice(0, TOLD);
}

const TOLD = 8;
