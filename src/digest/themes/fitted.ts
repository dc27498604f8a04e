/**
 * How much each piece of evidence counts. The numbers were fitted to passages that people labelled
 * (`node scripts/fit-themes.ts` makes them again), not set by hand.
 */
import fitted from './fitted.json' with { type: 'json' };
import treesFile from './trees.json' with { type: 'json' };
import type { Tree } from './trees.ts';
import { hasVectors } from './vectors/vectors.ts';

export type Weights = Readonly<Record<string, number>>;

export interface Fitted {
  /** A text alone. */
  readonly alone: Weights;
  /** A passage in its article; each round knows what the one before made of its neighbours. */
  readonly rounds: readonly Weights[];
  /** What the last round corrects. */
  readonly trees: readonly Tree[];
  /** A passage among the articles of the weeks around it. */
  readonly archive: Weights;
}

type Linear = Omit<Fitted, 'trees'>;
const linear: { readonly vectors: Linear; readonly plain: Linear } = fitted;
const trees: { readonly vectors: readonly Tree[]; readonly plain: readonly Tree[] } = treesFile;
const vectors: Fitted = { ...linear.vectors, trees: trees.vectors };
const plain: Fitted = { ...linear.plain, trees: trees.plain };

/** Languages with word vectors and without are weighed differently. */
export const fittedFor = (language: string): Fitted => (hasVectors(language) ? vectors : plain);

/** The sum of `features` by their weights, and of `bias`: the logarithm of the odds. */
export function weigh(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** From the logarithm of the odds to a likelihood. */
export const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));
