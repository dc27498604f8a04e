/** What a line looks like by itself, whatever its words. */
import { findDates } from '../dates/find.ts';
import { isTitleCase, sentences } from '../shape.ts';
import type { Block } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

export function sizeOf(text: string): string {
  const words = tokenise(text).length;
  if (words <= 1) return 'one word';
  if (words <= 2) return 'two words';
  if (words <= 4) return '3 or 4 words';
  if (words <= 8) return '5 to 8 words';
  if (words <= 14) return '9 to 14 words';
  return words <= 24 ? '15 to 24 words' : 'many words';
}

export function endOf(text: string): string {
  const bare = text.replace(/(?:[\s"'”“»«’)\]*_」』）]|\u{fe0f}|\p{Extended_Pictographic})+$/u, '');
  const last = bare.at(-1) ?? '';
  if (last === '.' || last === '。') return bare.endsWith('...') ? 'ends with dots' : 'ends with a full stop';
  if (last === '…') return 'ends with dots';
  if (last === '?' || last === '？') return 'ends with a question mark';
  if (last === '!' || last === '！') return 'ends with an exclamation mark';
  if (last === ':') return 'ends with a colon';
  return last === ',' || last === ';' ? 'ends with a comma' : 'no end of a sentence';
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['a row of results', /(?:\p{Lu}[\p{L}’' -]+ \d{1,3}(?:[,;]\s|$)){3}/u],
  ['a quotation', /["“”„«»]|^[–—-]\s/u],
  ['opens with a quotation', /^["“”„«]/u],
  ['opens with a dash', /^[–—-]\s/u],
  ['opens with a small letter', /^\p{Ll}/u],
  ['opens with a figure', /^\p{N}/u],
  ['figures', /\p{N}/u],
  ['a bar or dot between words', /\s[|•·¦/]\s?/u],
  ['an arrow', /[►▶▸➤➜→›⇒☞👉↓←]|>>|<</u],
  ['an account', /(?:^|\s)@\p{L}/u],
  [
    'an address',
    /https?:|www\.|\p{L}@\p{L}|\p{L}\.(?:com|org|net|example|de|fr|es|it|pt|nl|pl|ua|ru|uk|br)(?:$|[\s/),.])/iu,
  ],
  ['a hash', /#\p{L}/u],
  ['a picture sign', /\p{Extended_Pictographic}/u],
  ['a copyright sign', /©|\(c\)/iu],
  ['brackets at the end', /[([][^()[\]]*\p{L}{2}[^()[\]]*[)\]]\.?$/u],
  ['brackets around it', /^[([][^()[\]]*[)\]]$/u],
  ['a label and a colon', /^\p{L}[^.!?:,]{0,24}:\s/u],
  ['a star in front', /^\*+\s?\p{L}/u],
  ['an age', /(?<![\d+])(?:0|6|1[268])\+(?!\d)/u],
  ['a score or a time', /(?<!\d)\d{1,2}\s?[:–-]\s?\d{1,2}(?!\d)/u],
  ['a star or mark at the end', /[*▼▲✓✔★☆]$/u],
  ['a telephone number', /(?:\+|\b00?)\d[\d\s()/-]{6,}/u],
  ['an end with a slash or bar', /\s?[/|]\s?[^/|.]{2,30}$/u],
  [
    'a full stop and a name',
    /[.!]\s\p{Lu}[\p{L}.&'’-]*(?:(?:\s[/|–—-]|,)?\s(?:\p{Lu}[\p{L}.&'’-]*|of|the|de|du|des|del|di|da|von|van)){0,6}$/u,
  ],
];

/** "WHAT HAS BEEN DONE" */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Signs of writing: marks, capitals, figures, how many sentences. */
export function signsOf({ text, kind }: Block): string[] {
  const tokens = tokenise(text);
  const found = SIGNS.filter(([, sign]) => sign.test(text)).map(([name]) => name);
  const capitals = tokens.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).length;
  if (isCapitals(text)) found.push('capital letters throughout');
  else if (tokens.length >= 2 && capitals === tokens.length) found.push('every word with a capital');
  else if (tokens.length >= 5 && capitals * 2 > tokens.length) found.push('most words with a capital');
  if (isTitleCase(text)) found.push('set as a headline');
  if (/\p{Ll}[.!?]["”»]?\p{Lu}|\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text)) found.push('a space is missing');
  if (kind !== 'paragraph') found.push(`a ${kind}`);
  const count = sentences(text).length;
  if (count >= 2) found.push(count >= 3 ? 'three sentences or more' : 'two sentences');
  const [date] = /\d/.test(text) ? findDates(text, {}) : [];
  if (date !== undefined) found.push(tokens.length <= 10 ? 'a date in few words' : 'a date');
  if (date !== undefined && date.end - date.start >= text.length - 2) found.push('nothing but a date');
  return found;
}

/** Words and nothing else, as subheadings are. */
export const isPlain = ({ text, kind }: Block): boolean =>
  kind !== 'item' &&
  /^[\p{Lu}"“„«¿¡]/u.test(text) &&
  !/[|•·¦/►▶▸➤➜→›⇒☞👉↓←>@©#*:()[\]]|\p{Extended_Pictographic}/u.test(text);
