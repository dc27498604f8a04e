/**
 * What a theme's examples teach: which words speak for it and which against. A logistic regression over the stems of a text
 * and the direction of its words, learned anew whenever themes are made ready; themes with few examples teach nothing.
 */
import type { Stem } from '../../text/stems.ts';
import { readProse } from '../prose.ts';
import type { Theme } from '../types.ts';
import { subjectStems } from './content.ts';
import type { WordVectors } from './vectors/vectors.ts';

export interface Taught {
  /** The logarithm of the odds that a text belongs to each theme; 0 where too few examples teach. */
  readonly odds: readonly number[];
  /** The words that speak most for each theme. */
  readonly words: readonly (readonly string[])[];
}

export type Teach = (stems: ReadonlySet<string>, direction: Float32Array | undefined) => Taught;

interface Text {
  /** Places of its stems in the weights. */
  readonly words: Int32Array;
  readonly direction: Float32Array | undefined;
}

/** Of the direction's axes, then of the words; the bias is last. */
type Learned = Float64Array;

/** Matching examples in one language from which a theme teaches. */
const ENOUGH = 12;

const STEPS = 80;
const STEP = 0.2;
const MOMENTUM = 0.9;
/** Keeps weights small that few examples ask for. */
const STRENGTH = 0.002;
/** What the direction of a text, and what its words, count. */
const DIRECTION = 4;
const WORDS = 4;
const MOST = 4;
const TOLD = 3;

/** @param language of the texts; only examples in it are learned from */
export function learnExamples(
  themes: readonly Theme[],
  stem: Stem,
  vectors: WordVectors | undefined,
  language: string,
): Teach {
  const axes = vectors?.dimensions ?? 0;
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word) ?? axes + places.size;
    places.set(word, known);
    return known;
  };
  const read = (text: string): Text => {
    const stems = subjectStems(readProse(text, stem));
    return { words: Int32Array.from(stems, place), direction: vectors?.together(stems) };
  };
  const spoken = themes.map(({ examples }) => ({
    match: examples.match.filter((text) => exampleLanguage(text) === language),
    refuse: examples.refuse.filter((text) => exampleLanguage(text) === language),
  }));
  const teaching = spoken.map(({ match, refuse }, theme) => {
    if (match.length < ENOUGH) return undefined;
    const mine = new Set(match);
    const others = spoken.flatMap((each, other) => (other === theme ? [] : each.match));
    const against = [...new Set([...refuse, ...others])].filter((text) => !mine.has(text));
    return { match: match.map(read), refuse: against.map(read) };
  });
  const size = axes + places.size + 1;
  const learned = teaching.map((each) => (each === undefined ? undefined : learn(each.match, each.refuse, size)));
  return (stems, direction) => {
    const known = [...stems].filter((word) => places.has(word));
    const text = { words: Int32Array.from(known, place), direction };
    const odds = learned.map((each) =>
      each === undefined ? 0 : Math.max(-MOST, Math.min(MOST, oddsOf(text, each, wordWeight(stems.size)))),
    );
    const words = learned.map((each) => (each === undefined ? [] : foremost(known, (word) => each[place(word)] ?? 0)));
    return { odds, words };
  };
}

/** Full-batch gradient descent with momentum; both sides count alike, however many examples they have. */
function learn(match: readonly Text[], refuse: readonly Text[], size: number): Learned {
  const texts = [...match, ...refuse];
  const shares = texts.map((_, at) => (at < match.length ? 0.5 / match.length : 0.5 / refuse.length));
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === size - 1 ? 0 : STRENGTH * weight));
    texts.forEach((text, at) => {
      const each = wordWeight(text.words.length);
      const odds = oddsOf(text, weights, each);
      const error = (shares[at] ?? 0) * (1 / (1 + Math.exp(-odds)) - Number(at < match.length));
      for (const word of text.words) slope[word] = (slope[word] as number) + error * each;
      const { direction } = text;
      if (direction !== undefined)
        for (let d = 0; d < direction.length; d++)
          slope[d] = (slope[d] as number) + error * DIRECTION * (direction[d] as number);
      slope[size - 1] = (slope[size - 1] as number) + error;
    });
    for (let at = 0; at < size; at++) {
      speed[at] = MOMENTUM * (speed[at] as number) - STEP * (slope[at] as number);
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  return weights;
}

/** Each word of a short text counts more than one of a long text. */
const wordWeight = (words: number): number => WORDS / Math.sqrt(words || 1);

function oddsOf({ words, direction }: Text, weights: Learned, each: number): number {
  let odds = weights[weights.length - 1] as number;
  for (const word of words) odds += each * (weights[word] as number);
  if (direction !== undefined)
    for (let d = 0; d < direction.length; d++) odds += DIRECTION * (direction[d] as number) * (weights[d] as number);
  return odds;
}

function foremost(words: readonly string[], weight: (word: string) => number): string[] {
  return words
    .filter((word) => weight(word) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, TOLD);
}

/** Examples name no language; their letters and small words do. */
export function exampleLanguage(text: string): string {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[а-я]/iu.test(text)) return 'ru';
  return /(?:^|\s)(?:der|die|das|und|dem|den|ist|wurde|kamen)\s/iu.test(text) ? 'de' : 'en';
}
