import { contentStems } from '../shape.ts';
import { LANGUAGES } from '../vocabulary/all.ts';

/** Beginnings of the words that pages use of themselves: also phrases that no list has are made of them. */
export const furnitureStems: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ buttons, comments, adverts, sections, seeAlso, counters, calls, objects, legal, self }) => [
    ...contentStems([buttons, comments, adverts, sections, seeAlso, counters, calls, objects, legal, self].join(' ')),
  ]),
);
