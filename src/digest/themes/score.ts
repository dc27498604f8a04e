/** What a text's terms and word fields say for each theme, and why. */
import type { Prose } from '../prose.ts';
import type { Reason } from '../types.ts';
import { type Evidence, overlaps, wordsOf } from './evidence.ts';
import { senseKey } from './lexicon.ts';
import type { LanguageModel } from './model.ts';
import { likelihoods, type Mass } from './senses.ts';
import type { TermHit } from './terms.ts';
import { WEIGHTS } from './weights.ts';

export interface Scored {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export function scoreTheme(theme: number, evidence: Evidence, prose: Prose, mass: Mass, model: LanguageModel): Scored {
  const reasons: Reason[] = [];
  const terms = scoreTerms(theme, evidence, prose, mass, model, reasons);
  const covered = evidence.terms.filter((hit) => hit.term.theme === theme);
  const profile = model.profiles[theme] ?? [];
  let fields = 0;
  for (const hit of evidence.fields) {
    if (covered.some((term) => overlaps(term, hit))) continue;
    const odds = likelihoods(hit.senses, mass, hit.weight);
    const parts = hit.senses.map(
      (field, at) => (odds[at] ?? 0) * (profile[field] ?? 0) * hit.weight * WEIGHTS.fieldWord,
    );
    const weight = parts.reduce((sum, part) => sum + part, 0);
    const best = hit.senses[parts.indexOf(Math.max(...parts))] ?? 0;
    if (weight < WEIGHTS.worthTelling) continue;
    fields += weight;
    reasons.push({
      kind: 'field',
      text: `a word of the field "${model.lexicon.fields[best]}"`,
      weight: round(weight),
      words: hit.words,
    });
  }
  return { score: terms + Math.min(WEIGHTS.mostFieldWords, fields), reasons };
}

function scoreTerms(
  theme: number,
  evidence: Evidence,
  prose: Prose,
  mass: Mass,
  model: LanguageModel,
  reasons: Reason[],
): number {
  const weights = new Map<string, { weight: number; words: string; note: string }>();
  const hits = evidence.terms.filter((hit) => hit.term.theme === theme);
  for (const hit of hits) {
    const words = wordsOf(prose, hit);
    const { except, idiom } = misleading(hit, evidence, theme);
    if (except !== undefined || idiom !== undefined) {
      const kind = except === undefined ? 'idiom' : 'except';
      const what = except === undefined ? 'a figure of speech' : 'an exception of the theme';
      reasons.push({ kind, text: `"${wordsOf(prose, except ?? idiom ?? hit)}" is ${what}`, weight: 0, words });
      continue;
    }
    if (hits.some((other) => other !== hit && other.exact && contains(other, hit) && !contains(hit, other))) continue;
    const meant = meantHere(hit, mass, model, theme);
    const weight = (hit.tight ? 1 : WEIGHTS.loose) * (WEIGHTS.leastTerm + (1 - WEIGHTS.leastTerm) * meant);
    const before = weights.get(hit.term.phrase);
    if (before !== undefined && before.weight >= weight) continue;
    const note = meant < 0.5 ? ', though it may mean something else here' : '';
    weights.set(hit.term.phrase, { weight, words, note });
  }
  let score = 0;
  const ranked = [...weights].toSorted(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1));
  ranked.forEach(([phrase, { weight, words, note }], place) => {
    const added = place === 0 ? weight : weight * WEIGHTS.furtherTerm;
    score += added;
    reasons.push({ kind: 'term', text: `the theme's term "${phrase}"${note}`, weight: round(added), words });
  });
  return score;
}

function misleading(hit: TermHit, evidence: Evidence, theme: number) {
  return {
    except: evidence.except.find((each) => each.term.theme === theme && overlaps(each, hit)),
    idiom: evidence.idioms.find((each) => overlaps(each, hit) && !contains(hit, each)),
  };
}

/**
 * Neither an exception of the theme nor part of a figure of speech, nor of a phrase from fields that are not the theme's:
 * "air strike" is no strike of workers.
 */
export function isMeant(hit: TermHit, evidence: Evidence, theme: number, model: LanguageModel): boolean {
  const { except, idiom } = misleading(hit, evidence, theme);
  const profile = model.profiles[theme] ?? [];
  const abroad = evidence.fields.some(
    (field) =>
      contains(field, hit) && !contains(hit, field) && field.senses.every((sense) => (profile[sense] ?? 0) === 0),
  );
  return except === undefined && idiom === undefined && !abroad;
}

/** How surely the term means what the theme means, 0 to 1. Phrases and words of no field mean what they say. */
export function meantHere(hit: TermHit, mass: Mass, model: LanguageModel, theme: number): number {
  const senses = model.lexicon.senses.get(senseKey(hit.term.stems));
  if (hit.term.stems.length > 1) return 1;
  const weight = model.lexicon.weight(hit.term.stems);
  const most = weight < 1 ? WEIGHTS.commonTerm : 1;
  if (senses === undefined) return most;
  const profile = model.profiles[theme] ?? [];
  const own = (at: number): number => Math.min(1, (profile[senses[at] ?? -1] ?? 0) / WEIGHTS.own);
  return most * likelihoods(senses, mass, weight).reduce((sum, odds, at) => sum + odds * own(at), 0);
}

export const contains = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from <= b.from && b.to <= a.to;

export const round = (value: number): number => Math.round(value * 100) / 100;
