/** Weights by gradient ascent (Adam, whole batch): the same samples give the same weights. */
import { type Bonds, KNOWN, passes, probabilities } from '../../src/intake/lines/chain.ts';
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
  readonly features: readonly (readonly number[])[];
}

export function learn(samples: readonly Sample[], { asked, margin }: Settings): Model {
  const names = [ANY, ...common(samples)];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const texts = samples.map(
    ({ lines }): Text => ({
      known: lines.map(({ known }) => known),
      labels: lines.map(({ label }) => label),
      margins: lines.map(({ label, sentences }) => (label === 1 ? 0 : margin + Math.log(sentences))),
      features: lines.map(({ features }) => [0, ...features.flatMap((name) => indexOf.get(name) ?? [])]),
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
    for (const feature of lines.flatMap(({ features }) => features))
      texts.set(feature, (texts.get(feature) ?? new Set()).add(`${batch} ${name}`));
  }
  return [...texts].flatMap(([feature, { size }]) => (size >= LEAST ? [feature] : [])).sort();
}

const bondsOf = (values: Float64Array): Bonds => ({ leftovers: values.at(-2) ?? 0, story: values.at(-1) ?? 0 });

/** Adds what is right minus what is expected, for each feature, where one line is chosen or none (which scores 0). */
function addChoice({ labels, features }: Text, values: Float64Array, slope: Float64Array): void {
  const odds = features.map((list) => Math.exp(list.reduce((sum, index) => sum + (values[index] ?? 0), 0)));
  const sum = odds.reduce((total, odd) => total + odd, 1);
  const right = odds.reduce((total, odd, line) => total + odd * (labels[line] ?? 0), 0);
  for (const [line, odd] of odds.entries()) {
    const wanted = right > 0 ? (odd * (labels[line] ?? 0)) / right : 0;
    for (const index of features[line] ?? []) slope[index] = (slope[index] ?? 0) + wanted - odd / sum;
  }
}

/** Adds what is right minus what is expected, for each feature and both bonds. */
function addChain({ known, labels, margins, features }: Text, values: Float64Array, slope: Float64Array): void {
  const bonds = bondsOf(values);
  const add = (index: number, value: number): void => {
    slope[index] = (slope[index] ?? 0) + value;
  };
  const scores = features.map((list, line) => {
    if (known[line] === true) return labels[line] === 1 ? KNOWN : -KNOWN;
    return list.reduce((sum, index) => sum + (values[index] ?? 0), margins[line] ?? 0);
  });
  const { forward, backward } = passes(scores, bonds);
  for (const [line, probability] of probabilities(scores, bonds).entries()) {
    const label = labels[line] ?? 0;
    if (known[line] !== true) for (const index of features[line] ?? []) add(index, label - probability);
    const next = labels[line + 1];
    if (next === undefined) continue;
    const above = forward[line] ?? 0;
    const below = backward[line + 1] ?? 0;
    const terms = [above + below + bonds.leftovers, bonds.story, above, below];
    const top = Math.max(...terms);
    const sum = terms.reduce((total, term) => total + Math.exp(term - top), 0);
    add(values.length - 2, label * next - Math.exp((terms[0] ?? 0) - top) / sum);
    add(values.length - 1, (1 - label) * (1 - next) - Math.exp((terms[1] ?? 0) - top) / sum);
  }
}
