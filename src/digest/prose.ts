/** A text read once for everybody: its sentences, and its words with their stems. */
import { type Range, sentences } from '../text/sentences.ts';
import type { Stem } from '../text/stems.ts';
import { type Word, words } from '../text/words.ts';

export interface Token extends Word {
  readonly stem: string;
  /** Index into `sentences`. */
  readonly sentence: number;
}

export interface Prose {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly tokens: readonly Token[];
}

export function readProse(text: string, stem: Stem): Prose {
  const ranges = sentences(text);
  let sentence = 0;
  const tokens = words(text).map((word) => {
    while (sentence < ranges.length - 1 && word.start >= (ranges[sentence]?.end ?? 0)) sentence++;
    return { ...word, stem: stem(word.lower), sentence };
  });
  return { text, sentences: ranges, tokens };
}
