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

/** Fields that keep company: a word of one makes the others of its line likelier. */
export const RELATED: readonly (readonly string[])[] = [
  ['labour disputes', 'pay and hours', 'workers', 'jobs lost and won'],
  [
    'attacks from the air',
    'shelling and ground fighting',
    'air defence',
    'destruction by war',
    'people killed or hurt',
    'war as such',
  ],
  ['truce and peace', 'talks between states', 'prisoners of war', 'war as such'],
  ['arms for an ally', 'money for a state', 'rebuilding a country', 'war as such'],
  ['ships and freight', 'deepening of waterways'],
  ['river levels', 'weather', 'evacuation and rescue', 'dykes and flood defences', 'clearing up and compensation'],
  ['drinking water', 'pipes and mains'],
  ['prices and bills', 'regulators'],
  ['parliament and government', 'elections', 'parties', 'town government'],
  ['courts', 'crime and police'],
  ['hospitals', 'epidemics and vaccines', 'medicines'],
  ['schools', 'universities and science'],
  ['railways', 'roads and cars', 'aviation'],
];
