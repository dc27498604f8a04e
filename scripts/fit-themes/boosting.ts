/**
 * Grows gradient-boosted trees (see src/digest/themes/trees.ts): each new tree corrects what the sum of those before gets
 * wrong; the leaf that gains most is split next.
 */
import type { Tree } from '../../src/digest/themes/trees.ts';
import { BINS, type Table, tabulate } from './bins.ts';
import type { Example } from './regression.ts';

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  /** How much of each tree is believed. */
  readonly rate: number;
  /** Keeps the values of leaves small that few examples speak for. */
  readonly strength: number;
  /** Weight of the examples that a leaf must hold. */
  readonly least: number;
}

/** Growing: what must be known to split it. */
interface Leaf {
  readonly rows: Int32Array;
  readonly sums: Sums;
  value: number;
  split: Split | undefined;
  below?: Leaf;
  from?: Leaf;
}

/** Slope, bend and weight of the loss by feature and bin. */
type Sums = Float64Array;
const PARTS = 3;

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** @param start the logarithm of the odds that the trees correct, by example */
export function growTrees(examples: readonly Example[], start: readonly number[], growth: Growth): Tree[] {
  const table = tabulate(examples);
  const odds = Float64Array.from(start);
  const slope = new Float64Array(examples.length);
  const bend = new Float64Array(examples.length);
  const weight = Float64Array.from(examples, (each) => each.weight ?? 1);
  return Array.from({ length: growth.trees }, () => {
    examples.forEach(({ yes }, at) => {
      const likely = 1 / (1 + Math.exp(-(odds[at] as number)));
      slope[at] = (weight[at] as number) * (likely - Number(yes));
      bend[at] = (weight[at] as number) * likely * (1 - likely);
    });
    const root = grow(table, { slope, bend, weight }, growth);
    settleRows(root, odds);
    return toTree(root, table);
  });
}

interface Loss {
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly weight: Float64Array;
}

function grow(table: Table, loss: Loss, growth: Growth): Leaf {
  const rows = Int32Array.from(loss.slope, (_, at) => at);
  const root = leaf(rows, sum(table, loss, rows), growth);
  const leaves = [root];
  while (leaves.length < growth.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === undefined) break;
    const { feature, bin } = best.split;
    const bins = table.bins[feature] as Uint8Array;
    const below = best.rows.filter((row) => (bins[row] as number) < bin);
    const from = best.rows.filter((row) => (bins[row] as number) >= bin);
    const [small, large] = below.length < from.length ? [below, from] : [from, below];
    const few = leaf(small, sum(table, loss, small), growth);
    const many = leaf(
      large,
      best.sums.map((each, at) => each - (few.sums[at] as number)),
      growth,
    );
    [best.below, best.from] = small === below ? [few, many] : [many, few];
    leaves.splice(leaves.indexOf(best), 1, best.below, best.from);
  }
  return root;
}

function leaf(rows: Int32Array, sums: Sums, growth: Growth): Leaf {
  let [slope, bend] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    slope += sums[bin * PARTS] as number;
    bend += sums[bin * PARTS + 1] as number;
  }
  const value = (-growth.rate * slope) / (bend + growth.strength);
  return { rows, sums, value, split: bestSplit(sums, growth) };
}

function sum({ bins }: Table, { slope, bend, weight }: Loss, rows: Int32Array): Sums {
  const sums = new Float64Array(bins.length * BINS * PARTS);
  bins.forEach((column, feature) => {
    const offset = feature * BINS * PARTS;
    for (const row of rows) {
      const at = offset + (column[row] as number) * PARTS;
      sums[at] = (sums[at] as number) + (slope[row] as number);
      sums[at + 1] = (sums[at + 1] as number) + (bend[row] as number);
      sums[at + 2] = (sums[at + 2] as number) + (weight[row] as number);
    }
  });
  return sums;
}

/** Both sides' loss against that of the whole, after a step of Newton's. */
function bestSplit(sums: Sums, { strength, least }: Growth): Split | undefined {
  const of = (slope: number, bend: number): number => (slope * slope) / (bend + strength);
  let best: Split | undefined;
  const features = sums.length / BINS / PARTS;
  for (let feature = 0; feature < features; feature++) {
    const whole = [0, 0, 0];
    const at = (bin: number, part: number): number => sums[(feature * BINS + bin) * PARTS + part] as number;
    for (let bin = 0; bin < BINS; bin++)
      for (let part = 0; part < PARTS; part++) whole[part] = (whole[part] ?? 0) + at(bin, part);
    const [slope = 0, bend = 0, weight = 0] = whole;
    let [s, b, w] = [0, 0, 0];
    for (let bin = 1; bin < BINS; bin++) {
      s += at(bin - 1, 0);
      b += at(bin - 1, 1);
      w += at(bin - 1, 2);
      if (w < least || weight - w < least) continue;
      const gain = of(s, b) + of(slope - s, bend - b) - of(slope, bend);
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  }
  return best;
}

function settleRows(node: Leaf, odds: Float64Array): void {
  if (node.below !== undefined && node.from !== undefined) {
    settleRows(node.below, odds);
    settleRows(node.from, odds);
  } else for (const row of node.rows) odds[row] = (odds[row] as number) + node.value;
}

function toTree(node: Leaf, table: Table): Tree {
  const value = Number(node.value.toPrecision(3));
  if (node.below === undefined || node.from === undefined || node.split === undefined) return { value };
  const { feature, bin } = node.split;
  return {
    value,
    feature: table.names[feature] ?? '',
    least: table.edges[feature]?.[bin - 1] ?? 0,
    below: toTree(node.below, table),
    from: toTree(node.from, table),
  };
}
