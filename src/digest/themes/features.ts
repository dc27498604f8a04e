/**
 * All that is known of a passage and a theme is a row of numbers, and each name has its place in it: an article has hundreds of
 * rows, and each is weighed by a hundred weights and a thousand questions. Files and reasons speak of names.
 */
import type { Own } from './reading.ts';

export type Row = Float64Array;
export type Names = readonly string[];

/** By how much a number exceeds that of the best other theme. */
const over = (names: Names): string[] => names.map((name) => `${name}+`);

/** What a text says by itself for a theme. */
export const OWN = [
  'term',
  'sense',
  'near',
  'nearest',
  'further',
  'words',
  'middle',
  'denied',
  'taught',
] as const satisfies readonly (keyof Own)[];
/** What it says whatever the theme. */
export const ANY = ['only', 'subject', 'foreign', 'background', 'otherNews', 'unlike', 'length'] as const;
/** Of a text alone. */
export const TEXT: Names = [...OWN, ...over(OWN), ...ANY];

/** What it has in common with headline, first passage and others. */
export const COMPANY = ['titleWords', 'titleMeaning', 'leadWords', 'leadMeaning', 'mostWords', 'mostMeaning'] as const;
export const PLACE = ['depth', 'first', 'last', 'lastButOne', 'end', 'passages'] as const;
/** How much the passages around it speak as those do that belong to no theme. */
export const BACKGROUND = [
  'backgroundBefore',
  'backgroundAfter',
  'backgroundMean',
  'backgroundLeast',
  'backgroundLead',
] as const;
/** How much the article as a whole speaks as reports of other news do. */
export const OTHER_NEWS = ['otherNewsMean', 'otherNewsLead', 'otherNewsTitle'] as const;
/** How much the article as a whole speaks as those do that have nothing to do with the site's themes. */
export const UNLIKE = ['unlikeMean', 'unlikeLead', 'unlikeTitle'] as const;
export const MANNER = ['takesUp', 'leans', 'definite', 'turns', 'quotes', 'numbers', 'takenUp', 'leantOn'] as const;
/** Axes of the word vectors that tell what kind of thing a passage speaks of. */
export const AXES = Array.from({ length: 16 }, (_, d) => `axis${d}`);
/** How surely headline, article and neighbours have any theme at all. */
export const STRENGTHS = ['titleMost', 'previousMost', 'nextMost', 'mostMean'] as const;
/** What the theme has in headline and passages around it. */
export const AROUND = [
  'now',
  'title',
  'lead',
  'previous',
  'before',
  'next',
  'others',
  'best',
  'sameWords',
  'sameWordsBest',
  'sameMeaning',
] as const;
/** How much of what the article speaks of is the theme's own; the same of headline and first passage: see home.ts. */
export const HOME = ['home', 'homeLead'] as const;
/** … any theme's own; belongs to one field that is no theme's; how many words of fields a passage has. */
export const ABROAD = ['homeMost', 'homeLeadMost', 'abroad', 'abroadLead', 'fieldWords'] as const;
const STILL: Names = [
  ...HOME,
  ...over(HOME),
  ...ABROAD,
  ...COMPANY,
  ...PLACE,
  ...BACKGROUND,
  ...OTHER_NEWS,
  ...UNLIKE,
  ...MANNER,
  ...AXES,
];
/** Of a passage in its article; what changes from round to round stands last. */
export const PASSAGE: Names = [...TEXT, ...STILL, ...STRENGTHS, ...AROUND, ...over(AROUND)];

/** Where parts of a row begin. */
export const AT = { still: TEXT.length, changing: TEXT.length + STILL.length } as const;

/** 0 of nothing. */
export const most = (list: readonly number[]): number => Math.max(0, ...list);

/** Numbers by name, in the order of their names. */
export const values = <Name extends string>(names: readonly Name[], by: Readonly<Record<Name, number>>): number[] =>
  names.map((name) => by[name]);

/** A row as its names tell it. */
export const told = (names: Names, row: Row): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, row[at] ?? 0]));
