/**
 * How much each piece of evidence counts. The numbers were fitted to passages that people labelled
 * (`node scripts/fit-themes.ts` makes them again), not set by hand.
 */
import fitted from './fitted.json' with { type: 'json' };

export type Weights = Readonly<Record<string, number>>;

export interface Fitted {
  /** Which theme: what speaks for one rather than another, by a passage's own words. */
  readonly choice: Weights;
  /** Whether any: by a passage's own words. */
  readonly alone: Weights;
  /** Whether an article is about the site's themes at all. */
  readonly article: Weights;
  /** Both questions in an article's midst. The second round knows what the first made of the neighbours. */
  readonly rounds: readonly { readonly choice: Weights; readonly any: Weights }[];
}

export const FITTED: Fitted = fitted;

/** The sum of `features` by their weights, and of `bias`. */
export function weigh<T extends object>(weights: Weights, features: T): number {
  let sum = weights['bias'] ?? 0;
  for (const [name, value] of Object.entries(features) as [string, number][]) sum += (weights[name] ?? 0) * value;
  return sum;
}

export const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Turns pulls into shares that are together 1. */
export function shareOut(pulls: readonly number[]): number[] {
  const most = Math.max(...pulls);
  const each = pulls.map((pull) => Math.exp(pull - most));
  const total = each.reduce((sum, value) => sum + value, 0);
  return each.map((value) => value / total);
}
