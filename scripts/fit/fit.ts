/** Weights of a chain model by gradient ascent (Adam, whole batch): the same samples give the same weights. */
import type { Sample } from './samples.ts';

export interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly bonds: { readonly leftovers: number; readonly story: number };
}
export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards 0. */
  readonly pull: number;
  /** How many texts must show a feature. */
  readonly least: number;
  /** Whether neighbours matter. */
  readonly chained: boolean;
  /** What a line of the story taken for a leftover costs more than the other way round, in log odds. */
  readonly margin: number;
}

const KNOWN = 30;

export function fit(samples: readonly Sample[], { rounds, rate, pull, least, chained, margin }: Settings): Model {
  const seen = new Map<string, Set<string>>();
  for (const { name, batch, lines } of samples)
    for (const { features } of lines)
      for (const feature of features) {
        const set = seen.get(feature) ?? new Set();
        set.add(batch + name);
        seen.set(feature, set);
      }
  const names = ['any line', ...[...seen].filter(([, texts]) => texts.size >= least).map(([name]) => name).sort()];
  const index = new Map(names.map((name, at) => [name, at]));
  const texts = samples.map(({ lines }) => ({
    gone: lines.map(({ gone }) => gone),
    labels: lines.map(({ label, gone, reason }) => (gone ? Number(reason !== 'headline') : label)),
    features: lines.map(({ features }) => [0, ...features.flatMap((name) => index.get(name) ?? [])]),
  }));
  const size = names.length + 2;
  const at = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const count = texts.length;
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(size);
    for (const text of texts) addSlope(text, at, slope, margin);
    if (!chained) slope.fill(0, size - 2);
    for (let i = 0; i < size; i += 1) {
      const g = (slope[i] ?? 0) / count - (i === 0 ? 0 : pull * (at[i] ?? 0));
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * g * g;
      at[i] =
        (at[i] ?? 0) +
        (rate * ((m[i] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return {
    weights: new Map(names.map((name, i) => [name, at[i] ?? 0])),
    bonds: { leftovers: at[size - 2] ?? 0, story: at[size - 1] ?? 0 },
  };
}

interface Text {
  readonly gone: readonly boolean[];
  readonly labels: readonly number[];
  readonly features: readonly (readonly number[])[];
}

function addSlope({ gone, labels, features }: Text, at: Float64Array, slope: Float64Array, margin: number): void {
  const size = at.length;
  const bondL = at[size - 2] ?? 0;
  const bondS = at[size - 1] ?? 0;
  const scores = features.map((list, i) => (gone[i] ? (labels[i] === 1 ? KNOWN : -KNOWN) : list.reduce((sum, f) => sum + (at[f] ?? 0), labels[i] === 0 ? margin : 0)));
  const n = scores.length;
  const fw: number[] = [];
  const bw: number[] = new Array(n).fill(0);
  for (let i = 0; i < n; i += 1) fw[i] = (scores[i] ?? 0) + (i > 0 ? message(fw[i - 1] ?? 0, bondL, bondS) : 0);
  for (let i = n - 1; i >= 0; i -= 1)
    bw[i] = (scores[i] ?? 0) + (i < n - 1 ? message(bw[i + 1] ?? 0, bondL, bondS) : 0);
  for (let i = 0; i < n; i += 1) {
    const p = 1 / (1 + Math.exp(-((fw[i] ?? 0) + (bw[i] ?? 0) - (scores[i] ?? 0))));
    const error = (labels[i] ?? 0) - p;
    if (!gone[i]) for (const f of features[i] ?? []) slope[f] = (slope[f] ?? 0) + error;
    if (i < n - 1) {
      const a = fw[i] ?? 0;
      const b = bw[i + 1] ?? 0;
      const terms = [a + b + bondL, bondS, a, b];
      const top = Math.max(...terms);
      const sum = terms.reduce((total, term) => total + Math.exp(term - top), 0);
      const both = labels[i] === 1 && labels[i + 1] === 1 ? 1 : 0;
      const none = labels[i] === 0 && labels[i + 1] === 0 ? 1 : 0;
      slope[size - 2] = (slope[size - 2] ?? 0) + both - Math.exp((terms[0] ?? 0) - top) / sum;
      slope[size - 1] = (slope[size - 1] ?? 0) + none - Math.exp((terms[1] ?? 0) - top) / sum;
    }
  }
}

const logSum = (a: number, b: number): number => {
  const top = Math.max(a, b);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top));
};
const message = (odds: number, l: number, s: number): number => logSum(odds + l, 0) - logSum(odds, s);

export function judge({ weights, bonds }: Model, sample: Sample): number[] {
  const scores = sample.lines.map(({ gone, features, reason }) =>
    gone ? (reason === 'headline' ? -KNOWN : KNOWN) : (weights.get('any line') ?? 0) + features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0),
  );
  const n = scores.length;
  const fw: number[] = [];
  const bw: number[] = [];
  for (let i = 0; i < n; i += 1)
    fw[i] = (scores[i] ?? 0) + (i > 0 ? message(fw[i - 1] ?? 0, bonds.leftovers, bonds.story) : 0);
  for (let i = n - 1; i >= 0; i -= 1)
    bw[i] = (scores[i] ?? 0) + (i < n - 1 ? message(bw[i + 1] ?? 0, bonds.leftovers, bonds.story) : 0);
  return scores.map((score, i) => 1 / (1 + Math.exp(-((fw[i] ?? 0) + (bw[i] ?? 0) - score))));
}
