/** Word fields, figures of speech and common words of one language, ready to be looked for. */
import type { Stem } from '../../text/stems.ts';
import { COMMON } from './fields/common.ts';
import { IDIOMS } from './fields/idioms.ts';
import { FIELDS, RELATED } from './fields/index.ts';
import { type Term, TermIndex, termStems } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** Its entries belong to fields and not to themes. */
const NONE = -1;

export interface Lexicon {
  readonly fields: readonly string[];
  /** Of each field, the fields that keep it company. */
  readonly related: readonly (readonly number[])[];
  readonly entries: TermIndex;
  readonly idioms: TermIndex;
  /** In how many fields an entry stands, by its stems. */
  readonly senses: ReadonlyMap<string, readonly number[]>;
  /** How much an entry says: 1 for a plain word, less for one that any report may use, more for a phrase. */
  readonly weight: (stems: readonly string[]) => number;
}

export const senseKey = (stems: readonly string[]): string => stems.join(' ');

export function createLexicon(stem: Stem, language: string): Lexicon {
  const english = language === 'en';
  const senses = new Map<string, number[]>();
  const entries: Term[] = [];
  (english ? FIELDS : []).forEach(({ entries: phrases }, field) => {
    for (const phrase of phrases) {
      const stems = termStems(phrase, stem);
      const key = senseKey(stems);
      const known = senses.get(key);
      if (known?.includes(field)) continue;
      if (known !== undefined) {
        known.push(field);
        continue;
      }
      senses.set(key, [field]);
      entries.push({ phrase, theme: NONE, stems });
    }
  });
  const common = new Set(english ? COMMON.map(stem) : []);
  const idioms = (english ? IDIOMS : []).map((phrase) => ({ phrase, theme: NONE, stems: termStems(phrase, stem) }));
  return {
    fields: english ? FIELDS.map((field) => field.name) : [],
    related: english ? RELATED_FIELDS : [],
    entries: new TermIndex(entries, stem, language),
    idioms: new TermIndex(idioms, stem, language),
    senses,
    weight: (stems) => (stems.length > 1 ? WEIGHTS.phrase : common.has(stems[0] ?? '') ? WEIGHTS.commonWord : 1),
  };
}

const RELATED_FIELDS = FIELDS.map(({ name }, field) => {
  const lines = RELATED.filter((line) => line.includes(name)).flat();
  return FIELDS.flatMap((other, at) => (at !== field && lines.includes(other.name) ? [at] : []));
});
