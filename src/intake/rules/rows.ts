/** Rule family "metadata rows": lines that say when, by whom and where, and nothing of the story. */
import { findDates } from '../dates/find.ts';
import { languageOf } from '../fields.ts';
import { ABOVE } from '../html/furniture.ts';
import { isLeadIn, isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block, Taken } from '../types.ts';
import { dateRow, type Row, readDates } from './date-row.ts';
import { SOURCE, textRow } from './text-row.ts';

const MAX_LENGTH = 240;

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

/** Lines from a standfirst down to the row with the day. */
const MAX_BESIDE = 4;

function rowOf(block: Block, state: State): Row | undefined {
  const { text } = block;
  if (text.length > MAX_LENGTH || block.kind === 'other') return undefined;
  const dates = findDates(text, { language: languageOf(state), reference: state.options.date });
  return dates.length > 0 ? dateRow(block, dates, state) : textRow(block);
}
