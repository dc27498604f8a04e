/**
 * Numbers in prose: "355", "1.2 million", "€1.1bn", "two hundred and six", "between 20,000 and 60,000", "more than 400".
 * Languages without number words here have their digits read.
 */

import { baseLanguage } from './stems.ts';
import { NUMBER_WORDS, type NumberWords } from './vocabulary/numbers.ts';

export interface NumberFound {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper?: number;
  readonly bound: 'exact' | 'about' | 'over' | 'under';
  /** Written in words, not in digits. */
  readonly spelled: boolean;
}

const PIECE = /\p{N}+(?:[.,\u00A0\u202F ]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}+)?|\p{L}[\p{L}\p{M}'’ʼ]*/gu;
const NONE: NumberWords = {
  units: new Map(),
  scales: new Map(),
  and: new Set(),
  decimalComma: false,
  over: [],
  under: [],
  about: [],
  to: ['–', '-'],
};

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly digits: boolean;
}

export function findNumbers(text: string, language: string): NumberFound[] {
  const words = NUMBER_WORDS[baseLanguage(language)] ?? NONE;
  const pieces = [...text.matchAll(PIECE)].map(
    (match): Piece => ({
      start: match.index,
      end: match.index + match[0].length,
      lower: match[0].toLowerCase().replace(/[’ʼ]/gu, "'"),
      digits: /^\p{N}/u.test(match[0]),
    }),
  );
  const found: NumberFound[] = [];
  for (let at = 0; at < pieces.length; ) {
    const read = readNumber(text, pieces, at, words);
    if (read === undefined) {
      at++;
      continue;
    }
    found.push(read.number);
    at = read.next;
  }
  return joinRanges(text, found, words).map((number) => withBound(text, number, words));
}

function readNumber(
  text: string,
  pieces: readonly Piece[],
  at: number,
  words: NumberWords,
): { number: NumberFound; next: number } | undefined {
  const first = pieces[at];
  if (first === undefined || !startsNumber(text, first)) return undefined;
  let total = 0;
  let current: number | undefined;
  let end = first.end;
  let edge = first.end;
  let next = at;
  if (first.digits) {
    current = parseDigits(first.lower, words.decimalComma);
    next++;
    edge = first.end;
  } else if (!words.units.has(first.lower) && !opensScale(text, pieces, at, words)) return undefined;
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece === undefined || (next > at && !/^(?:[ \u00A0\u202F-]|\. )?$/u.test(text.slice(edge, piece.start))))
      break;
    const unit = words.units.get(piece.lower);
    const scale = words.scales.get(piece.lower);
    if (unit !== undefined && !first.digits && (current === undefined || canAdd(current, unit)))
      current = (current ?? 0) + unit;
    else if (scale !== undefined && (piece.lower.length > 1 || isGluedScale(text, piece))) {
      if (scale >= 1000) {
        total += (current ?? 1) * scale;
        current = undefined;
      } else current = (current ?? 1) * scale;
    } else if (words.and.has(piece.lower) && next > at && joins(pieces, next, words, current, text)) {
      edge = piece.end;
      continue;
    } else break;
    end = piece.end;
    edge = end;
  }
  const value = total + (current ?? 0);
  if (!Number.isFinite(value)) return undefined;
  return {
    number: { start: first.start, end, value: tidy(value), bound: 'exact', spelled: !first.digits },
    next: Math.max(next, at + 1),
  };
}

/** Not inside a word or a longer code: "F-16", "A4", "v2.1". */
function startsNumber(text: string, piece: Piece): boolean {
  const before = text[piece.start - 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  if (piece.digits && before === '-' && /\p{L}/u.test(text[piece.start - 2] ?? ' ')) return false;
  return true;
}

/** "a dozen", "hundred thousand" */
function opensScale(text: string, pieces: readonly Piece[], at: number, words: NumberWords): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.lower.length < 3 || !words.scales.has(piece.lower)) return false;
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    /^(?:a|an|one|ein|eine|einer)$/u.test(before.lower) &&
    text.slice(before.end, piece.start) === ' '
  );
}

const canAdd = (current: number, unit: number): boolean =>
  current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && unit < 10);

/** "5m", "1.1bn", "20 k"; a lone "m" after a space is metres. */
const isGluedScale = (text: string, piece: Piece): boolean =>
  /\p{N}/u.test(text[piece.start - 1] ?? '') &&
  /[€$£¥₴]\s?[\p{N}.,]+$/u.test(text.slice(Math.max(0, piece.start - 16), piece.start));

function joins(
  pieces: readonly Piece[],
  at: number,
  words: NumberWords,
  current: number | undefined,
  text: string,
): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || next === undefined || text.slice(piece.end, next.start) !== ' ') return false;
  return current !== undefined && current >= 100 && current % 100 === 0 && words.units.has(next.lower);
}

function parseDigits(text: string, decimalComma: boolean): number {
  const [thousand, decimal] = decimalComma ? ['.', ','] : [',', '.'];
  const plain = text.replace(/[\u00A0\u202F ]/gu, '');
  const groups = plain.split(thousand);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => /^\p{N}{3}(?:\D|$)/u.test(group));
  if (grouped) return Number(groups.join('').replace(decimal, '.'));
  // The other convention: "1.000" in English text with a mark that cannot be decimals twice.
  if (plain.split(decimal).length > 2) return Number(plain.split(decimal).join(''));
  return Number(plain.replace(thousand, '.').replace(decimal, '.'));
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** "20 to 60", "10–15", "between 20,000 and 60,000"; the end's scale is the start's: "5 to 6 million". */
function joinRanges(text: string, found: readonly NumberFound[], words: NumberWords): NumberFound[] {
  const joined: NumberFound[] = [];
  for (const number of found) {
    const last = joined.at(-1);
    const between =
      last === undefined
        ? ''
        : text
            .slice(last.end, number.start)
            .trim()
            .replace(/^[€$£]|[€$£]$/gu, '')
            .trim();
    const and = /^(?:and|und|і)$/u.test(between);
    const range =
      last !== undefined && last.upper === undefined && words.to.includes(between) && last.value < number.value;
    if (
      range &&
      !changed(text, last) &&
      (!and || /(?:between|zwischen|між|между)\s*[€$£]?$/iu.test(text.slice(0, last.start).trimEnd()))
    ) {
      const scale =
        number.value >= 1000 && last.value < 1000 && /\p{L}/u.test(text.slice(number.start, number.end))
          ? scaleOf(number.value)
          : 1;
      joined[joined.length - 1] = { ...last, end: number.end, value: last.value * scale, upper: number.value };
    } else joined.push(number);
  }
  return joined;
}

const scaleOf = (value: number): number => [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;

function withBound(text: string, number: NumberFound, words: NumberWords): NumberFound {
  const before = text
    .slice(Math.max(0, number.start - 24), number.start)
    .toLowerCase()
    .replace(/[€$£]\s?$/u, '')
    .trimEnd();
  const says = (list: readonly string[]): boolean =>
    list.some((each) => before.endsWith(each) && !/\p{L}/u.test(before[before.length - each.length - 1] ?? ' '));
  if (says(words.over)) return { ...number, bound: 'over' };
  if (says(words.under)) return { ...number, bound: 'under' };
  if (says(words.about)) return { ...number, bound: 'about' };
  return number;
}

/** "Raised from 40 to 55 euros" is two prices, not the stretch between them. */
function changed(text: string, { start }: { readonly start: number }): boolean {
  return /(?<!\p{L})(?:rais|ris|rose|grew|grow|increas|went|gone|up|fell|fall|drop|cut|reduc|lower|down|declin|slump|jump|climb|doubl)\p{L}*(?:[^.;:!?]{0,60}?) from [€$£]?$/iu.test(
    text.slice(Math.max(0, start - 90), start),
  );
}
