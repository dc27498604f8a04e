/**
 * Every number by which themes are weighed. They were set on the development part of the labelled set
 * (`npm run bench:digest`); a passage belongs to a theme from a score of 1.
 */
export const WEIGHTS = {
  // lexicon.ts
  commonWord: 0.65,
  phrase: 1.6,
  // profile.ts
  /** What a word of each kind adds to its field. */
  term: 1,
  partOfTerm: 0.4,
  name: 0.5,
  description: 0.35,
  example: 0.12,
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
  commonTerm: 0.45,
  /** Affinity at which a field counts as wholly the theme's own. */
  own: 0.4,
  /** What a word of one of the theme's fields adds at most. */
  fieldWord: 0.7,
  mostFieldWords: 1.6,
  worthTelling: 0.08,
  // context.ts
  /** How much the headline's and the neighbours' words help to say what a word means. */
  headlineMass: 0.5,
  neighbourMass: 0.35,
  articleMass: 0.1,
  /** What headline, first passage and whole text say of where an article leans. */
  headlineLeans: 0.5,
  leadLeans: 0.4,
  textLeans: 0.6,
  /** What the article's leaning adds to a passage that says something of its own. */
  leans: 0.35,
  before: 0.3,
  goesOn: 0.68,
  after: 0.15,
  /** Somebody speaks: of the matter at hand, as a rule. */
  speaks: 0.4,
  company: 0.4,
  /** Own words a passage must have before its surroundings are asked. */
  leastOwn: 0.2,
  /** A passage that says this much of another theme is not asked what it goes on from. */
  taken: 0.5,
  /** A theme that is only hinted at, in a passage that is plainly about another, is not meant. */
  hint: 0.45,
};
