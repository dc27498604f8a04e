/** Numbers that stand alone: what they count, or their unit, was named before. */
import type { Prose } from '../prose.ts';
import type { Figure } from '../types.ts';
import { NO_COUNT } from './counting.ts';
import { DURATIONS, MONEY } from './units.ts';

/**
 * "2.3 billion euros, made up of 1.8 billion in guarantees", "90 hectares, of which it bought back six": a bare number is of
 * the unit that its sentence named before, money if it is as large, anything else where words of comparing lead to it.
 */
export function inUnit(figure: Figure, before: readonly Figure[]): Figure {
  if (figure.unit !== '' || figure.counts !== '') return figure;
  const named = before.filter((each) => each.unit !== '' && each.sentence.start === figure.sentence.start);
  const money = named.findLast((each) => MONEY.has(each.unit));
  if (money !== undefined && figure.value >= 1e6) return { ...figure, unit: money.unit };
  const measured = named.findLast((each) => !MONEY.has(each.unit) && !DURATIONS.has(each.unit));
  const lead = figure.sentence.text.slice(0, figure.start - figure.sentence.start);
  return measured !== undefined && COMPARING.test(lead) ? { ...figure, unit: measured.unit } : figure;
}

const COMPARING = /(?<!\p{L})(?:to|against|from|about|only|just|where|back|offers?|instead of|than|by|another)\s$/u;

/** "The number of dead had risen to seven" */
export function tollBefore({ text, sentences }: Prose, sentence: number, at: number): string {
  const before = text.slice(sentences[sentence]?.start ?? 0, at);
  if (!GROWN.test(before)) return '';
  if (/\b(?:dead|deaths|killed|death toll)\b/iu.test(before)) return 'killed';
  return /\b(?:injured|wounded)\b/iu.test(before) ? 'injured' : '';
}

/** "Bringing the toll to", "had risen to" */
const GROWN =
  /(?<!\p{L})(?:number|toll|total|count|tally|ris\p{L}+|rose|climb\p{L}*|fall\p{L}*|fell|drop\p{L}*|grew|grown|increas\p{L}*|bring\p{L}*|brought)(?!\p{L})[^.;:]{0,60} (?:to|at)(?: (?:about|at least|more than|nearly))?\s$/iu;

/** "A team of nine.", "eight in a serious state", "six more": what is counted was named before. */
export function standsAlone({ text, tokens }: Prose, at: number, from: number): boolean {
  const [before, number, after] = [tokens[at - 1], tokens[at], tokens[from]];
  if (before === undefined || number === undefined || number.lower === 'one') return false;
  const verb = /^(?:more|others|are|were|have|had|of|that|who|which)$/u.test(after?.lower ?? '');
  const led = GROWN.test(text.slice(Math.max(0, number.start - 90), number.start));
  if (before.sentence === number.sentence && NO_COUNT.has(before.lower) && !led && !(before.lower === 'and' && verb))
    return false;
  const gap = text.slice(tokens[from - 1]?.end ?? 0, after?.start ?? text.length);
  const ends = /^["”’)]*[.;!?]|^, (?!\p{N})/u.test(gap) || (after === undefined && gap.trim() === '');
  const state = /^in$/u.test(after?.lower ?? '') && /^(?:an?|the)$/u.test(tokens[from + 1]?.lower ?? '');
  return ends || (verb && gap.trim() === '') || state;
}
