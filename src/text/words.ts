/** A word of a text: letters with their marks, or a number; apostrophes inside a word belong to it, hyphens end it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, no possessive ending. */
  readonly lower: string;
  /** A hyphen joins it to the word before. */
  readonly joined: boolean;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

export function words(text: string): Word[] {
  const found: Word[] = [];
  let end = -2;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const joined = start === end + 1 && HYPHENS.has(text[end] ?? '');
    end = start + match[0].length;
    found.push({ start, end, lower: normalise(match[0]), joined });
  }
  return found;
}

function normalise(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ]/gu, "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
