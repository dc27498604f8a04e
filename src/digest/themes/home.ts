/**
 * Whether an article speaks of the things that the site's themes are about, or of others: a match report that "strikes" and
 * "attacks" speaks of sport all the same. Word fields tell; languages without them say nothing.
 */
import { ABROAD, HOME, most, values } from './features.ts';
import type { Profiles } from './profile.ts';
import type { Reading } from './reading.ts';

/** Counts as so many words of no field at all: few words say less than many. */
const DOUBT = 2;

/** @returns by theme, the numbers that `HOME` names, and the same for all themes those of `ABROAD` */
export function atHome(title: Reading, passages: readonly Reading[]): { own: number[][]; shared: number[] } {
  const { profiles } = title;
  const all = together([title, ...passages]);
  const lead = together([title, ...passages.slice(0, 1)]);
  const own = profiles.map((profile) => {
    const mine = (field: number): boolean => (profile[field] ?? 0) > 0;
    return values(HOME, { home: share(all, mine), homeLead: share(lead, mine) });
  });
  const foremostHome = (at: number): number => most(own.map((each) => each[at] ?? 0));
  const shared = values(ABROAD, {
    homeMost: foremostHome(0),
    homeLeadMost: foremostHome(1),
    abroad: foremost(all, profiles),
    abroadLead: foremost(lead, profiles),
    fieldWords: total(all) / (passages.length + 1),
  });
  return { own, shared };
}

function together(readings: readonly Reading[]): Float64Array {
  const sums = new Float64Array(readings[0]?.fields.length ?? 0);
  for (const { fields } of readings)
    for (const [field, weight] of fields.entries()) sums[field] = (sums[field] ?? 0) + weight;
  return sums;
}

const total = (fields: Float64Array): number => fields.reduce((sum, weight) => sum + weight, 0);

function share(fields: Float64Array, counts: (field: number) => boolean): number {
  const counted = fields.reduce((sum, weight, field) => (counts(field) ? sum + weight : sum), 0);
  return counted / (total(fields) + DOUBT);
}

/** The share of the field that is no theme's and has most. */
function foremost(fields: Float64Array, profiles: Profiles): number {
  const foreign = fields.filter((_, field) => profiles.every((profile) => (profile[field] ?? 0) === 0));
  return Math.max(0, ...foreign) / (total(fields) + DOUBT);
}
