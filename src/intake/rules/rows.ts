/** Rule family "metadata rows": lines that say when, by whom and where, and nothing of the story. */
import { squeeze } from '../../text/clean.ts';
import { type FoundDate, findDates } from '../dates/find.ts';
import { WEEKDAYS } from '../dates/names.ts';
import { languageOf } from '../fields.ts';
import { ABOVE } from '../html/furniture.ts';
import { nameIn } from '../names.ts';
import { isLeadIn, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block, Taken } from '../types.ts';
import {
  buttons,
  bylines,
  comments,
  counters,
  credits,
  fillers,
  forwarded,
  networks,
  published,
  sources,
  updated,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, phraseBook, type Token, tokenise } from '../vocabulary/phrases.ts';

const MAX_LENGTH = 240;
/** Time zones, parts of the day, and what is left of a time whose zone is unknown. */
const CLOCK = phraseBook(
  'am, pm, a m, p m, uhr, h, hrs, utc, gmt, z, t, est, edt, cst, cdt, mst, mdt, pst, pdt, et, pt, ct, bst, cet, cest, ist, msk, eet, eest, мск, київ, ч, год, г, р, r, godz, of, the, at, um, à, às, alle, ore, las, om, о, об, el, le, il, am, vom, den, dnia, amt, hs, horas, roku, р, kst, jst, sgt, aest, wib, klo, kello, kl, saat, ώρα, óra, godz, hod',
);
const DAYS = phraseBook(
  [...WEEKDAYS.keys()]
    .map((name) =>
      tokenise(name)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(','),
);

/** Takes date and author rows above the story and below it; inside it, only rows with a label and a date. */
export function takeRows(state: State): Change {
  const { blocks } = state;
  const rows = blocks.map((block) => rowOf(block, state));
  const first = blocks.findIndex((block, index) => isProse(block.text) && rows[index] === undefined);
  const last = blocks.findLastIndex((block, index) => isProse(block.text) && rows[index] === undefined);
  const remove: { block: Block; reason: string }[] = [];
  const taken: Taken[] = [];
  const warnings: string[] = [];
  const running = new Set<Taken>();
  // Rows hang together: one right below a row above the story is above it, too.
  let edge = first + 1;
  // Below a standfirst, names and buttons may stand before the first row.
  const second = blocks.findIndex((block, index) => index > first && isProse(block.text) && rows[index] === undefined);
  const isDated = (row: Row | undefined): boolean => row?.taken.some(({ field }) => field === 'published') ?? false;
  const dated = rows.findIndex(isDated);
  if (first >= 0 && dated > first && dated < second && dated - first <= MAX_BESIDE) edge = dated;
  for (const [index, block] of blocks.entries()) {
    const row = rows[index];
    if (row === undefined) continue;
    if (row.reason === SOURCE && isLeadIn(block.text, blocks[index + 1]?.text ?? '')) continue;
    const outside = index <= edge || index >= last;
    if (outside && index < last) edge = Math.max(edge, index + 1);
    if (!outside && !row.labelled) continue;
    remove.push({ block, reason: row.reason });
    taken.push(...row.taken);
    if (blocks.some((other) => other !== block && other.text === block.text))
      for (const entry of row.taken) running.add(entry);
    warnings.push(...row.warnings);
  }
  // Printing leaves the day of its own above every page: such a day counts last.
  return { remove, taken: taken.toSorted((a, b) => Number(running.has(a)) - Number(running.has(b))), warnings };
}

/** Where a page says its day nowhere else: what it calls a byline or a date, above the story. */
export function takeDroppedDay(state: State): Change {
  if (state.taken.some(({ field }) => field === 'published')) return {};
  for (const { line, text, reason } of state.removed) {
    if (!reason.endsWith(ABOVE) || text.length > MAX_LENGTH) continue;
    const dates = findDates(text, { language: languageOf(state), reference: state.options.date });
    const { taken, warnings } = readDates({ line, kind: 'paragraph', text }, dates, state);
    if (taken.some(({ field }) => field === 'published')) return { taken, warnings };
  }
  return {};
}

const SOURCE = 'row with the source';
/** Lines from a standfirst down to the row with the day. */
const MAX_BESIDE = 4;

interface Row {
  readonly reason: string;
  readonly labelled: boolean;
  readonly taken: readonly Taken[];
  readonly warnings: readonly string[];
}

function rowOf(block: Block, state: State): Row | undefined {
  const { text } = block;
  if (text.length > MAX_LENGTH || block.kind === 'other') return undefined;
  const dates = findDates(text, { language: languageOf(state), reference: state.options.date });
  return dates.length > 0 ? dateRow(block, dates, state) : textRow(block);
}

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

function dateRow(block: Block, dates: readonly FoundDate[], state: State): Row | undefined {
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
function readDates(block: Block, dates: readonly FoundDate[], state: State): { taken: Taken[]; warnings: string[] } {
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

/** "By Jane Roe, Harbour Press", "From our correspondent", "(Reporting by …; editing by …)", "Source: Harbour Press". */
function textRow(block: Block): Row | undefined {
  if (isTime(block.text)) return { reason: 'row with a time', labelled: true, taken: [], warnings: [] };
  const inner = /^\((.*)\)\.?$/u.exec(block.text)?.[1];
  const text = inner ?? block.text;
  const tokens = tokenise(text);
  const ends = inner === undefined && /[.!?]["”»]?$/.test(text.replace(/(?<!\p{L})\p{Lu}\.$/u, ''));
  if (ends || tokens.length > MAX_CREDITS) return undefined;
  const from = `line ${block.line}`;
  const source = bylineAfter(sources, text, tokens) ?? forwarder(text, tokens);
  // "Source: spokesman of the authority, at a briefing" tells who said it; publishers have capitals.
  const told = source !== undefined && /^\p{Ll}/u.test(source) && tokens.length >= 4;
  if (source !== undefined && !told && tokens.length <= 10) {
    return {
      reason: SOURCE,
      labelled: true,
      taken: [{ field: 'source', value: source, from }],
      warnings: [],
    };
  }
  const name = nameIn(text);
  const labelled = bylineAfter(bylines, text, tokens);
  const introduced =
    (name?.introduced === true && tokens.length <= 14) || (labelled !== undefined && tokens.length <= 6);
  const general = bylines.at(tokens, 0) > 0 && tokens.length > 1 && covered(tokens, [bylines, fillers], false);
  const credits = bylines.at(tokens, 0) >= 2 && (inner !== undefined || /[;,:]/.test(text));
  if (!introduced && !credits && !general) return undefined;
  const author = name?.introduced === true ? name.name : introduced ? labelled : undefined;
  const taken: Taken[] = author === undefined ? [] : [{ field: 'author', value: author, from }];
  return { reason: 'row with the author', labelled: false, taken, warnings: [] };
}

/** "Last update: 11:40": a time without its day says nothing more. */
function isTime(text: string): boolean {
  const tokens = tokenise(text);
  const labelled = beginsWith(updated, tokens) > 0 || beginsWith(published, tokens) > 0;
  return (
    labelled &&
    /\d{1,2}\s?[:.h]\s?\d{2}/.test(text) &&
    covered(tokens, [updated, published, fillers, CLOCK, DAYS], true)
  );
}

const MAX_CREDITS = 40;

/** "Forwarded from Waterworks of Lindholm": a name, with a capital. */
function forwarder(text: string, tokens: readonly Token[]): string | undefined {
  const last = tokens[forwarded.at(tokens, 0) - 1];
  return last === undefined ? undefined : /^\s*:?\s*([^\p{Ll}\s].*)$/u.exec(text.slice(last.end))?.[1];
}

/** What stands behind the label and its colon. */
function bylineAfter(labels: typeof sources, text: string, tokens: readonly Token[]): string | undefined {
  const last = tokens[labels.at(tokens, 0) - 1];
  const rest = last === undefined ? '' : text.slice(last.end);
  return /^\s*[:—–-]\s*(\S.*)$/u.exec(rest)?.[1];
}
