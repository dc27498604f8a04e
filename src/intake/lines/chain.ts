/**
 * A line is the more likely a leftover the more its neighbours are: two states in a chain, weighed forward and backward
 * (a conditional random field of the first order).
 */

/** Log odds that two neighbours are both leftovers, or both of the story, rather than one of each. */
export interface Bonds {
  readonly leftovers: number;
  readonly story: number;
}

/** What is known for certain, as log odds. */
export const KNOWN = 30;

export interface Passes {
  /** Log odds of each line, given itself and the lines before it. */
  readonly forward: readonly number[];
  /** Log odds of each line, given itself and the lines after it. */
  readonly backward: readonly number[];
}

/**
 * @param scores log odds of each line by itself to be a leftover
 * @returns for each line the probability, 0 to 1, that it is a leftover
 */
export const probabilities = (scores: readonly number[], bonds: Bonds): number[] =>
  joined(scores, passes(scores, bonds));

/** The same of passes made already. */
export function joined(scores: readonly number[], { forward, backward }: Passes): number[] {
  return scores.map((score, index) => {
    // Each pass counts the line's own score once.
    const odds = (forward[index] ?? 0) + (backward[index] ?? 0) - score;
    return 1 / (1 + Math.exp(-odds));
  });
}

export const passes = (scores: readonly number[], bonds: Bonds): Passes => ({
  forward: pass(scores, bonds),
  backward: pass(scores.toReversed(), bonds).toReversed(),
});

function pass(scores: readonly number[], bonds: Bonds): number[] {
  const odds: number[] = [];
  for (const score of scores) {
    const before = odds.at(-1);
    odds.push(before === undefined ? score : score + said(before, bonds));
  }
  return odds;
}

/** What a line with these log odds says about its neighbour. */
const said = (odds: number, { leftovers, story }: Bonds): number => logSum(odds + leftovers, 0) - logSum(odds, story);

/** log(eᵃ + eᵇ) */
const logSum = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
