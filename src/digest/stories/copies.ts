/** Syndicated copies: the same runs of words, whatever the headline says. */
import type { AnalysedArticle } from '../types.ts';

/** Share of the shorter text's runs of words that the other has, from which it is a copy. */
const COPY = 0.55;
/** Two lines that happen to agree are no copy. */
const FEWEST = 12;

/** @returns share of the shorter article that the longer holds, 0 to 1; 0 when there is too little to say */
export function overlapOf(a: AnalysedArticle, b: AnalysedArticle): number {
  const [x, y] = [a.traits.runs, b.traits.runs];
  const shorter = Math.min(x.length, y.length);
  if (shorter < FEWEST || !shareOne(x, y)) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] ?? 0, y[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / shorter;
}

/** The lists are sorted: of copies, one of the first hashes of the one is among the first of the other, all but surely. */
function shareOne(x: readonly number[], y: readonly number[]): boolean {
  const first = new Set(y.slice(0, ASKED));
  return x.slice(0, ASKED).some((run) => first.has(run));
}

const ASKED = 24;

export const isCopy = (overlap: number): boolean => overlap >= COPY;
