/** A row with a date: "Monday, 12 May 2025, 14:05 | Jane Roe". */
import { squeeze } from '../../text/clean.ts';
import { type FoundDate, findDates } from '../dates/find.ts';
import { WEEKDAYS } from '../dates/names.ts';
import { languageOf } from '../fields.ts';
import { nameIn } from '../names.ts';
import type { State } from '../state.ts';
import type { Block, Taken } from '../types.ts';
import {
  buttons,
  bylines,
  comments,
  counters,
  credits,
  fillers,
  networks,
  published,
  sources,
  updated,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, phraseBook, type Token, tokenise } from '../vocabulary/phrases.ts';

export interface Row {
  readonly reason: string;
  readonly labelled: boolean;
  readonly taken: readonly Taken[];
  readonly warnings: readonly string[];
}

/** Time zones, parts of the day, and what is left of a time whose zone is unknown. */
export const CLOCK = phraseBook(
  'am, pm, a m, p m, uhr, h, hrs, utc, gmt, z, t, est, edt, cst, cdt, mst, mdt, pst, pdt, et, pt, ct, bst, cet, cest, ist, msk, eet, eest, мск, київ, ч, год, г, р, r, godz, of, the, at, um, à, às, alle, ore, las, om, о, об, el, le, il, am, vom, den, dnia, amt, hs, horas, roku, р, kst, jst, sgt, aest, wib, klo, kello, kl, saat, ώρα, óra, godz, hod',
);
export const DAYS = phraseBook(
  [...WEEKDAYS.keys()]
    .map((name) =>
      tokenise(name)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(','),
);

const ROW_WORDS = [
  published,
  updated,
  sources,
  bylines,
  comments,
  counters,
  credits,
  buttons,
  networks,
  fillers,
  CLOCK,
  DAYS,
];

export function dateRow(block: Block, dates: readonly FoundDate[], state: State): Row | undefined {
  // "(56 opinions)" behind a date counts something.
  const rest = without(block.text, dates).replace(/\(\d+ \p{L}+\)/gu, ' ');
  const tokens = tokenise(rest);
  const name = nameIn(rest);
  const beside = name === undefined ? tokens : tokenise(rest.replace(name.text, ' '));
  const plain = covered(beside, ROW_WORDS, true);
  const labelled = holds(published, tokens) || holds(updated, tokens);
  const short = tokens.length <= 6 && !/[.!?]["”»]?\s*$/.test(rest) && !/["“„«]/.test(block.text);
  const place =
    tokens.length <= 3 && block.text.length <= 60 && tokens.every(({ start }) => /\p{Lu}/u.test(rest.charAt(start)));
  const part =
    tokens.length <= 14 && !/[.!?]$/.test(block.text) && parts(block.text).some((text) => isBareDate(text, state));
  if (!plain && !part && !(short && (labelled || name !== undefined || place || beginsWith(bylines, tokens) > 0)))
    return undefined;
  const { taken, warnings } = readDates(block, dates, state);
  if (name?.introduced === true) taken.push({ field: 'author', value: name.name, from: `line ${block.line}` });
  // A day and a time with their year on a line of their own are no part of a story, wherever they stand.
  const bare =
    plain && tokens.length <= 6 && (dates.every(({ relative }) => !relative) || /\d[:.]\d\d$/.test(block.text));
  return { reason: 'row with the date', labelled: (labelled && plain) || bare, taken, warnings };
}

/** Between bars; what numbers an issue ("Letter no. 57 – 29 April") may have a dash or a comma before its day. */
const parts = (text: string): string[] => {
  const found = text.split(ISSUE.test(text) ? /\s*[|•·/,]\s+|\s[–—-]\s+/u : /\s*[|•·/]\s+/u);
  return found.length > 1 ? found : [];
};

const ISSUE =
  /(?:[n№][°º]|№|(?<!\p{L})(?:no|nr|issue|número|numéro|numero|ausgabe|nummer|wydanie|випуск|выпуск))\.?\s?\d/iu;

/** A part of a row between bars that is a date with its label, and nothing else. */
function isBareDate(text: string, state: State): boolean {
  const dates = findDates(text, { language: languageOf(state), reference: state.options.date });
  return dates.length > 0 && covered(tokenise(without(text, dates)), ROW_WORDS, true);
}

/** The words between the dates. */
function without(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(at, start)} | `;
    at = end;
  }
  return rest + text.slice(at);
}

/** The label before a date says what it is; without one, it is the day of publishing. */
export function readDates(
  block: Block,
  dates: readonly FoundDate[],
  state: State,
): { taken: Taken[]; warnings: string[] } {
  const taken: Taken[] = [];
  const warnings: string[] = [];
  let at = 0;
  for (const date of dates) {
    const before = tokenise(block.text.slice(at, date.start));
    const words = squeeze(block.text.slice(date.start, date.end));
    at = date.end;
    const field = endsWith(updated, before) ? 'updated' : 'published';
    const from = `line ${block.line}: ${words}`;
    if (date.value === '')
      warnings.push(`Line ${block.line}: “${words}” is no date without a day to count from; give --date.`);
    else if (date.ambiguous)
      warnings.push(
        `Line ${block.line}: “${words}” may be day/month or month/day; give --date ${date.value} or the other one.`,
      );
    else taken.push({ field, value: date.value, from });
  }
  if (state.options.date !== undefined && dates.some(({ relative }) => relative)) {
    warnings.push(`Line ${block.line}: the date was counted from --date ${state.options.date}.`);
  }
  return { taken, warnings };
}

function endsWith(book: typeof updated, tokens: readonly Token[]): boolean {
  return tokens.some((_, index) => {
    const rest = tokens.slice(index + book.at(tokens, index));
    return book.at(tokens, index) > 0 && covered(rest, [fillers, CLOCK, DAYS], true);
  });
}
