/**
 * Learns from texts that belong and texts that do not which words speak for a matter and which against: a logistic regression
 * over the words of a text, its pairs of neighbouring words and the direction of its words together.
 */

export interface Text {
  /** Stems, and pairs of stems that stand beside each other; each once. */
  readonly words: readonly string[];
  /** See `WordVectors.together`. */
  readonly direction: Float32Array | undefined;
}

export interface Learned {
  readonly bias: number;
  readonly direction: readonly number[];
  readonly words: ReadonlyMap<string, number>;
}

const STEPS = 100;
const STEP = 0.2;
const MOMENTUM = 0.9;
/** Keeps weights small that few texts ask for. */
const STRENGTH = 0.002;
/** What the direction of a text, and what its words, count: words tell a matter more surely. */
const DIRECTION = 2;
const WORDS = 10;

/** Full-batch gradient descent with momentum; both sides count alike, however many texts they have. */
export function learn(belonging: readonly Text[], others: readonly Text[], dimensions: number): Learned {
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word) ?? dimensions + places.size;
    places.set(word, known);
    return known;
  };
  const side = (texts: readonly Text[], yes: number) =>
    texts.map((text) => {
      const words = Int32Array.from(text.words, place);
      return { words, each: wordWeight(text), direction: text.direction, yes, share: 0.5 / texts.length };
    });
  const read = [...side(belonging, 1), ...side(others, 0)];
  const bias = dimensions + places.size;
  const weights = new Float64Array(bias + 1);
  const speed = new Float64Array(bias + 1);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === bias ? 0 : STRENGTH * weight));
    for (const { words, each, direction, yes, share } of read) {
      let odds = weights[bias] as number;
      for (const word of words) odds += each * (weights[word] as number);
      if (direction !== undefined)
        for (let d = 0; d < dimensions; d++) odds += DIRECTION * (direction[d] as number) * (weights[d] as number);
      const error = share * (1 / (1 + Math.exp(-odds)) - yes);
      for (const word of words) slope[word] = (slope[word] as number) + error * each;
      if (direction !== undefined)
        for (let d = 0; d < dimensions; d++)
          slope[d] = (slope[d] as number) + error * DIRECTION * (direction[d] as number);
      slope[bias] = (slope[bias] as number) + error;
    }
    for (let at = 0; at <= bias; at++) {
      speed[at] = MOMENTUM * (speed[at] as number) - STEP * (slope[at] as number);
      weights[at] = (weights[at] as number) + (speed[at] as number);
    }
  }
  return {
    bias: weights[bias] as number,
    direction: [...weights.slice(0, dimensions)],
    words: new Map([...places].map(([word, at]) => [word, weights[at] as number])),
  };
}

/** The logarithm of the odds that the text belongs. */
export const oddsOf = (text: Text, learned: Learned): number =>
  oddsFrom(
    text,
    learned,
    text.words.reduce((sum, word) => sum + (learned.words.get(word) ?? 0), 0),
  );

/** The same. @param words what somebody else has found that its words weigh together */
export function oddsFrom(text: Text, { bias, direction }: Learned, words: number): number {
  let odds = bias + wordWeight(text) * words;
  if (text.direction !== undefined)
    for (let d = 0; d < direction.length; d++)
      odds += DIRECTION * (text.direction[d] as number) * (direction[d] as number);
  return odds;
}

/** Each word of a short text counts more than one of a long text. */
const wordWeight = ({ words }: Text): number => WORDS / Math.sqrt(words.length || 1);
