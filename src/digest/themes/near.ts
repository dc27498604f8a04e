/**
 * How near a word is to each theme: to its terms, its name and the words of its description. Nearness is
 * measured against ordinary words, so that a theme of common words draws no more than one of rare ones, and shared out
 * among the themes and none of them, so that a word near all of them speaks for none.
 */
import type { Stem } from '../../text/stems.ts';
import { readProse } from '../prose.ts';
import type { Theme } from '../types.ts';
import { contentWords } from './content.ts';
import { likeness, type WordVectors } from './vectors/vectors.ts';

export interface Nearness {
  /** Of each theme, 0 to 1; together 1 with what belongs to none. */
  readonly shares: readonly number[];
  /** The words of each theme to which it is nearest. */
  readonly nearest: readonly string[];
  /** To the nearest words of each theme and to the middle of all its words, in deviations above ordinary words. */
  readonly matches: readonly number[];
  readonly middles: readonly number[];
  /** To what the themes have in common. */
  readonly subject: number;
}

/** By stem; undefined for words without a vector. */
export type Near = (stem: string) => Nearness | undefined;

/** How surely a word of each origin is the theme's. */
const ORIGINS = { term: 1, partOfTerm: 0.7, name: 0.8, description: 0.75 };
/** What it adds to the theme's middle, where many weak words would drown the terms. */
const PULL = { term: 1, partOfTerm: 0.7, name: 0.4, description: 0.4 };
/** Words that another theme of the site has as well tell the two apart badly. */
const SIBLINGS = { from: 0.4, cost: 0.5 };
const MIDDLE = 0.5;
const CONTRAST = 1.2;
/** Deviations above ordinary words at which a word is as likely the theme's as nobody's. */
const EVEN = 1.8;

interface ThemeWord {
  readonly stem: string;
  readonly phrase: string;
  readonly origin: keyof typeof ORIGINS;
  readonly vector: Float32Array;
}

interface Sure extends ThemeWord {
  readonly sureness: number;
}

export function compileNear(themes: readonly Theme[], stem: Stem, vectors: WordVectors | undefined): Near {
  if (vectors === undefined || themes.length === 0) return () => undefined;
  const own = themes.map((theme) => themeWords(theme, stem, vectors));
  const words = sureWords(own);
  const middles = words.map((mine) => middle(mine, vectors));
  const subject = unit(sumOf(middles, vectors.dimensions, () => 1));
  const ordinary = vectors.ordinary.flatMap((each) => vectors.of(each) ?? []);
  const spreads = words.map((mine, theme) => ({
    word: spread(ordinary, (vector) => match(vector, '', mine).likeness),
    middle: spread(ordinary, (vector) => likeness(vector, middles[theme] ?? vector)),
  }));
  const common = spread(ordinary, (vector) => likeness(vector, subject));
  const known = new Map<string, Nearness>();
  const measure = (word: string, vector: Float32Array): Nearness => {
    const matches = words.map((mine) => match(vector, word, mine));
    const near = spreads.map((each, theme) => each.word(matches[theme]?.likeness ?? 0));
    const inside = spreads.map((each, theme) => each.middle(likeness(vector, middles[theme] ?? vector)));
    const weights = near.map((each, theme) =>
      Math.exp(CONTRAST * ((each + MIDDLE * (inside[theme] ?? 0)) / (1 + MIDDLE) - EVEN)),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 1);
    return {
      shares: weights.map((weight) => weight / total),
      nearest: matches.map((each) => each.phrase),
      matches: near,
      middles: inside,
      subject: common(likeness(vector, subject)),
    };
  };
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const vector = vectors.of(word);
    if (vector === undefined) return undefined;
    const nearness = measure(word, vector);
    known.set(word, nearness);
    return nearness;
  };
}

function themeWords(theme: Theme, stem: Stem, vectors: WordVectors): ThemeWord[] {
  const found = new Map<string, ThemeWord>();
  const add = (text: string, origin: ThemeWord['origin'], phrase?: string): void => {
    for (const word of contentWords(readProse(text, stem))) {
      const vector = vectors.of(word.stem);
      const before = found.get(word.stem);
      if (vector === undefined || (before !== undefined && ORIGINS[before.origin] >= ORIGINS[origin])) continue;
      found.set(word.stem, { stem: word.stem, phrase: phrase ?? word.lower, origin, vector });
    }
  };
  for (const term of theme.terms) add(term.toLowerCase(), /[\s-]/u.test(term.trim()) ? 'partOfTerm' : 'term', term);
  add(theme.name.toLowerCase(), 'name');
  add(theme.description, 'description');
  return [...found.values()];
}

/** Of each theme its words, the less sure the closer another theme has one. */
function sureWords(own: readonly (readonly ThemeWord[])[]): Sure[][] {
  // Of every stem, the two themes that are surest of it: with hundreds of themes, comparing all words of all takes too long.
  const stems = new Map<string, { vector: Float32Array; claims: { theme: number; sureness: number }[] }>();
  own.forEach((words, theme) => {
    for (const { stem, vector, origin } of words) {
      const claims = [...(stems.get(stem)?.claims ?? []), { theme, sureness: ORIGINS[origin] }];
      stems.set(stem, { vector, claims: claims.toSorted((a, b) => b.sureness - a.sureness).slice(0, 2) });
    }
  });
  const closest = new Map(
    [...stems].map(([stem, { vector }]) => {
      const rivals = new Map<number, number>();
      for (const [other, { vector: theirs, claims }] of stems) {
        const near = other === stem ? 1 : likeness(vector, theirs);
        for (const claim of claims) {
          const before = rivals.get(claim.theme) ?? 0;
          if (near * claim.sureness > before) rivals.set(claim.theme, near * claim.sureness);
        }
      }
      const others = [...rivals].map(([theme, value]) => ({ theme, likeness: value }));
      return [stem, others.toSorted((a, b) => b.likeness - a.likeness).slice(0, 2)] as const;
    }),
  );
  return own.map((words, theme) =>
    words.map((word) => {
      const rival = closest.get(word.stem)?.find((each) => each.theme !== theme)?.likeness ?? 0;
      const shared = Math.max(0, rival - SIBLINGS.from) / (1 - SIBLINGS.from);
      return { ...word, sureness: ORIGINS[word.origin] * (1 - SIBLINGS.cost * shared) };
    }),
  );
}

/** The two nearest words of a theme, the nearest counting twice. */
function match(vector: Float32Array, stem: string, words: readonly Sure[]): { likeness: number; phrase: string } {
  let [first, second, phrase] = [0, 0, ''];
  for (const word of words) {
    const near = word.sureness * (word.stem === stem ? 1 : likeness(vector, word.vector));
    if (near > first) [second, first, phrase] = [first, near, word.phrase];
    else if (near > second) second = near;
  }
  return { likeness: (first * 2 + second) / 3, phrase };
}

function middle(words: readonly Sure[], vectors: WordVectors): Float32Array {
  const weight = (at: number): number => {
    const word = words[at];
    if (word === undefined) return 0;
    return (PULL[word.origin] * word.sureness * vectors.rarity(word.stem)) / ORIGINS[word.origin];
  };
  return unit(
    sumOf(
      words.map((word) => word.vector),
      vectors.dimensions,
      weight,
    ),
  );
}

function sumOf(list: readonly Float32Array[], dimensions: number, weight: (at: number) => number): Float32Array {
  const sum = new Float32Array(dimensions);
  list.forEach((vector, at) => {
    const share = weight(at);
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + share * (vector[d] ?? 0);
  });
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** @returns how many deviations a value lies above that of ordinary words */
function spread(ordinary: readonly Float32Array[], value: (vector: Float32Array) => number): (each: number) => number {
  const values = ordinary.map(value);
  const mean = values.reduce((sum, each) => sum + each, 0) / (values.length || 1);
  const deviation = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length || 1)) || 1;
  return (each) => (each - mean) / deviation;
}
