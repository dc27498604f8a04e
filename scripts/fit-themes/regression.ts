/** A small model that learns how much each piece of evidence counts, by Newton's method. Features are named numbers. */

export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly yes: boolean;
  /** How much it counts; 1 if none is given. */
  readonly weight?: number;
}

export type Weights = Record<string, number>;

const STEPS = 25;
const FLAT = { mean: 0, deviation: 1 };

/** Yes or no. `strength` keeps weights small that few examples ask for, in deviations of each feature; the bias is free. */
export function fitYesNo(examples: readonly Example[], strength: number): Weights {
  const names = Object.keys(examples[0]?.features ?? {});
  const columns = names.map((name) => spread(examples.map(({ features }) => features[name] ?? 0)));
  const rows = examples.map(({ features }) =>
    Float64Array.from([
      1,
      ...names.map((name, k) => ((features[name] ?? 0) - (columns[k] ?? FLAT).mean) / (columns[k] ?? FLAT).deviation),
    ]),
  );
  const solution = newton(
    names.length + 1,
    (weights, add) => {
      let loss = 0;
      examples.forEach(({ yes, weight = 1 }, at) => {
        const row = rows[at] ?? new Float64Array();
        const odds = dot(weights, row);
        const likely = 1 / (1 + Math.exp(-odds));
        loss += weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, yes ? -odds : odds));
        add?.(row, weight * (likely - Number(yes)), weight * likely * (1 - likely));
      });
      return loss;
    },
    (at) => (at === 0 ? 1e-6 : strength),
  );
  const weights = names.map((_, k) => (solution[k + 1] ?? 0) / (columns[k] ?? FLAT).deviation);
  const bias = (solution[0] ?? 0) - weights.reduce((sum, weight, k) => sum + weight * (columns[k] ?? FLAT).mean, 0);
  return Object.fromEntries(
    [['bias', bias] as const, ...names.map((name, k) => [name, weights[k] ?? 0] as const)].map(rounded),
  );
}

function spread(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

const rounded = ([name, value]: readonly [string, number]): readonly [string, number] => [
  name,
  Number(value.toPrecision(4)),
];

/** Takes a row, what it adds to the slope along it, and what to the bend. */
type Add = (row: Float64Array, slope: number, bend: number) => void;

function newton(
  size: number,
  loss: (weights: Float64Array, add?: Add) => number,
  strength: (at: number) => number,
): Float64Array {
  let weights: Float64Array = new Float64Array(size);
  const penalty = (of: Float64Array): number => of.reduce((sum, each, at) => sum + (strength(at) * each * each) / 2, 0);
  const total = (of: Float64Array): number => loss(of) + penalty(of);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((each, at) => strength(at) * each);
    const bend = Array.from({ length: size }, (_, row) => {
      const line = new Float64Array(size);
      line[row] = strength(row);
      return line;
    });
    const now =
      penalty(weights) +
      loss(weights, (row, along, across) => {
        for (let k = 0; k < size; k++) {
          const value = row[k] as number;
          slope[k] = (slope[k] as number) + along * value;
          const line = bend[k] as Float64Array;
          const bent = across * value;
          for (let q = 0; q <= k; q++) line[q] = (line[q] as number) + bent * (row[q] as number);
        }
      });
    for (let k = 0; k < size; k++)
      for (let q = 0; q < k; q++) (bend[q] as Float64Array)[k] = (bend[k] as Float64Array)[q] as number;
    const move = solve(bend, slope);
    let length = 1;
    const moved = (): Float64Array => weights.map((each, at) => each - length * (move[at] ?? 0));
    while (length > 1e-4 && total(moved()) > now) length /= 2;
    weights = moved();
    if (now - total(weights) < 1e-6) break;
  }
  return weights;
}

/** Gauss's elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < size; at++) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let k = at; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const found = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = found.slice(at + 1).reduce((sum, value, k) => sum + value * (row[at + 1 + k] ?? 0), 0);
    found[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1);
  }
  return found;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
