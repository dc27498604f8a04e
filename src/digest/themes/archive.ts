/**
 * What an archive says of a word: names and words that stand in passages of a theme elsewhere speak for the theme where they
 * stand again ("Meridian" for the break-up of the railway). Learned from passages as each was weighed in its own article.
 */
import type { Leanings } from '../types.ts';
import { likely } from './fitted.ts';

/** A passage as the memory keeps it. */
export interface Kept {
  readonly words: Int32Array;
  readonly themes: readonly number[];
  readonly odds: readonly number[];
  readonly shares: readonly number[];
  /** How much of it no theme has. */
  readonly none: number;
}

/** What is known of a passage and a theme by then, as `fitted.json` weighs it. */
export type Recalled = {
  /** What its own article says, as the logarithm of the odds. */
  readonly odds: number;
  /** What its words say together, and the three that say most. */
  readonly words: number;
  readonly foremost: number;
};

export interface Memory {
  readonly keep: (passage: Leanings) => Kept;
  readonly add: (passage: Kept) => void;
  readonly forget: (passage: Kept) => void;
  /** What the other passages say of the words of one that was added, by its themes. */
  readonly recall: (passage: Kept) => Recalled[];
}

/** How many passages' worth of the average a word starts with. */
const PRIOR = 1.5;
/** A word says something from so many passages on, counted without the one asked. */
const LEAST = 0.5;
const TOP = 3;
const TINY = 1e-6;

/** @param themes ids of all themes of the site */
export function createMemory(themes: readonly string[]): Memory {
  const place = new Map(themes.map((theme, at) => [theme, at]));
  const ids = new Map<string, number>();
  /** By word: how much of the passages it stands in belongs to each theme, and last how much there is of them. */
  const counts: Float64Array[] = [];
  const all = new Float64Array(themes.length + 1);
  const bump = (row: Float64Array, { themes: mine, shares, none }: Kept, sign: number): void => {
    let whole = none;
    mine.forEach((theme, at) => {
      const share = shares[at] ?? 0;
      row[theme] = (row[theme] ?? 0) + sign * share;
      whole += share;
    });
    row[themes.length] = (row[themes.length] ?? 0) + sign * whole;
  };
  const each = (passage: Kept, sign: number): void => {
    bump(all, passage, sign);
    for (const word of passage.words) {
      counts[word] ??= new Float64Array(themes.length + 1);
      bump(counts[word], passage, sign);
    }
  };
  const id = (word: string): number => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  return {
    keep: ({ stems, themes: leanings }) => {
      const shares = leanings.map(({ odds }) => likely(odds));
      return {
        words: Int32Array.from(stems === '' ? [] : stems.split(' '), id),
        themes: leanings.map(({ theme }) => place.get(theme) ?? 0),
        odds: leanings.map(({ odds }) => odds),
        shares,
        none: 1 - Math.max(0, ...shares),
      };
    },
    add: (passage) => each(passage, 1),
    forget: (passage) => each(passage, -1),
    recall: (passage) => {
      const own = passage.none + passage.shares.reduce((sum, share) => sum + share, 0);
      const others = (row: Float64Array, theme: number, mine: number): number => Math.max(0, (row[theme] ?? 0) - mine);
      const total = others(all, themes.length, own) + TINY;
      const rows = [...passage.words]
        .flatMap((word) => counts[word] ?? [])
        .map((row) => ({ row, seen: others(row, themes.length, own) }))
        .filter(({ seen }) => seen >= LEAST);
      return passage.themes.map((theme, at) => {
        const mine = passage.shares[at] ?? 0;
        const usual = (others(all, theme, mine) + TINY) / total;
        const says = rows.map(({ row, seen }) =>
          Math.log((others(row, theme, mine) + PRIOR * usual) / (seen + PRIOR) / usual),
        );
        return {
          odds: passage.odds[at] ?? 0,
          words: sum(says) / Math.sqrt(says.length + 2),
          foremost: sum(says.toSorted((a, b) => b - a).slice(0, TOP)),
        };
      });
    },
  };
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
