/**
 * What reports say that belongs to no theme, whatever the themes are. Beside their matter: how many people live in a town,
 * what the weather will be, who was born where. And other news, whole reports of it: a match, a premiere, a trial. Learned
 * from labelled passages of many topics; English only.
 */
import english from './background.json' with { type: 'json' };
import type { Learned } from './learner.ts';
import { hasVectors } from './vectors/vectors.ts';

export interface Background {
  readonly beside: Learned;
  readonly otherNews: Learned;
}

/** What `scripts/fit-themes.ts` writes. */
export interface LearnedFile {
  readonly bias: number;
  readonly direction: readonly number[];
  readonly words: Readonly<Record<string, number>>;
}

const read = (file: LearnedFile): Learned => ({ ...file, words: new Map(Object.entries(file.words)) });
const file: Readonly<Record<keyof Background, LearnedFile>> = english;
const learned: Background = { beside: read(file.beside), otherNews: read(file.otherNews) };

export const backgroundOf = (language: string): Background | undefined => (hasVectors(language) ? learned : undefined);
