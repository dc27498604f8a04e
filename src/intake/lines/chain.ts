/**
 * A line is the more likely a leftover the more its neighbours are. Two states in a chain, forward and backward
 * (a conditional random field of the first order).
 */

/** Added when two neighbours are both leftovers, both of the story, or differ. */
export interface Bonds {
  readonly leftovers: number;
  readonly story: number;
}

/**
 * @param scores log odds of each line by itself to be a leftover; ±Infinity: known
 * @returns for each line the probability, 0 to 1, that it is a leftover
 */
export function probabilities(scores: readonly number[], bonds: Bonds): number[] {
  const forward = pass(scores, bonds);
  const backward = pass(scores.toReversed(), bonds).toReversed();
  return scores.map((score, index) => {
    // Each pass counts the line's own score once.
    const odds = Number.isFinite(score) ? (forward[index] ?? 0) + (backward[index] ?? 0) - score : score;
    return 1 / (1 + Math.exp(-odds));
  });
}

/** Log odds of each line given the lines before it. */
function pass(scores: readonly number[], { leftovers, story }: Bonds): number[] {
  const odds: number[] = [];
  for (const score of scores) {
    const before = odds.at(-1);
    odds.push(before === undefined ? score : score + message(before, leftovers, story));
  }
  return odds;
}

/** What a line with these log odds says to its neighbour. */
function message(odds: number, leftovers: number, story: number): number {
  if (odds === Infinity) return leftovers;
  if (odds === -Infinity) return -story;
  return logSum(odds + leftovers, 0) - logSum(odds, story);
}

/** log(eᵃ + eᵇ) */
function logSum(a: number, b: number): number {
  const top = Math.max(a, b);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top));
}
