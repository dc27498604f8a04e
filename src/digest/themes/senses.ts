/**
 * Which of a word's fields is meant. "Strike" beside "union" and "wages" is one thing, beside "missile" another: each
 * field's weight in a text is what its other words bring.
 */
import type { Evidence } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** Weight of each field in a text. */
export type Mass = ReadonlyMap<number, number>;

/** @param related see `Lexicon.related` */
export function massOf(evidence: Evidence, related: readonly (readonly number[])[]): Mass {
  const mass = brought(evidence);
  const spread = new Map(mass);
  for (const [field, weight] of mass) {
    for (const other of related[field] ?? [])
      spread.set(other, (spread.get(other) ?? 0) + weight * WEIGHTS.relatedFields);
  }
  return spread;
}

/** The same by field, whatever keeps it company. */
export function fieldsOf(evidence: Evidence, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const [field, weight] of brought(evidence)) sums[field] = weight;
  return sums;
}

/** What the words bring to each of their fields. */
function brought({ fields }: Evidence): Map<number, number> {
  const mass = new Map<number, number>();
  for (const { senses, weight } of fields) {
    for (const field of senses) mass.set(field, (mass.get(field) ?? 0) + weight / senses.length);
  }
  return mass;
}

/** How likely each of the word's fields is, in the order of `senses`; together 1. `share` is what the word itself brought to `mass`. */
export function likelihoods(senses: readonly number[], mass: Mass, share: number): number[] {
  const own = share / senses.length;
  const weights = senses.map((field) => WEIGHTS.prior + Math.max(0, (mass.get(field) ?? 0) - own) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
