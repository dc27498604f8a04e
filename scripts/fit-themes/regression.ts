/** Two small models that learn how much each piece of evidence counts, by Newton's method. Features are named numbers. */

type Features = Readonly<Record<string, number>>;
export type Weights = Record<string, number>;

const STEPS = 40;

/** Yes or no. `strength` keeps weights small that few examples ask for; the bias is free. */
export function fitYesNo(
  examples: readonly { readonly features: Features; readonly yes: boolean; readonly weight?: number }[],
  strength: number,
): Weights {
  const names = ['bias', ...Object.keys(examples[0]?.features ?? {})];
  const rows = examples.map(({ features }) => names.map((name) => (name === 'bias' ? 1 : (features[name] ?? 0))));
  const solution = newton(
    names.length,
    (weights, add) => {
      let loss = 0;
      examples.forEach(({ yes, weight = 1 }, at) => {
        const row = rows[at] ?? [];
        const odds = dot(weights, row);
        const likely = 1 / (1 + Math.exp(-odds));
        loss += weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, yes ? -odds : odds));
        add(row, weight * (likely - Number(yes)), weight * likely * (1 - likely));
      });
      return loss;
    },
    (at) => (at === 0 ? 1e-6 : strength),
  );
  return named(names, solution);
}

/** Which of several. Where more than one is right, each is as right as the other. */
export function fitChoice(
  examples: readonly { readonly options: readonly Features[]; readonly right: readonly boolean[] }[],
  strength: number,
): Weights {
  const names = Object.keys(examples[0]?.options[0] ?? {});
  const tables = examples.map(({ options }) => options.map((features) => names.map((name) => features[name] ?? 0)));
  const solution = newton(
    names.length,
    (weights, add) => {
      let loss = 0;
      tables.forEach((rows, at) => {
        const odds = rows.map((row) => dot(weights, row));
        const most = Math.max(...odds);
        const total = odds.reduce((sum, each) => sum + Math.exp(each - most), 0);
        const likely = odds.map((each) => Math.exp(each - most) / total);
        const mean = names.map((_, k) =>
          rows.reduce((sum, row, option) => sum + (likely[option] ?? 0) * (row[k] ?? 0), 0),
        );
        const right = examples[at]?.right ?? [];
        const share = 1 / (right.filter(Boolean).length || 1);
        rows.forEach((row, option) => {
          const [chance, wanted] = [likely[option] ?? 0, right[option] === true ? share : 0];
          loss -= wanted * ((odds[option] ?? 0) - most - Math.log(total));
          add(row, chance - wanted, 0);
          add(
            row.map((value, k) => value - (mean[k] ?? 0)),
            0,
            chance,
          );
        });
      });
      return loss;
    },
    () => strength,
  );
  return named(names, solution);
}

/** Takes a row, what it adds to the slope along it, and what to the bend. */
type Add = (row: readonly number[], slope: number, bend: number) => void;

function newton(
  size: number,
  loss: (weights: readonly number[], add: Add) => number,
  strength: (at: number) => number,
): number[] {
  let weights: number[] = new Array(size).fill(0);
  const penalty = (of: readonly number[]): number =>
    of.reduce((sum, each, at) => sum + (strength(at) * each * each) / 2, 0);
  const total = (of: readonly number[]): number => loss(of, () => undefined) + penalty(of);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((each, at) => strength(at) * each);
    const bend = weights.map((_, row) => weights.map((_, at) => (row === at ? strength(row) : 0)));
    const now =
      penalty(weights) +
      loss(weights, (row, along, across) => {
        row.forEach((value, k) => {
          slope[k] = (slope[k] ?? 0) + along * value;
          const line = bend[k];
          if (line !== undefined && across !== 0)
            row.forEach((other, q) => {
              line[q] = (line[q] ?? 0) + across * value * other;
            });
        });
      });
    const move = solve(bend, slope);
    let length = 1;
    const moved = (): number[] => weights.map((each, at) => each - length * (move[at] ?? 0));
    while (length > 1e-4 && total(moved()) > now) length /= 2;
    weights = moved();
    if (now - total(weights) < 1e-7) break;
  }
  return weights;
}

/** Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
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
  const found: number[] = new Array(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = found.slice(at + 1).reduce((sum, value, k) => sum + value * (row[at + 1 + k] ?? 0), 0);
    found[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1);
  }
  return found;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);

const named = (names: readonly string[], weights: readonly number[]): Weights =>
  Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
