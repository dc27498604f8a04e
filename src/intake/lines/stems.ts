import { contentStems } from '../shape.ts';
import { LANGUAGES } from '../vocabulary/all.ts';

const CLASSES = [
  'buttons',
  'comments',
  'adverts',
  'sections',
  'seeAlso',
  'counters',
  'calls',
  'objects',
  'legal',
] as const;

/** Beginnings of the longer words that pages use of themselves: also phrases that no list has are made of them. */
export const furnitureStems: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => CLASSES.flatMap((name) => [...longStems(language[name])])),
);

export function longStems(text: string): Set<string> {
  return new Set([...contentStems(text)].filter((stem) => stem.length === 5));
}
