/** Syndicated copies: the same runs of words, whatever the headline says. */
import type { Prose } from '../prose.ts';
import type { AnalysedArticle } from '../types.ts';

/** Words in a run. */
const RUN = 3;
/** Of a long text's runs every third is kept, by its hash, and at most so many of the smallest. */
const SHORT = 200;
const SAMPLE = 3;
const RUNS = 600;
/** Share of the shorter text's runs of words that the other has, from which it is a copy. */
const COPY = 0.55;
/** Two lines that happen to agree are no copy. */
const FEWEST = 12;
const ASKED = 32;
const HOPELESS = 0.25;

/** @returns hashes of runs of words, ascending */
export function runsOf(passages: readonly Prose[]): number[] {
  const words = passages.flatMap((prose) => prose.tokens.map((token) => token.lower));
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length && hashes.size < RUNS; at++) {
    const hash = hashRun(words, at);
    if (words.length < SHORT || hash % SAMPLE === 0) hashes.add(hash);
  }
  return [...hashes].toSorted((a, b) => a - b);
}

/** FNV-1a over the words of one run. */
function hashRun(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** @returns share of the shorter article that the longer holds, 0 to 1; 0 when there is too little to say */
export function overlapOf(a: AnalysedArticle, b: AnalysedArticle): number {
  const [x, y] = [a.traits.runs, b.traits.runs];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < FEWEST) return 0;
  // The smallest hashes are as good as drawn by lot: they tell soon that two texts have little in common.
  return shareOf(short, Math.min(ASKED, short.length), long) < HOPELESS ? 0 : shareOf(short, short.length, long);
}

/** Share of the first so many of `part` that are in `whole`; both ascending. */
function shareOf(part: readonly number[], count: number, whole: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < count && j < whole.length; ) {
    const [left, right] = [part[i] ?? 0, whole[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared / count;
}

export const isCopy = (overlap: number): boolean => overlap >= COPY;
