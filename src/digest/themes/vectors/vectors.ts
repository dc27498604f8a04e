/**
 * Word vectors: words that stand in the same surroundings have vectors of the same direction, so "howitzer" is near
 * "artillery" though they share no letter. English only; where they come from: README.md beside this file.
 */
import english from './english.json' with { type: 'json' };

/** What `scripts/word-vectors.ts` writes. */
export interface VectorFile {
  readonly dimensions: number;
  /** Stems, the most frequent first, separated by spaces. */
  readonly words: string;
  /** One character a number (its place in `ALPHABET` less 32), `dimensions` characters a stem. */
  readonly vectors: string;
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface WordVectors {
  readonly dimensions: number;
  /** Of unit length; undefined for a stem that is not among the most frequent. */
  readonly of: (stem: string) => Float32Array | undefined;
  /** How much a word says by being there: near 0 for "the", near 1 for "howitzer". */
  readonly rarity: (stem: string) => number;
  /** The direction of several stems together, rare ones counting more; undefined if none of them is known. */
  readonly together: (stems: Iterable<string>) => Float32Array | undefined;
  /** Every so manieth word of middling frequency: what any text is made of. */
  readonly ordinary: readonly string[];
}

/** Rarity of a word whose place in the order of frequency this is: one half. */
const HALF_RARE = 150;
/** Where an unknown word is taken to stand. */
const UNKNOWN = 6_000;
const ORDINARY = { from: 150, to: 5_000, every: 20 };

export const hasVectors = (language: string): boolean => language === 'en';

/** @returns undefined for languages without vectors */
export function readVectors(language: string): WordVectors | undefined {
  if (!hasVectors(language)) return undefined;
  const { dimensions, words, vectors } = english satisfies VectorFile;
  const stems = words.split(' ');
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const values = Uint8Array.from({ length: 128 }, (_, code) =>
    Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))),
  );
  const known = new Map<number, Float32Array>();
  const read = (place: number): Float32Array => {
    const row = Float32Array.from(
      { length: dimensions },
      (_, d) => (values[vectors.charCodeAt(place * dimensions + d)] ?? 0) - 32,
    );
    const length = Math.hypot(...row) || 1;
    return row.map((value) => value / length);
  };
  const of = (stem: string): Float32Array | undefined => {
    const place = places.get(stem);
    if (place === undefined) return undefined;
    const vector = known.get(place) ?? read(place);
    known.set(place, vector);
    return vector;
  };
  const rarity = (stem: string): number => {
    const place = places.get(stem) ?? UNKNOWN;
    return place / (place + HALF_RARE);
  };
  return {
    dimensions,
    of,
    rarity,
    together: (list) => {
      const sum = new Float32Array(dimensions);
      for (const stem of list) {
        const vector = of(stem);
        if (vector === undefined) continue;
        const weight = rarity(stem);
        for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0);
      }
      const length = Math.hypot(...sum);
      return length === 0 ? undefined : sum.map((value) => value / length);
    },
    ordinary: stems.slice(ORDINARY.from, ORDINARY.to).filter((_, at) => at % ORDINARY.every === 0),
  };
}

/** Of two vectors of unit length: 1 the same direction, 0 nothing in common. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
