/** What a line looks like → how likely it is something. The weights are learned: see scripts/fit-intake.ts. */
import type { Bonds } from './chain.ts';
import data from './model.json' with { type: 'json' };

/** Weights, in log odds, by what is seen of a line. */
export type Weights = Readonly<Record<string, number>>;

/** Is this line, above the first paragraph, the headline? */
export const HEADLINE: Weights = data.headline;
/** Is this line a leftover? */
export const LEFTOVER: Weights = data.leftover;
/** How leftovers hang together, and the lines of a story. */
export const BONDS: Bonds = data.bonds;

/** Every line has it: how likely the answer is before anything is seen. */
export const ANY = 'any line';

/** Log odds: the sum of the weights of what is seen. */
export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), weights[ANY] ?? 0);
