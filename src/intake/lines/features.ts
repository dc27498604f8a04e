/** What can be seen of a line, as short English phrases: the model gives each a weight, the report shows them. */
import { findDates } from '../dates/find.ts';
import { furniture } from '../rules/furniture.ts';
import { contentStems, isTitleCase, sentences, share } from '../shape.ts';
import type { Block } from '../types.ts';
import * as books from '../vocabulary/all.ts';
import { beginsWith, covered, holds, type Token, tokenise } from '../vocabulary/phrases.ts';
import { furnitureStems, longStems } from './stems.ts';
import { HEADLINE_LINE, type Line, type Scene } from './scene.ts';

export function featuresOf(index: number, scene: Scene): string[] {
  const line = scene.lines[index];
  if (line?.gone !== undefined || line === undefined) return [];
  const { block } = line;
  const tokens = tokenise(block.text);
  const size = sizeOf(tokens.length);
  const end = endOf(block.text);
  const zone = zoneOf(index, scene);
  const kin = kinship(block, scene);
  return [
    size,
    end,
    zone,
    kin,
    `${size}, ${end}`,
    `${zone}, ${end}`,
    `${zone}, ${size}`,
    `${kin}, ${end}`,
    `${kin}, ${zone}`,
    ...shapeOf(block, tokens),
    ...wordsOf(block, tokens, end, kin),
    ...copies(block, scene),
    ...besides(index, scene, end),
    ...(isPlain(block) ? [`plain: ${size}, between ${nature(scene.lines[index - 1])} and ${nature(scene.lines[index + 1])}`, `plain: ${zone}, ${end}`] : []),
  ];
}

function sizeOf(words: number): string {
  if (words <= 1) return 'one word';
  if (words <= 2) return 'two words';
  if (words <= 4) return '3 or 4 words';
  if (words <= 8) return '5 to 8 words';
  if (words <= 14) return '9 to 14 words';
  return words <= 24 ? '15 to 24 words' : 'many words';
}

function endOf(text: string): string {
  const bare = text.replace(/[\s"'”“»«’)\]*_」』）]+$/u, '');
  const last = bare.at(-1) ?? '';
  if (last === '.' || last === '。') return bare.endsWith('...') ? 'ends with dots' : 'ends with a full stop';
  if (last === '…') return 'ends with dots';
  if (last === '?' || last === '？') return 'ends with a question mark';
  if (last === '!' || last === '！') return 'ends with an exclamation mark';
  if (last === ':') return 'ends with a colon';
  return last === ',' || last === ';' ? 'ends with a comma' : 'no end of a sentence';
}

function zoneOf(index: number, { first, last, lines }: Scene): string {
  if (first < 0) return 'no paragraph anywhere';
  if (index < first) return index === first - 1 ? 'right above the first paragraph' : 'above the first paragraph';
  if (index > last) {
    if (index === last + 1) return 'right below the last paragraph';
    return 'below the last paragraph';
  }
  if (index === first) return 'the first paragraph';
  if (index === last) return 'the last paragraph';
  return index < lines.length ? 'between paragraphs' : '';
}

/** How many of its longer words the story has too. */
function kinship(block: Block, { story }: Scene): string {
  const stems = [...contentStems(block.text)];
  if (stems.length === 0) return 'no longer words';
  const own = isStory(block) ? 1 : 0;
  const shared = stems.filter((stem) => (story.get(stem) ?? 0) > own).length / stems.length;
  if (shared === 0) return stems.length === 1 ? 'one longer word, not of the story' : 'no words of the story';
  if (shared < 0.15) return 'hardly a word of the story';
  if (shared < 0.35) return 'few words of the story';
  return shared < 0.6 ? 'many words of the story' : 'words of the story';
}

const isStory = (block: Block): boolean => block.text.length >= 60;

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['a quotation', /["“”„«»]|^[–—-]\s/u],
  ['opens with a quotation', /^["“”„«]/u],
  ['opens with a dash', /^[–—-]\s/u],
  ['opens with a small letter', /^\p{Ll}/u],
  ['opens with a figure', /^\p{N}/u],
  ['figures', /\p{N}/u],
  ['a bar or dot between words', /\s[|•·¦/]\s?/u],
  ['an arrow', /[►▶▸➤➜→›⇒☞👉↓←]|>>|<</u],
  ['an account', /(?:^|\s)@\p{L}/u],
  ['an address', /https?:|www\.|\p{L}@\p{L}|\p{L}\.(?:com|org|net|example|de|fr|es|it|pt|nl|pl|ua|ru|uk|br)(?:$|[\s/),.])/iu],
  ['a hash', /#\p{L}/u],
  ['a picture sign', /\p{Extended_Pictographic}/u],
  ['a copyright sign', /©|\(c\)/iu],
  ['brackets at the end', /[([][^()[\]]*[)\]]\.?$/u],
  ['brackets around it', /^[([][^()[\]]*[)\]]$/u],
  ['a label and a colon', /^\p{L}[^.!?:,]{0,24}:\s/u],
  ['a star in front', /^\*+\s?\p{L}/u],
  ['a telephone number', /(?:\+|\b00?)\d[\d\s()/-]{6,}/u],
  ['an end with a slash or bar', /\s?[/|]\s?[^/|.]{2,30}$/u],
  ['a full stop and a name', /[.!]\s\p{Lu}[\p{L}.&'’-]*(?:\s\p{Lu}[\p{L}.&'’-]*){0,3}$/u],
];

/** Words and nothing else, as subheadings are. */
const isPlain = ({ text, kind }: Block): boolean =>
  kind !== 'item' && /^[\p{Lu}"“„«¿¡]/u.test(text) && !/[|•·¦/►▶▸➤➜→›⇒☞👉↓←>@©#*:()[\]\d]|\p{Extended_Pictographic}/u.test(text);

function shapeOf(block: Block, tokens: readonly Token[]): string[] {
  const { text } = block;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const found = SIGNS.filter(([, sign]) => sign.test(text)).map(([name]) => name);
  if (letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    found.push('capital letters throughout');
  const capitals = tokens.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).length;
  if (tokens.length >= 2 && capitals === tokens.length) found.push('every word with a capital');
  else if (tokens.length >= 5 && capitals * 2 > tokens.length) found.push('most words with a capital');
  if (isTitleCase(text)) found.push('set as a headline');
  if (/\p{Ll}[.!?]["”»]?\p{Lu}|\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text)) found.push('a space is missing');
  if (block.kind !== 'paragraph') found.push(`a ${block.kind}`);
  const count = sentences(text).length;
  if (count >= 2) found.push(count >= 3 ? 'three sentences or more' : 'two sentences');
  const [date] = /\d/.test(text) ? findDates(text, {}) : [];
  if (date !== undefined) found.push(tokens.length <= 10 ? 'a date in few words' : 'a date');
  if (date !== undefined && date.end - date.start >= text.length - 2) found.push('nothing but a date');
  return found;
}

const CLASSES = [
  'buttons',
  'comments',
  'adverts',
  'sections',
  'seeAlso',
  'counters',
  'credits',
  'tags',
  'bylines',
  'sources',
  'published',
  'updated',
  'calls',
  'objects',
  'address',
  'legal',
  'self',
  'says',
  'networks',
] as const;

function wordsOf(block: Block, tokens: readonly Token[], end: string, kin: string): string[] {
  const found: string[] = [];
  const small = tokens.length <= 12 ? 'short: ' : '';
  for (const name of CLASSES) {
    const book = books[name];
    if (beginsWith(book, tokens) > 0) found.push(`${small}begins with ${name}`);
    if (holds(book, tokens)) found.push(`${small}holds ${name}`);
  }
  const has = (name: (typeof CLASSES)[number]): boolean => holds(books[name], tokens);
  if (has('address') && (has('objects') || has('networks') || has('self'))) found.push('speaks of the page to the reader');
  if (has('calls') && (has('objects') || has('networks'))) found.push('asks for something');
  const reported = has('says') || /["“”„«»]/.test(block.text);
  if (has('address') && !reported) found.push(`to the reader, ${kin}`);
  if ((has('objects') || has('self')) && !reported) found.push(`of the page, ${kin}`);
  const known = covered(
    tokens,
    CLASSES.filter((name) => name !== 'says').map((name) => books[name]).concat(books.fillers),
    true,
  );
  if (known) found.push('only words of pages');
  const stems = longStems(block.text);
  const part = share(stems, furnitureStems);
  if (stems.size > 0) found.push(`${small}${part === 0 ? 'no' : part < 0.2 ? 'hardly any' : part < 0.4 ? 'some' : part < 0.7 ? 'many' : 'mostly'} words of pages, ${end}`);
  const verdict = furniture(block.text);
  if (verdict !== undefined) found.push(`looks like: ${verdict}`);
  return found;
}

function copies(block: Block, { holders, headline }: Scene): string[] {
  const stems = contentStems(block.text);
  const found: string[] = [];
  if (share(stems, headline) >= 0.6) found.push('words of the headline');
  else if (share(headline, stems) >= 0.6) found.push('most words of the headline');
  const counts = new Map<Block, number>();
  for (const stem of stems)
    for (const other of holders.get(stem) ?? []) if (other !== block) counts.set(other, (counts.get(other) ?? 0) + 1);
  const most = Math.max(0, ...counts.values()) / (stems.size || 1);
  if (stems.size >= 3 && most >= 0.75) found.push('nearly all its words in one other line');
  else if (stems.size >= 3 && most >= 0.5) found.push('half its words in one other line');
  return found;
}

/** The lines above and below, and how many around have gone. */
function besides(index: number, { lines }: Scene, end: string): string[] {
  const open = end === 'no end of a sentence' ? 'open line' : 'sentence';
  const above = nature(lines[index - 1]);
  const below = nature(lines[index + 1]);
  const found = [`${open} below ${above}`, `${open} above ${below}`, `${open} between ${above} and ${below}`];
  const around = [-3, -2, -1, 1, 2, 3].map((step) => lines[index + step]).filter((line) => line !== undefined);
  const gone = around.filter((line) => line.gone !== undefined && line.gone.reason !== HEADLINE_LINE).length;
  found.push(`${open}, ${gone === 0 ? 'none' : gone <= 2 ? 'few' : gone <= 4 ? 'many' : 'all'} around it gone`);
  return found;
}

function nature(line: Line | undefined): string {
  if (line === undefined) return 'the edge';
  if (line.gone !== undefined) {
    const { reason } = line.gone;
    if (reason === HEADLINE_LINE) return 'the headline';
    if (/^(?:call|legal|question|the page about|stands|heading of page)/.test(reason)) return 'a call or notice';
    if (/^(?:heading of a list|below|link)/.test(reason)) return 'a link to other articles';
    if (/^row with/.test(reason)) return 'date or author';
    if (/^(?:picture|caption|counter of pictures)/.test(reason)) return 'a credit';
    return 'something gone';
  }
  const { text } = line.block;
  if (text.length >= 60 && /[.!?…]["'”»’)]*$/u.test(text)) return 'a paragraph';
  if (/:$/.test(text)) return 'a colon';
  if (line.block.kind === 'item') return 'an item';
  return /[.!?…]["'”»’)]*$/u.test(text) ? 'a short sentence' : 'an open line';
}
