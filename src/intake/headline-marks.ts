/** Marks at the ends of a headline that are no words of it: signs, counters, ages, days, what else there is to see. */
import { findDates } from './dates/find.ts';
import { contentStems, isTitleCase, share } from './shape.ts';
import {
  adverts,
  buttons,
  comments,
  counters,
  credits,
  fillers,
  marks,
  numberedMarks,
  sections,
  seeAlso,
  updated,
} from './vocabulary/all.ts';
import { covered, holds, type Token, tokenise } from './vocabulary/phrases.ts';

/** What stands around a headline. */
export interface Around {
  /** The other lines of the text. */
  readonly lines: readonly string[];
  /** The paragraphs. */
  readonly story: string;
}

/** A sign of pictures and its modifiers; signs that are words (©, ®, ™) not among them. */
export const SIGN = '(?:(?![©®™])\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\u{fe0f}|\\u{200d})*)';
/** "38", "1 208", "1.4k", "2,3 тыс." */
const COUNT = '\\d{1,3}(?:[\\s.,]?\\d{3})*(?:[.,]\\d)?\\s?(?:[kmкм]|тыс\\.?|тис\\.?)?';
const COUNTED = new RegExp(`(?:\\s*${SIGN}+\\s*(?:${COUNT})?)+$`, 'iu');
const SIGNS_BEFORE = new RegExp(`^(?:(?:${SIGN}|[•·|#*►▶▸➤→»★☆✔✓◆●■▪~]|\\s[-–—]|\\+{2,})+\\s*)+(?=\\P{Ll})`, 'u');
const SIGNS_BEHIND = /(?:\s+[*►▶▸➤→←⋆★☆✔✓◆●■▪~+•·|#–—-]+|(?<=\p{L}{2})\*+)$/u;

/** "… in the last minute 💬 38", "🔴 …", "► …": signs without words at the ends, and what they count. */
export function withoutSigns(title: string): string {
  const bare = title.replace(COUNTED, '').replace(SIGNS_BEHIND, '');
  const before = SIGNS_BEFORE.exec(bare)?.[0] ?? '';
  return /^[»]/u.test(before) && bare.includes('«') ? bare : bare.slice(before.length);
}

const WIRE = new RegExp(
  `^(?:(?:(?:${marks.join('|')})(?:\\s\\d{1,2})?|(?:${numberedMarks.join('|')})\\s\\d{1,2})(?:[-/]|\\s?[–—:]\\s|\\s-\\s))+(?=\\P{Ll})`,
  'u',
);

/** "UPDATE 2-A storm …", "RPT-EXCLUSIVE-A storm …", "ROUNDUP 2: A storm …" */
export const withoutWireMarks = (title: string): string => title.replace(WIRE, '');

/** "+++ A storm … +++", "… in the harbour +++ With video +++", "… 12+" that the story does not say. */
export function withoutFrame(title: string, { story }: Around): string {
  const framed = /^\+{3}\s*([^+]+?)\s*\+{3}$/.exec(title)?.[1];
  if (framed !== undefined) return framed;
  const bare = title.replace(/^\+{3}[^+]{2,40}\+{3}\s*|\s*\+{3}[^+]{2,40}\+{3}$/g, '');
  const [age, mark = ''] = /\s+[([]?((?:0|6|12|16|18)\+)[)\]]?$/.exec(bare) ?? [];
  return age === undefined || story.includes(mark) ? bare : bare.slice(0, -age.length);
}

/** "… - 5 hours ago", "… | 12.05.2025", "14:35 A storm …", "12 May 2025, 14:35 A storm …" */
export function withoutMoment(title: string, { story }: Around): string {
  const [behind, when = ''] = /\s+[-–—|·•]\s+([^–—|·•]{3,40})$/u.exec(title) ?? [];
  if (behind !== undefined && isMoment(when) && !isSaid(when, story)) return title.slice(0, -behind.length);
  const [dated, last = ''] = /,\s+(\d{1,2}[./]\d{1,2}[./]\d{4})$/.exec(title) ?? [];
  if (dated !== undefined && !isSaid(last, story)) return title.slice(0, -dated.length);
  const [date] = /^\d/.test(title) ? findDates(title, {}) : [];
  const day = date?.start === 0 && !date.relative ? date.end : undefined;
  const end = day ?? /^\d{1,2}[:.]\d{2}(?=\s)/.exec(title)?.[0].length;
  const rest = end === undefined ? '' : title.slice(end).replace(/^[\s|,–—-]+/u, '');
  return /^[\p{Lu}"“„«]/u.test(rest) ? rest : title;
}

/** "5 hours ago", "today", "12.05.2025": a day, and nothing beside it but a number. */
function isMoment(text: string): boolean {
  const [date] = findDates(text, {});
  const rest = date === undefined ? text : text.slice(0, date.start) + text.slice(date.end);
  return date !== undefined && !/\p{L}/u.test(rest);
}

/**
 * "… for free [PHOTOS]", "… in the harbour (video)", "… (The Coast Post)", "(Update) …", "(S+) …": what else there is, in
 * brackets. Of a place, a result or an age the story speaks.
 */
export function withoutBrackets(title: string, { story }: Around): string {
  const behind = /\s*[([]([^()[\]]{1,30})[)\]]$/u.exec(title);
  if (behind?.[1] !== undefined && isNote(behind[1], story)) return title.slice(0, -behind[0].length);
  const before = /^[([]([^()[\]]{1,24})[)\]]\s*(?=\P{Ll})/u.exec(title);
  return before?.[1] !== undefined && isNote(before[1], story) ? title.slice(before[0].length) : title;
}

function isNote(words: string, story: string): boolean {
  const tokens = tokenise(words);
  if (isMedia(tokens)) return true;
  const foreign = tokens.every(({ word }) => /^\p{L}{1,2}$/u.test(word) || !isSaid(word, story));
  return tokens.length <= MAX_NOTE && !/\d\s?[:–-]\s?\d/.test(words) && foreign;
}

/** Words. */
const MAX_NOTE = 4;

/** "… 📹 VIDEO", "… 🔒 Abo", "… ➤ Photos" */
const MEDIA_BEHIND = new RegExp(`\\s*(?:${SIGN}|[►▶▸➤→★☆◆●■▪])+\\s*([\\p{L}\\s+/-]{3,24})$`, 'u');
/** "… in the harbour. VIDEO", "… in the harbour: photos" */
const PICTURES_BEHIND = /(?:\.\s+(?=\p{Lu})|,\s+(?=\p{Lu}{4})|:\s+)([\p{L}\s+/,]{3,24})$/u;

/** "… in the harbour VIDEO", "… in the harbour PREMIUM", "… in the harbour – photos", "… 12 comments", "… 156". */
export function withoutMedia(title: string, { story }: Around): string {
  const count = COUNT_BEHIND.exec(title);
  if (count?.[1] !== undefined && isForeignCount(count[1], title, story)) return title.slice(0, -count[0].length);
  const [behind, words = ''] = /\s+[–—|+►/-]\s+([^–—|]{3,24})$/u.exec(title) ?? [];
  if (behind !== undefined && (isMedia(tokenise(words)) || isPointer(tokenise(words))))
    return title.slice(0, -behind.length);
  const marked = MEDIA_BEHIND.exec(title);
  if (marked?.[1] !== undefined && isMedia(tokenise(marked[1]))) return title.slice(0, marked.index);
  const stopped = PICTURES_BEHIND.exec(title);
  if (stopped?.[1] !== undefined && covered(tokenise(stopped[1]), [credits], false))
    return title.slice(0, stopped.index);
  const [bare, word = ''] =
    /[\s–—|+-]+(\d+ \p{L}{3,}(?: \p{Ll}{3,})?|\p{Lu}\p{L}{3,}|\p{Lu}{4,}\s?[+/]\s?\p{Lu}{4,})$/u.exec(title) ?? [];
  const before = title.slice(0, title.length - (bare?.length ?? 0));
  // Where every word has a capital, one more tells nothing.
  const small =
    (/(?<!\p{L})\p{Ll}\p{L}*$/u.test(before) || (/\p{Ll}$/u.test(before) && !isTitleCase(title))) &&
    !LINKING.test(before);
  const badge = /^\p{Lu}{4,}$/u.test(word) || isMedia(tokenise(word));
  const other = /^\d/.test(word) ? isCount(word, story) : badge && small && !isSaid(word, story);
  return bare !== undefined && other ? before : title;
}

/** "and More" belongs together. */
const LINKING =
  /\s(?:and|und|et|y|e|en|i|та|і|й|и|och|og|ve|a|with|mit|avec|con|com|met|z|з|с|из|в|у|in|to|of|the|no)$/u;
/** A number behind a word. */
const COUNT_BEHIND = new RegExp(`(?<=\\p{L}{4})\\s+(${COUNT})$`, 'u');

/** No year, three digits at least (two behind a word in small letters), and nothing that the story counts. */
function isForeignCount(count: string, title: string, story: string): boolean {
  const digits = count.replace(/\D/g, '');
  const small = /(?<!\p{L})\p{Ll}+\s+$/u.test(title.slice(0, -count.length));
  const figures = story.replace(/(?<=\d)[\s.,](?=\d{3})/g, '');
  const said = digits.length === count.length ? figures.includes(digits) : isSaid(count, story);
  return digits.length >= (small || /\D/.test(count) ? 2 : 3) && !/^(?:19|20)\d\d$/.test(digits) && !said;
}

/** "12 comments", and "47 shares" of which the story says neither: a headline may count votes, and spans of time. */
function isCount(words: string, story: string): boolean {
  const tokens = tokenise(words);
  if (covered(tokens, [comments], true)) return true;
  const foreign =
    tokens.every(({ word }) => !isSaid(word, story)) && share(contentStems(words), contentStems(story)) === 0;
  const reading = tokens.length === 3;
  return foreign && covered(tokens, [counters], true) && (reading || !SPAN.test(words));
}

/** Seconds, minutes and hours, by how their names begin. */
const SPAN =
  /\s(?:min|sec|sek|seg|heur|hour|hor[ae]|stund|uren|timm|timer|godz|час|годин|мин|хв|сек|hodin|ore|ór|saat|dakika|tunti|λεπτ|ώρ|perc)/iu;

const isMedia = (tokens: readonly Token[]): boolean =>
  covered(tokens, [credits, counters, buttons, updated, adverts, fillers], true) &&
  [credits, counters, buttons, updated, adverts].some((book) => holds(book, tokens));

/** "live updates", "watch the video" */
const isPointer = (tokens: readonly Token[]): boolean => covered(tokens, [sections, seeAlso, credits], false);

/** As words of their own: "delivered" does not say "live". */
export function isSaid(words: string, story: string): boolean {
  const said = story.toLowerCase();
  const sought = words.toLowerCase();
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(said.slice(0, at).slice(-1)) && !/^[\p{L}\p{N}]/u.test(said.slice(at + sought.length)))
      return true;
  return false;
}
