/**
 * What reports say beside their matter, whatever it is: how many people live in a town, what the weather will be, who was
 * born where. Learned from labelled passages of many topics that belong to none of the topic's themes; English only.
 */
import english from './background.json' with { type: 'json' };
import type { Learned } from './learner.ts';
import { hasVectors } from './vectors/vectors.ts';

/** What `scripts/fit-themes.ts` writes. */
export interface BackgroundFile {
  readonly bias: number;
  readonly direction: readonly number[];
  readonly words: Readonly<Record<string, number>>;
}

const file: BackgroundFile = english;
const learned: Learned = { ...file, words: new Map(Object.entries(file.words)) };

export const backgroundOf = (language: string): Learned | undefined => (hasVectors(language) ? learned : undefined);
