/** Weights by gradient ascent (Adam, whole batch): the same samples give the same weights. */
import { type Bonds, joined, KNOWN, passes } from '../../src/intake/lines/chain.ts';
import { ANY, type Weights } from '../../src/intake/lines/model.ts';
import type { Sample } from './samples.ts';

export interface Model {
  readonly weights: Weights;
  readonly bonds: Bonds;
}

export interface Settings {
  /** `line`: each line is something or not, and its neighbours matter. `text`: one line of the text is it, or none. */
  readonly asked: 'line' | 'text';
  /** What it costs more to take a sentence of 0 for a 1 than a 1 for a 0, in log odds (softmax margin). */
  readonly margin: number;
}

const ROUNDS = 250;
const RATE = 0.05;
/** Strength of the pull towards 0. */
const PULL = 0.003;
/** In how many different texts a feature must be seen. */
const LEAST = 3;

/** A text in numbers: the features by their index, 0 being the one that every line has. */
interface Text {
  readonly known: readonly boolean[];
  readonly labels: readonly number[];
  /** What it costs to take a line for a leftover that is none, in log odds. */
  readonly margins: readonly number[];
  readonly features: readonly Uint32Array[];
}

export function learn(samples: readonly Sample[], { asked, margin }: Settings): Model {
  const names = [ANY, ...common(samples)];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const texts = samples.map(
    ({ lines }): Text => ({
      known: lines.map(({ known }) => known),
      labels: lines.map(({ label }) => label),
      margins: lines.map(({ label, sentences }) => (label === 1 ? 0 : margin + Math.log(sentences))),
      features: lines.map(({ features }) => Uint32Array.of(0, ...features.flatMap((name) => indexOf.get(name) ?? []))),
    }),
  );
  // The last two are the bonds.
  const values = new Float64Array(names.length + 2);
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(values.length);
    for (const text of texts) (asked === 'line' ? addChain : addChoice)(text, values, slope);
    for (const [index, value] of values.entries()) {
      const step = (slope[index] ?? 0) / texts.length - (index === 0 ? 0 : PULL * value);
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * step;
      square[index] = 0.999 * (square[index] ?? 0) + 0.001 * step * step;
      const up = (mean[index] ?? 0) / (1 - 0.9 ** round);
      values[index] = value + (RATE * up) / (Math.sqrt((square[index] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return {
    weights: Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0])),
    bonds: bondsOf(values),
  };
}

function common(samples: readonly Sample[]): string[] {
  const texts = new Map<string, Set<string>>();
  for (const { batch, name, lines } of samples) {
    const text = `${batch} ${name}`;
    for (const { features } of lines)
      for (const feature of features) {
        const seen = texts.get(feature);
        if (seen === undefined) texts.set(feature, new Set([text]));
        else seen.add(text);
      }
  }
  return [...texts].flatMap(([feature, { size }]) => (size >= LEAST ? [feature] : [])).sort();
}

const bondsOf = (values: Float64Array): Bonds => ({ leftovers: values.at(-2) ?? 0, story: values.at(-1) ?? 0 });

function sumOf(list: Uint32Array, values: Float64Array): number {
  let sum = 0;
  // Counted by hand: iterators of typed arrays take several times as long, and this is nearly all of the work.
  for (let at = 0; at < list.length; at += 1) sum += values[list[at] as number] as number;
  return sum;
}

function addTo(slope: Float64Array, list: Uint32Array = NONE, value: number): void {
  for (let at = 0; at < list.length; at += 1) slope[list[at] as number] = (slope[list[at] as number] as number) + value;
}

const NONE = new Uint32Array();

/** Adds what is right minus what is expected, for each feature, where one line is chosen or none (which scores 0). */
function addChoice({ labels, features }: Text, values: Float64Array, slope: Float64Array): void {
  const odds = features.map((list) => Math.exp(sumOf(list, values)));
  const sum = odds.reduce((total, odd) => total + odd, 1);
  const right = odds.reduce((total, odd, line) => total + odd * (labels[line] ?? 0), 0);
  for (const [line, odd] of odds.entries()) {
    const wanted = right > 0 ? (odd * (labels[line] ?? 0)) / right : 0;
    addTo(slope, features[line], wanted - odd / sum);
  }
}

/** Adds what is right minus what is expected, for each feature and both bonds. */
function addChain({ known, labels, margins, features }: Text, values: Float64Array, slope: Float64Array): void {
  const bonds = bondsOf(values);
  const scores = features.map((list, line) => {
    if (known[line] === true) return labels[line] === 1 ? KNOWN : -KNOWN;
    return (margins[line] ?? 0) + sumOf(list, values);
  });
  const both = passes(scores, bonds);
  const toLeftovers = values.length - 2;
  const toStory = values.length - 1;
  for (const [line, probability] of joined(scores, both).entries()) {
    const label = labels[line] ?? 0;
    if (known[line] !== true) addTo(slope, features[line], label - probability);
    const next = labels[line + 1];
    if (next === undefined) continue;
    // Four cases, of which each weighs so much: both leftovers, both story, only the first, only the second.
    const above = both.forward[line] ?? 0;
    const below = both.backward[line + 1] ?? 0;
    const top = Math.max(above + below + bonds.leftovers, bonds.story, above, below);
    const leftovers = Math.exp(above + below + bonds.leftovers - top);
    const story = Math.exp(bonds.story - top);
    const sum = leftovers + story + Math.exp(above - top) + Math.exp(below - top);
    slope[toLeftovers] = (slope[toLeftovers] ?? 0) + label * next - leftovers / sum;
    slope[toStory] = (slope[toStory] ?? 0) + (1 - label) * (1 - next) - story / sum;
  }
}
