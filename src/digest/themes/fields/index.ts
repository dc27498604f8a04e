/** All word fields. They know no site and no theme: a theme's own words say which fields are its own. */
import { CONFLICT } from './conflict.ts';
import { PLACES } from './places.ts';
import { WORK } from './work.ts';

export interface Field {
  readonly name: string;
  readonly entries: readonly string[];
}

export const FIELDS: readonly Field[] = Object.entries({ ...CONFLICT, ...WORK, ...PLACES }).map(([name, list]) => ({
  name,
  entries: [...new Set(list.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' ')))].filter(
    (entry) => entry !== '',
  ),
}));
