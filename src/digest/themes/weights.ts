/**
 * The numbers by which terms and word fields are read; they were set on the development part of the labelled set
 * (`npm run bench:digest`). How much that counts beside all else is fitted: see fitted.ts.
 */
export const WEIGHTS = {
  // lexicon.ts
  commonWord: 0.6,
  phrase: 1.6,
  // profile.ts
  /** What a word of each kind adds to its field. */
  term: 1,
  partOfTerm: 0.4,
  name: 0.5,
  description: 0.35,
  /** Fields with less than this much behind them are accidents. */
  least: 0.35,
  /** … and so are those far behind the theme's foremost field. */
  leastShare: 0.15,
  halfway: 0.56,
  // senses.ts
  /** What a word of a field adds to the fields that keep it company. */
  relatedFields: 0.35,
  /** What every field has before anything is read; small, so that one plain neighbour decides. */
  prior: 0.15,
  // score.ts
  /** Further terms confirm the first and add less. */
  furtherTerm: 0.45,
  /** A term whose words stand apart or in another order. */
  loose: 0.85,
  /** A term that means something else here as likely as not. */
  leastTerm: 0.28,
  /** A term that is a word of all trades needs company. */
  commonTerm: 0.5,
  /** Affinity at which a field counts as wholly the theme's own. */
  own: 0.4,
  /** What a word of one of the theme's fields adds at most. */
  fieldWord: 0.7,
  mostFieldWords: 1.6,
  worthTelling: 0.08,
};
