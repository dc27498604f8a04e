/** What one text says, before any theme weighs it: terms, exceptions, figures of speech, words of fields. */
import type { Prose } from '../prose.ts';
import { senseKey } from './lexicon.ts';
import type { LanguageModel } from './model.ts';
import type { TermHit } from './terms.ts';

export interface FieldHit {
  /** Stems of the entry, joined: the same word is counted once. */
  readonly key: string;
  readonly words: string;
  /** Fields in which the word stands. */
  readonly senses: readonly number[];
  /** See `Lexicon.weight`. */
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

export interface Evidence {
  readonly terms: readonly TermHit[];
  readonly except: readonly TermHit[];
  readonly idioms: readonly TermHit[];
  readonly fields: readonly FieldHit[];
}

export function gatherEvidence(prose: Prose, model: LanguageModel): Evidence {
  const idioms = model.lexicon.idioms.find(prose).filter((hit) => hit.exact);
  const inIdiom = (hit: { from: number; to: number }): boolean => idioms.some((idiom) => overlaps(idiom, hit));
  const fields = new Map<string, FieldHit>();
  for (const hit of longest(model.lexicon.entries.find(prose).filter((each) => each.exact))) {
    const key = senseKey(hit.term.stems);
    if (fields.has(key) || inIdiom(hit)) continue;
    const senses = model.lexicon.senses.get(key) ?? [];
    const weight = model.lexicon.weight(hit.term.stems);
    fields.set(key, { key, words: wordsOf(prose, hit), senses, weight, from: hit.from, to: hit.to });
  }
  return {
    terms: model.terms.find(prose),
    except: model.except.find(prose).filter((hit) => hit.close),
    idioms,
    fields: [...fields.values()],
  };
}

/** "Water level" is not also "water": of entries that overlap, the one of most words speaks. */
function longest(hits: readonly TermHit[]): TermHit[] {
  const taken = new Map<number, number>();
  for (const hit of hits) {
    for (let at = hit.from; at < hit.to; at++) taken.set(at, Math.max(taken.get(at) ?? 0, hit.term.stems.length));
  }
  return hits.filter((hit) => (taken.get(hit.from) ?? 0) <= hit.term.stems.length);
}

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

export function wordsOf(prose: Prose, hit: { readonly from: number; readonly to: number }): string {
  return prose.text.slice(prose.tokens[hit.from]?.start ?? 0, prose.tokens[hit.to - 1]?.end ?? 0);
}
