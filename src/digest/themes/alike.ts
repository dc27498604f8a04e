/** How much the passages of an article have in common with each other, with its headline and its first passage. */
import { COMPANY, most, values } from './features.ts';
import type { Reading } from './reading.ts';
import { likeness } from './vectors/vectors.ts';

/** How much a passage has in common with each of those around it, from `from` on (with itself nothing). */
export interface Near {
  readonly from: number;
  readonly words: readonly number[];
  readonly meaning: readonly number[];
}

export interface Alike {
  readonly near: readonly Near[];
  readonly titleWords: readonly number[];
  readonly titleMeaning: readonly number[];
  readonly leadWords: readonly number[];
  readonly leadMeaning: readonly number[];
}

/** How many passages on either side one is held against: all of them but in very long articles. */
const REACH = 30;
export const NOBODY: Near = { from: 0, words: [], meaning: [] };

export function likenesses(title: Reading, passages: readonly Reading[]): Alike {
  const [lead = title] = passages;
  const near = passages.map((mine, at): Near => {
    const from = Math.max(0, at - REACH);
    const others = passages.slice(from, at + REACH + 1);
    const each = (measure: (a: Reading, b: Reading) => number): number[] =>
      others.map((other) => (other === mine ? 0 : measure(mine, other)));
    return { from, words: each(commonWords), meaning: each(commonMeaning) };
  });
  return {
    near,
    titleWords: passages.map((each) => commonWords(each, title)),
    titleMeaning: passages.map((each) => commonMeaning(each, title)),
    leadWords: passages.map((each) => (each === lead ? 0 : commonWords(each, lead))),
    leadMeaning: passages.map((each) => commonMeaning(each, each === lead ? title : lead)),
  };
}

export function company({ near, titleWords, titleMeaning, leadWords, leadMeaning }: Alike, at: number): number[] {
  return values(COMPANY, {
    titleWords: titleWords[at] ?? 0,
    titleMeaning: titleMeaning[at] ?? 0,
    leadWords: leadWords[at] ?? 0,
    leadMeaning: leadMeaning[at] ?? 0,
    mostWords: most(near[at]?.words ?? []),
    mostMeaning: most(near[at]?.meaning ?? []),
  });
}

/** Rare words in both against all rare words of both: 0 nothing, near 1 the same text. */
function commonWords(a: Reading, b: Reading): number {
  let [common, mine, theirs] = [0, 0, 0];
  for (const [stem, rarity] of a.stems) {
    mine += rarity;
    if (b.stems.has(stem)) common += rarity;
  }
  for (const rarity of b.stems.values()) theirs += rarity;
  return common / (Math.sqrt(mine * theirs) + 1);
}

const commonMeaning = (a: Reading, b: Reading): number =>
  a.direction === undefined || b.direction === undefined ? 0 : Math.max(0, likeness(a.direction, b.direction));
