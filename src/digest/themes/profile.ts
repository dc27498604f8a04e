/**
 * Which word fields are a theme's own. Its terms say so first, then its description; a field that every
 * theme of the site shares tells them apart badly and counts less.
 */

import type { Stem } from '../../text/stems.ts';
import type { Prose } from '../prose.ts';
import { readProse } from '../prose.ts';
import type { Theme } from '../types.ts';
import { type Lexicon, senseKey } from './lexicon.ts';
import { termStems } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** Affinity of each theme to each field, 0 to 1. */
export type Profiles = readonly (readonly number[])[];

export function profileThemes(themes: readonly Theme[], lexicon: Lexicon, stem: Stem): Profiles {
  const sums = themes.map((theme) => fieldSums(theme, lexicon, stem));
  const totals = lexicon.fields.map((_, field) => sums.reduce((total, each) => total + (each[field] ?? 0), 0));
  return sums.map((mine) => {
    const foremost = Math.max(0, ...mine);
    return mine.map((sum, field) => {
      if (sum < WEIGHTS.least || sum < foremost * WEIGHTS.leastShare) return 0;
      const own = sum / (totals[field] || 1);
      return (sum / (sum + WEIGHTS.halfway)) * Math.sqrt(own);
    });
  });
}

function fieldSums(theme: Theme, lexicon: Lexicon, stem: Stem): number[] {
  const sums = lexicon.fields.map(() => 0);
  const spread = (fields: readonly number[], weight: number): void => {
    for (const field of fields) sums[field] = (sums[field] ?? 0) + weight / fields.length;
  };
  const wholes: (readonly number[])[] = [];
  for (const term of theme.terms) {
    const stems = termStems(term, stem);
    const whole = lexicon.senses.get(senseKey(stems));
    if (whole !== undefined) wholes.push(whole);
    else if (stems.length > 1) for (const part of stems) spread(lexicon.senses.get(part) ?? [], WEIGHTS.partOfTerm);
  }
  const read = (text: string, weight: number): void => {
    for (const senses of distinctSenses(readProse(text, stem), lexicon)) spread(senses, weight);
  };
  read(theme.name, WEIGHTS.name);
  read(theme.description, WEIGHTS.description);
  for (const whole of wholes) spread(whole, WEIGHTS.term);
  return wholes.reduce<number[]>((told, whole) => settle(told, sums, whole), [...sums]);
}

/** A term of several senses goes where the theme's other words are: "strike" beside "union" to the labour disputes. */
function settle(told: number[], sums: readonly number[], senses: readonly number[]): number[] {
  if (senses.length < 2) return told;
  const share = WEIGHTS.term / senses.length;
  const weights = senses.map((field) => WEIGHTS.prior + Math.max(0, (sums[field] ?? 0) - share) ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  senses.forEach((field, at) => {
    told[field] = (told[field] ?? 0) - share + (WEIGHTS.term * (weights[at] ?? 0)) / total;
  });
  return told;
}

/** The senses of each entry that the text holds, each entry once. */
function distinctSenses(prose: Prose, lexicon: Lexicon): (readonly number[])[] {
  const keys = new Set(
    lexicon.entries
      .find(prose)
      .filter((hit) => hit.exact)
      .map((hit) => senseKey(hit.term.stems)),
  );
  return [...keys].map((key) => lexicon.senses.get(key) ?? []);
}
