/** Numbers of a passage with their unit and what they count. Dates, times, names and numberings are left alone. */
import { findNumbers, type NumberFound } from '../../text/numbers.ts';
import type { Prose } from '../prose.ts';
import { type MappedText, sourceSpan } from '../source-map.ts';
import type { Figure, Span } from '../types.ts';
import { inUnit, standsAlone, tollBefore } from './alone.ts';
import { FATES, NEVER_COUNTED, NUMBERED } from './counting.ts';
import { whatIsCounted } from './counts.ts';
import { MONEY, SIGNS, UNITS } from './units.ts';

export interface FigureContext {
  readonly article: string;
  readonly passage: string;
  readonly language: string;
  readonly prose: Prose;
  readonly map: MappedText;
  /** Where dates stand: their numbers count nothing. */
  readonly dates: readonly Span[];
}

const CLOCK =
  /^\s*(?:(?:past \p{N}|(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b)|[ap]\.?m\b|o'clock|o’clock|Uhr\b|год\.|GMT|UTC|CET)|^[:.]\p{N}{2}\s*(?:[ap]\.?m\b|Uhr\b)?/iu;
const ORDINAL = /^(?:st|nd|rd|th|-я|-й|-го|-а)\b|^\.(?=\s\p{Lu})/u;
/** "71-year-old", "three-storey": the number describes and does not count. */
const COMPOUND = /^-(?=\p{L})/u;
/** "A 60-day truce" lasts 60 days. */
const LASTING = /^-(?:day|week|month|year)(?!\p{L}|-)/u;

export function findFigures(context: FigureContext): Figure[] {
  const { prose, language, dates } = context;
  const found = findNumbers(prose.text, language)
    .filter((number) => !dates.some((date) => date.start < number.end && number.start < date.end))
    .map((number) => figureOf(number, context))
    .filter((figure) => figure !== undefined);
  return found.map((figure, at) => inUnit(figure, found.slice(0, at)));
}

function figureOf(number: NumberFound, context: FigureContext): Figure | undefined {
  const { prose, map, article, passage } = context;
  const { text, tokens } = prose;
  const after = text.slice(number.end, number.end + 40);
  const sign = signBefore(text, number.start);
  if (sign === undefined && (CLOCK.test(after) || ORDINAL.test(after))) return undefined;
  const compound = COMPOUND.test(after);
  const unitAfter = sign === undefined ? unitIn(compound ? after.slice(1) : after) : undefined;
  const at = firstFrom(tokens, number.start);
  const from = firstFrom(tokens, number.end + (unitAfter?.length ?? 0));
  const first = tokens[at];
  if (first === undefined) return undefined;
  const unit = sign?.unit ?? unitAfter?.unit ?? unitOfNext(after);
  const before = tokens[at - 1];
  if (
    unit === '' &&
    before !== undefined &&
    before.sentence === first.sentence &&
    isNumbered(text, before.lower, before.end, number.start)
  )
    return undefined;
  const lasting = !number.spelled && LASTING.test(after);
  if (unit === '' && compound && !lasting) return undefined;
  const counted = lasting ? { counts: tokens[from]?.lower ?? '', end: from + 1 } : whatIsCounted(prose, at, from);
  if (unit === '' && !counts(number, counted?.counts, text) && !(counted === undefined && standsAlone(prose, at, from)))
    return undefined;
  const sentence = prose.sentences[first.sentence] ?? { start: 0, end: text.length };
  const start = sign?.start ?? number.start;
  const end = Math.max(
    number.end + (unitAfter?.length ?? 0),
    counted === undefined || unit !== '' ? 0 : (tokens[counted.end - 1]?.end ?? 0),
  );
  return {
    article,
    passage,
    ...sourceSpan(map, start, end),
    text: text.slice(start, end),
    value: number.value,
    ...(number.upper === undefined ? {} : { upper: number.upper }),
    bound: number.bound,
    unit,
    counts: countsOf(unit, counted?.counts ?? tollBefore(prose, first.sentence, number.start)),
    sentence: { ...sourceSpan(map, sentence.start, sentence.end), text: text.slice(sentence.start, sentence.end) },
  };
}

/** Money buys and measures measure: neither dies. */
const countsOf = (unit: string, counts: string): string =>
  MONEY.has(unit) || (unit !== '' && FATES.has(counts)) ? '' : counts;

/** Index of the first token at or behind an offset; their number if there is none. */
function firstFrom(tokens: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function signBefore(text: string, start: number): { unit: string; start: number } | undefined {
  const match = /(?:US\$|[€$£¥₴]|\b(?:EUR|USD|GBP|CHF))\s?$/u.exec(text.slice(Math.max(0, start - 5), start));
  const unit = match === null ? undefined : SIGNS.get(match[0].trim().toLowerCase());
  return match === null || unit === undefined ? undefined : { unit, start: start - match[0].length };
}

/** "From 40 to 55 euros": both are euros. */
function unitOfNext(after: string): string {
  const next = /^\s(?:to|auf|до)\s[\p{N}.,]*\p{N}/u.exec(after);
  return next === null ? '' : (unitIn(after.slice(next[0].length))?.unit ?? '');
}

/** The longest unit right after the number; `length` counts the space before it. */
function unitIn(after: string): { unit: string; length: number } | undefined {
  const match = /^[\s\u00A0\u202F]?((?:[%€$£°₴₽¥]\p{L}?|[\p{L}.]+[²³]?(?:\/\p{L}+)?)(?:[ -]\p{L}+){0,2})/u.exec(after);
  if (match === null) return undefined;
  let words = (match[1] ?? '').toLowerCase();
  const lead = match[0].length - words.length;
  while (words !== '') {
    const plain = words.replace(/\.$/u, '');
    const unit = UNITS.get(plain) ?? UNITS.get(words);
    if (unit !== undefined) return { unit, length: lead + plain.length };
    const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
    words = cut < 0 ? '' : words.slice(0, cut);
  }
  return undefined;
}

function isNumbered(text: string, word: string, end: number, start: number): boolean {
  return NUMBERED.has(word) && /^[\s.]*$/u.test(text.slice(end, start));
}

/** A bare number counts something; small words need a noun that can be counted. */
function counts(number: NumberFound, counted: string | undefined, text: string): boolean {
  if (isYear(number, text)) return false;
  if (number.spelled && number.value === 1)
    return (
      counted !== undefined &&
      /^(?:man|woman|person|child|killed|injured|missing|soldier|ship|drone|missile|house|boy|girl|civilian)$/u.test(
        counted,
      )
    );
  if (counted === undefined) return !number.spelled || number.value > 12 || number.bound !== 'exact';
  return !NEVER_COUNTED.has(counted);
}

const isYear = (number: NumberFound, text: string): boolean =>
  !number.spelled &&
  number.bound === 'exact' &&
  number.value >= 1800 &&
  number.value <= 2100 &&
  /^\p{N}{4}$/u.test(text.slice(number.start, number.end)) &&
  !/^\s\p{Ll}+s\b/u.test(text.slice(number.end));
