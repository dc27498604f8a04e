/** Features put into bins that hold equally many examples, so that a tree has few places to split at. */
import type { Example } from './regression.ts';

export const BINS = 48;

export interface Table {
  readonly names: readonly string[];
  /** By feature: the bin of each example. */
  readonly bins: readonly Uint8Array[];
  /** By feature: the least value of each bin but the first. */
  readonly edges: readonly Float64Array[];
}

export function tabulate(examples: readonly Example[]): Table {
  const names = Object.keys(examples[0]?.features ?? {});
  const columns = names.map((name) => examples.map(({ features }) => features[name] ?? 0));
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, feature) => Uint8Array.from(column, (value) => binOf(edges[feature], value)));
  return { names, bins, edges };
}

/** Rounded, so that a tree read from its file asks the same. */
function edgesOf(column: readonly number[]): Float64Array {
  const sorted = Float64Array.from(column).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const edge = Number((sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0).toPrecision(4));
    if (edge > (sorted[0] ?? 0)) edges.add(edge);
  }
  return Float64Array.from(edges);
}

function binOf(edges: Float64Array = new Float64Array(), value: number): number {
  let bin = 0;
  while (bin < edges.length && value >= (edges[bin] as number)) bin++;
  return bin;
}
