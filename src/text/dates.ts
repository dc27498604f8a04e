/**
 * Dates in prose, resolved against a given day. What cannot be resolved is found all the same and stays undated.
 * Precision is kept: a day (`2025-05-26`), a month (`2025-05`) or a year (`2025`).
 */
import { type DateFound, iso, type Reader } from './date-reader.ts';
import { addDays, daysBetween, weekday } from './days.ts';
import { monthAt } from './months.ts';
import { findAgo, periodHere } from './periods.ts';
import { baseLanguage } from './stems.ts';
import { tenseAt } from './tense.ts';
import { CALENDAR, type CalendarWords } from './vocabulary/calendar.ts';
import { NUMBER_WORDS } from './vocabulary/numbers.ts';
import { findWithin } from './within.ts';

const ISO = /(?<![\p{N}-])(\p{N}{4})-(\p{N}{2})-(\p{N}{2})(?![\p{N}-])/gu;
const DOTTED = /(?<![\p{N}.])(\p{N}{1,2})\.\s?(\p{N}{1,2})\.\s?((?:19|20)\p{N}{2})(?!\p{N})/gu;
const WORD = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;

/**
 * @param day the day from which "on Sunday" is counted, `2025-05-26`
 * @returns in the order of the text, none overlapping
 */
export function findDates(text: string, day: string, language: string): DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(ISO)) add(found, match, iso(match[1], match[2], match[3]));
  for (const match of text.matchAll(DOTTED)) add(found, match, iso(match[3], match[2], match[1]));
  const words = CALENDAR[baseLanguage(language)];
  if (words !== undefined) {
    const reader = { text, day, words, found };
    found.push(...findAgo(text, day, baseLanguage(language)));
    found.push(...findWithin(reader));
    readNames(reader);
    readOrdinals(reader);
    readYears(reader);
    readDaysBeside(reader);
  }
  return agreed(
    text,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** "On Thursday, 15 May": the weekday is that day's, whatever the clause says of its time. */
function agreed(text: string, found: readonly DateFound[]): DateFound[] {
  return found.map((each, at) => {
    const next = found[at + 1];
    const beside = next !== undefined && /^,? (?:the )?$/u.test(text.slice(each.end, next.start));
    if (!beside || each.date?.length !== 10 || next.date?.length !== 10) return each;
    return weekday(each.date) === weekday(next.date) ? { ...each, date: next.date } : each;
  });
}

function add(found: DateFound[], match: RegExpMatchArray, date: string | undefined): void {
  const start = match.index ?? 0;
  if (date !== undefined) found.push({ start, end: start + match[0].length, date });
}

function readNames(reader: Reader): void {
  const { text, found } = reader;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue;
    const whole = match[0].toLowerCase().replace(/[’ʼ]/gu, "'");
    // "Tuesday's call": that day's. "May's" is as often a person's.
    const lower = whole.replace(/(?<=day)'s$/u, '');
    if (!begins(reader.words, lower)) continue;
    const date =
      monthAt(reader, match.index, match[0], lower) ??
      weekdayAt(reader, match.index, match[0].slice(0, lower.length), lower) ??
      dayAt(reader, match.index, lower) ??
      periodAt(reader, match.index, lower);
    if (date === undefined || found.some((other) => other.start < date.end && date.start < other.end)) continue;
    found.push(date);
    end = date.end;
  }
}

/** Words with which a date can begin; all others cost nothing more. */
function begins({ months, weekdays, days }: CalendarWords, lower: string): boolean {
  if (months.has(lower) || weekdays.has(lower) || PERIODS.test(lower)) return true;
  for (const phrase of days.keys()) if (phrase.startsWith(lower)) return true;
  return false;
}
const PERIODS = /^(?:last|past|previous|this|next|coming|letzt|vergangen|nächst|kommend|dies)/u;

/** "on Sunday", "last Friday", "next Monday", "Friday noon", "the night to Wednesday" */
function weekdayAt({ text, day, words }: Reader, at: number, word: string, lower: string): DateFound | undefined {
  const number = words.weekdays.get(lower);
  if (number === undefined || (words === CALENDAR['en'] && (!/^\p{Lu}/u.test(word) || lower.length <= 3)))
    return undefined;
  if (words === CALENDAR['en'] && lower.endsWith('s') && text[at + word.length - 2] !== "'")
    return { start: at, end: at + word.length, date: undefined };
  const before = text.slice(Math.max(0, at - 30), at);
  const lead =
    /(?<!\p{L})(?:(?:late |early )?(?:on|last|next|this|coming|past|since|until|till|by|before|from|am|seit|bis|letzten|nächsten|kommenden|vergangenen|в|у|во|минулої|минулого|прошлую|прошлый) )+(?:the )?$/iu.exec(
      before,
    )?.[0] ?? '';
  const start = at - lead.length;
  const tail =
    /^(?: (?:morning|afternoon|evening|night|noon|midnight|abend|morgen|ввечері|вранці)|'s|’s)?/iu.exec(
      text.slice(at + word.length),
    )?.[0].length ?? 0;
  const ofLast =
    /^ of last week(?!\p{L})/u.exec(text.slice(at + word.length + tail, at + word.length + tail + 14))?.[0].length ?? 0;
  const end = at + word.length + tail + ofLast;
  if (ofLast > 0) return { start, end, date: addDays(day, number - weekday(day) - 7) };
  const said = lead.toLowerCase().trim().split(' ');
  const back = (weekday(day) - number + 7) % 7;
  const ahead = (number - weekday(day) + 7) % 7;
  const has = (set: ReadonlySet<string>): boolean => said.some((each) => set.has(each));
  if (has(words.last)) return { start, end, date: addDays(day, -(back === 0 ? 7 : back)) };
  if (has(words.next)) return { start, end, date: addDays(day, ahead === 0 ? 7 : ahead) };
  if (said.includes('this') || said.includes('coming'))
    return { start, end, date: addDays(day, tenseAt(text, start, end, words) === 'past' ? -back : ahead) };
  const tense =
    /\b(?:until|till|by|from|before|ab|bis)\b/iu.test(lead) &&
    !/\bsince|seit\b/iu.test(lead) &&
    !HAD.test(text.slice(Math.max(0, start - 40), start))
      ? 'future'
      : tenseAt(text, start, end, words);
  return { start, end, date: tense === 'future' && ahead !== 0 ? addDays(day, ahead) : addDays(day, -back) };
}

/** "Had been disputed until Friday": the end has been as well. */
const HAD = /(?<!\p{L})had (?:been )?(?:\p{L}+ly )?\p{L}+(?:ed|en|t)\s*$/iu;
const POSSESSIVE = /^['’]s/u;

/** "yesterday", "last night", "heute" */
function dayAt({ text, day, words }: Reader, at: number, lower: string): DateFound | undefined {
  for (const [phrase, offset] of words.days) {
    if (phrase !== lower && !phrase.startsWith(`${lower} `)) continue;
    const here = text.slice(at, at + phrase.length).toLowerCase();
    if (here !== phrase || /\p{L}/u.test(text[at + phrase.length] ?? ' ')) continue;
    // "guten Morgen", "am Morgen": the morning, not tomorrow.
    if (phrase === 'morgen' && /^\p{Lu}/u.test(text.slice(at))) continue;
    const end = at + phrase.length;
    return {
      start: at,
      end: end + (POSSESSIVE.exec(text.slice(end, end + 2))?.[0].length ?? 0),
      date: addDays(day, offset),
    };
  }
  return undefined;
}

function periodAt({ text, day }: Reader, at: number, lower: string): DateFound | undefined {
  if (!PERIODS.test(lower)) return undefined;
  const period = periodHere(text, at, day);
  return period === undefined ? undefined : { start: at, end: at + period.length, date: period.date };
}

/** "on the 20th": of the month that is nearest. */
function readOrdinals({ text, day, words, found }: Reader): void {
  for (const match of text.matchAll(
    /\bthe (\p{N}{1,2})(?:st|nd|rd|th)(?=[.,;:!?)”"]|$| (?:and|but|at|to|of (?:this|the|last|next) month)\b)/gu,
  )) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => other.start < end && start < other.end)) continue;
    const tense = tenseAt(text, start, end, words);
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    const days = [month - 1, month, month + 1].flatMap(
      (each) => iso(String(Math.floor(each / 12)), String((each % 12) + 1), match[1]) ?? [],
    );
    const allowed = days.filter((each) => (tense === 'past' ? each <= day : tense === 'future' ? each >= day : true));
    const date = allowed.toSorted((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
    found.push({ start, end, date });
  }
}

/** "the evening before", "the next day": beside the day the text named last, or the day of publication. */
function readDaysBeside({ text, day, words, found }: Reader): void {
  if (words !== CALENDAR['en']) return;
  const named = found.filter(({ date }) => date?.length === 10).toSorted((a, b) => a.start - b.start);
  for (const match of text.matchAll(
    /\bthe (?:(?:day|evening|night|afternoon|morning) (before|after)|(?:following|next) (?:day|morning|evening|night))(?=[.,;:!?)”"]|$| (?:and|but)\b)/giu,
  )) {
    const [start, end] = [match.index, match.index + match[0].length];
    const anchor = named.findLast((each) => each.start < start)?.date ?? day;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ start, end, date: addDays(anchor, match[1]?.toLowerCase() === 'before' ? -1 : 1) });
  }
  for (const match of named.length === 0 ? [] : text.matchAll(SO_MANY_DAYS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const anchor = named.findLast((each) => each.start < start)?.date;
    const said = (match[1] ?? '').toLowerCase();
    const count = said === 'a' ? 1 : (NUMBER_WORDS['en']?.units.get(said) ?? Number(said));
    if (anchor === undefined || Number.isNaN(count) || found.some((other) => other.start < end && start < other.end))
      continue;
    const days = /week/u.test(match[0]) ? 7 * count : count;
    found.push({ start, end, date: addDays(anchor, /later$/iu.test(match[0]) ? days : -days) });
  }
}

/** Counted from the day that the text named last. */
const SO_MANY_DAYS =
  /(?<![\p{L}\p{N}])(a|\p{N}{1,2}|\p{L}+) (?:days?|weeks?) (?:earlier|later|before(?=[.,;:!?)”"]|$| (?:and|but)\b))/giu;

/** "in 2022", "since 2014", "by 2034" */
function readYears({ text, found }: Reader): void {
  for (const match of text.matchAll(
    /(?<=\b(?:in|since|by|until|from|of|before|after|during|im jahr|seit|bis|у|в|с|з|до) )((?:19|20)\p{N}{2})(?![\p{N}.,]\p{N}|\p{N}|[-–]\p{L}| (?:people|men|soldiers|drones|homes))/giu,
  )) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, date: match[1] });
  }
}
