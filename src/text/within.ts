/** Days and months told by their place in something longer: "the last Sunday of the month", "the end of 2034". English. */
import { type DateFound, iso, type Reader } from './date-reader.ts';
import { addDays, weekday } from './days.ts';
import { monthAt } from './months.ts';
import { CALENDAR } from './vocabulary/calendar.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'last'];
const WEEKDAY =
  /(?<!\p{L})the (first|second|third|fourth|last) (\p{Lu}\p{Ll}+day) (?:in|of) (the month|next month|\p{Lu}\p{Ll}+)(?: (\p{N}{4}))?/gu;
const END =
  /(?<!\p{L})the (end|close|beginning|start) of (the month|the year|this year|next year|last year|(?:19|20)\p{N}{2})(?![\p{L}\p{N}])/gu;

export function findWithin(reader: Reader): DateFound[] {
  const { text, day, words } = reader;
  if (words !== CALENDAR['en']) return [];
  const found: DateFound[] = [];
  for (const match of text.matchAll(WEEKDAY)) {
    const [whole, place = '', name = '', of = '', year] = match;
    const number = words.weekdays.get(name.toLowerCase());
    const at = match.index + whole.indexOf(of, whole.indexOf(name) + name.length);
    const named = monthAt(reader, at, of, of.toLowerCase())?.date?.slice(0, 7);
    const month = of === 'the month' ? day.slice(0, 7) : of === 'next month' ? monthLater(day) : named;
    if (number === undefined || month === undefined) continue;
    const date = inMonth(year === undefined ? month : `${year}${month.slice(4)}`, PLACES.indexOf(place), number);
    found.push({ start: match.index, end: match.index + whole.length, date });
  }
  for (const match of text.matchAll(END)) {
    const [whole, edge = '', of = ''] = match;
    found.push({ start: match.index, end: match.index + whole.length, date: edgeOf(day, edge, of) });
  }
  return found;
}

function edgeOf(day: string, edge: string, of: string): string {
  if (of === 'the month') return day.slice(0, 7);
  const step = of === 'next year' ? 1 : of === 'last year' ? -1 : 0;
  const year = /^\p{N}/u.test(of) ? of : String(Number(day.slice(0, 4)) + step);
  return `${year}-${/^(?:end|close)$/u.test(edge) ? '12' : '01'}`;
}

const monthLater = (day: string): string => addDays(`${day.slice(0, 7)}-28`, 7).slice(0, 7);

/** The first day of its name in the month, so many weeks on; the last one if there are but four. */
function inMonth(month: string, weeks: number, number: number): string | undefined {
  const first = iso(month.slice(0, 4), month.slice(5), '1');
  if (first === undefined) return undefined;
  const day = addDays(first, ((number - weekday(first) + 7) % 7) + 7 * weeks);
  return day.slice(0, 7) === month ? day : addDays(day, -7);
}
