/** Token 4-gram precision, recall and F1, as article-extraction-benchmark counts them. */

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Score extends Counts {
  readonly id: string;
}

/** Shares of true positives, false positives and false negatives; together 1. */
export function compare(wanted: string, got: string): Counts {
  const a = shingles(wanted);
  const b = shingles(got);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [key, count] of a) tp += Math.min(count, b.get(key) ?? 0);
  for (const count of b.values()) fp += count;
  for (const count of a.values()) fn += count;
  fp -= tp;
  fn -= tp;
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let index = 0; index < Math.max(1, tokens.length - 3); index += 1) {
    const key = tokens.slice(index, index + 4).join(' ');
    if (key !== '') found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
