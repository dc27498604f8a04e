/** Lines that belong together: results, transfers, figures, what a sentence with a colon announces. */
import { endsSentence, isProse } from '../shape.ts';
import { sizeOf } from './look.ts';
import type { Scene } from './scene.ts';

/** Whether the lines beside it give figures as it does: results, standings, prices. */
export function figures(index: number, { lines }: Scene): string[] {
  const text = (at: number): string => lines[at]?.block?.text ?? '';
  if (!FIGURES.test(text(index))) return [];
  const run = [-2, -1, 1, 2].filter((step) => FIGURES.test(text(index + step))).length;
  const led = [-3, -2, -1].some((step) => /:$/.test(text(index + step)));
  return [`figures behind words, ${run} beside it too`, ...(led ? ['figures behind words, led in by a colon'] : [])];
}

/** "Norrby 1-3 Oster", "Norrby 34, Oster 33, Lindholm 29", "1. Norrby 17:5": a score or a standing. */
export const isResult = (text: string): boolean => RESULT.test(text) && !endsSentence(text) && text.length < LONG;

const RESULT =
  /\p{Lu}.*\s\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d:])|(?:\p{Lu}[\p{L}’' -]+ \d{1,3}(?:[,;]\s|$)){2}|^\d{1,2}\.\s\p{Lu}\D*\s\d/u;
/** Characters. */
const LONG = 120;

/** A capitalised word, then figures, and no end of a sentence. */
const FIGURES = /^\P{N}{0,4}\p{Lu}.*\p{N}[^.!?]{0,24}$/u;

/** What a line without a list mark is to the sentence above it that ends with a colon. */
export function announced(index: number, { lines }: Scene): string[] {
  if (isProse(lines[index]?.block?.text ?? '')) return [];
  for (let at = index - 1; at >= index - LONGEST; at -= 1) {
    const text = lines[at]?.block?.text ?? '';
    if (text.endsWith(':')) return [`announced by ${isProse(text) ? 'a sentence' : sizeOf(text)} and a colon`];
    if (text === '' || isProse(text) || endsSentence(text)) return [];
  }
  return [];
}

/** Lines. */
const LONGEST = 12;

/** Whether the lines beside it are made alike. */
export function alike(index: number, { lines }: Scene): string[] {
  const [above, own, below] = [-1, 0, 1].map((step) => makeOf(lines[index + step]?.block?.text ?? ''));
  if (own === '') return [];
  const count = Number(own === above) + Number(own === below);
  return [`made like ${['none', 'one', 'both'][count]} of the lines beside it`];
}

/** How it begins and which marks it has, in the order in which they come first; nothing for running text and bare words. */
function makeOf(text: string): string {
  if (isProse(text) || endsSentence(text)) return '';
  const marks = [...new Set(text.match(/[–—:;()/|,+-]/gu))].join('');
  return /^\p{N}/u.test(text) ? `1${marks}` : marks;
}
