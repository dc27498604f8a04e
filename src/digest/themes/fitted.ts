/**
 * How much each piece of evidence counts. The numbers were fitted to passages that people labelled
 * (`node scripts/fit-themes.ts` makes them again), not set by hand.
 */
import { type Names, PASSAGE, type Row, TEXT } from './features.ts';
import fitted from './fitted.json' with { type: 'json' };
import treesFile from './trees.json' with { type: 'json' };
import { type Planted, plant, type Tree } from './trees.ts';
import { hasVectors } from './vectors/vectors.ts';

export type Weights = Readonly<Record<string, number>>;

/** As files hold it. */
export interface Fitted {
  /** A text alone. */
  readonly alone: Weights;
  /** A passage in its article; each round knows what the one before made of its neighbours. */
  readonly rounds: readonly Weights[];
  /** What the last round corrects. */
  readonly trees: readonly Tree[];
}

/** The same for rows. */
export interface Ready {
  readonly alone: Scale;
  readonly rounds: readonly Scale[];
  readonly trees: readonly Planted[];
}

/** Weights of a row's numbers in their order. */
export interface Scale {
  readonly bias: number;
  readonly weights: Float64Array;
}

export const readied = ({ alone, rounds, trees }: Fitted): Ready => ({
  alone: scaleOf(alone, TEXT),
  rounds: rounds.map((weights) => scaleOf(weights, PASSAGE)),
  trees: trees.map((tree) => plant(tree, PASSAGE)),
});

const scaleOf = (weights: Weights, names: Names): Scale => ({
  bias: weights['bias'] ?? 0,
  weights: Float64Array.from(names, (name) => weights[name] ?? 0),
});

/**
 * Themes are weighed differently that know only their terms, that learned from examples (what a passage says by itself tells
 * more then, its surroundings less), and in languages without word vectors.
 */
type Kind = 'described' | 'taught' | 'plain';

/** What `scripts/fit-themes.ts` writes. */
export interface FittedFile {
  readonly passages: Readonly<Record<Kind, Omit<Fitted, 'trees'>>>;
  /** A passage among the articles of the weeks around it. */
  readonly archive: { readonly vectors: Weights; readonly plain: Weights };
}
export type TreesFile = Readonly<Record<Kind, readonly Tree[]>>;

const file: FittedFile = fitted;
const trees: TreesFile = treesFile;
const ready = (kind: Kind): Ready => readied({ ...file.passages[kind], trees: trees[kind] });
const known: Readonly<Record<Kind, Ready>> = {
  described: ready('described'),
  taught: ready('taught'),
  plain: ready('plain'),
};

/** @param taught whether the theme learned from examples */
export const fittedFor = (language: string, taught: boolean): Ready =>
  known[hasVectors(language) ? (taught ? 'taught' : 'described') : 'plain'];

export const archiveFor = (language: string): Weights =>
  hasVectors(language) ? file.archive.vectors : file.archive.plain;

/** The sum of a row's numbers by their weights, and of `bias`: the logarithm of the odds. */
export function weighRow({ bias, weights }: Scale, row: Row): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (row[at] as number);
  return sum;
}

/** The same of named numbers. */
export function weigh(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** From the logarithm of the odds to a likelihood. */
export const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));
