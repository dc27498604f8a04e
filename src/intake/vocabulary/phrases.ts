/** Phrases found in words, whatever the punctuation between them. */
import { squeeze } from '../../text/clean.ts';
import { remembered } from '../../text/remembered.ts';

/** A word of a text, in lower case, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Kept at the token: a bit for each book that may have a phrase here, and how many books there were when it was looked up. */
interface Asked extends Token {
  books: number;
  asked: number;
}

export interface PhraseBook {
  /** How many tokens the longest phrase at `index` covers; 0 = none begins there. */
  readonly at: (tokens: readonly Token[], index: number) => number;
  /** The lengths of all phrases at `index`. */
  readonly lengthsAt: (tokens: readonly Token[], index: number) => readonly number[];
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** Runs of letters and runs of digits; everything else separates. */
export const tokenise: (text: string) => readonly Token[] = remembered((text) =>
  Array.from(
    text.matchAll(WORD),
    (match): Asked => ({
      word: folded(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      books: 0,
      asked: 0,
    }),
  ),
);

/**
 * A word in lower case, without the accents that capitals often lack: `ΔΙΑΒΑΣΤΕ` is `διαβάστε`, `PUBLICITE` `publicité`.
 * Words of one or two letters keep theirs: `à` is not `a`.
 */
function folded(text: string): string {
  const small = text.toLowerCase().replaceAll('ı', 'i');
  return small.length >= 3 && ACCENTED.test(small)
    ? small.normalize('NFD').replace(ACCENT, '').normalize('NFC')
    : small;
}

const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]|\p{M}/u;
/** On Latin and Greek letters only: Cyrillic й and ї are letters of their own. */
const ACCENT = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu;

/**
 * @param phrases separated by commas, their words by spaces; a word that ends in `*` matches every word that begins so,
 *   `#` matches any figures
 */
export function phraseBook(phrases: string): PhraseBook {
  const exact = new Map<string, string[][]>();
  const open = new Map<string, string[][]>();
  const mark = 1 << (books.count % 31);
  books.count += 1;
  for (const phrase of new Set(phrases.split(',').flatMap((phrase) => spellings(squeeze(phrase))))) {
    if (phrase === '') continue;
    const words = phrase.split(' ').map(folded);
    const first = words[0] ?? '';
    const [book, all, key] = first.endsWith('*')
      ? [open, books.open, first.slice(0, HEAD)]
      : [exact, books.exact, first];
    book.set(key, [...(book.get(key) ?? []), words]);
    all.set(key, (all.get(key) ?? 0) | mark);
  }
  const lengthsAt = (tokens: readonly Token[], index: number): readonly number[] => {
    const token = tokens[index];
    if (token === undefined || (booksOf(token as Asked) & mark) === 0) return NO_LENGTHS;
    const { word } = token;
    return [exact.get(word), open.get(word.slice(0, HEAD)), FIGURES.test(word) ? exact.get('#') : NONE].flatMap(
      (phrases = NONE) =>
        phrases
          .filter((words) => words.every((part, offset) => matches(part, tokens[index + offset]?.word)))
          .map((words) => words.length),
    );
  };
  return { lengthsAt, at: (tokens, index) => Math.max(0, ...lengthsAt(tokens, index)) };
}

/**
 * How many books there are, and which of them have a phrase that begins with a word, or with its first letters: a bit
 * each; where books are more than bits, some share one.
 */
const books = { count: 0, exact: new Map<string, number>(), open: new Map<string, number>() };

/** The books that may have a phrase at this token. Most have none, and every book is asked about every token. */
function booksOf(token: Asked): number {
  if (token.asked === books.count) return token.books;
  const { word } = token;
  const figures = FIGURES.test(word) ? (books.exact.get('#') ?? 0) : 0;
  token.books = (books.exact.get(word) ?? 0) | (books.open.get(word.slice(0, HEAD)) ?? 0) | figures;
  token.asked = books.count;
  return token.books;
}

/** Pages write "A lire aussi" for "à lire aussi": alone, `a` would be another word. */
const spellings = (phrase: string): string[] => (/^à\s/u.test(phrase) ? [phrase, phrase.replace('à', 'a')] : [phrase]);

/** Letters by which the words that end in `*` are found; they have as many and more. */
const HEAD = 3;
const FIGURES = /^\p{N}/u;
const NONE: string[][] = [];
const NO_LENGTHS: readonly number[] = [];

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern === '#') return FIGURES.test(word);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** Whether the book has a phrase anywhere in the text. */
export function holds(book: PhraseBook, tokens: readonly Token[]): boolean {
  return tokens.some((_, index) => book.at(tokens, index) > 0);
}

/** Length in tokens of the phrase the text begins with; 0 = none. */
export function beginsWith(book: PhraseBook, tokens: readonly Token[]): number {
  return book.at(tokens, 0);
}

/** Whether phrases of the books, one after the other, cover every token. Numbers are covered when `numbers` is set. */
export function covered(tokens: readonly Token[], books: readonly PhraseBook[], numbers: boolean): boolean {
  const reachable = new Array<boolean>(tokens.length + 1).fill(false);
  reachable[0] = true;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!reachable[index]) continue;
    if (numbers && isNumber(tokens[index]?.word ?? '')) reachable[index + 1] = true;
    for (const book of books) for (const length of book.lengthsAt(tokens, index)) reachable[index + length] = true;
  }
  return reachable[tokens.length] ?? false;
}

const isNumber = (word: string): boolean => /^\p{N}+$|^[kmкм]$/u.test(word);
