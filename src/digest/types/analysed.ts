/** An article and all that was found in it. */
import type { RootContent } from 'mdast';
import type { Article } from './content.ts';
import type { DatedEvent, Figure, Leanings, Passage, PointCandidate, Quote, ThemeMatch } from './found.ts';

/** What tells one event's reports from another's; compared when articles are grouped into stories. Heaviest first. */
export interface Traits {
  /** Stems of the text by how often they stand in it; headline and first passages count more. */
  readonly words: readonly (readonly [string, number])[];
  /** Stems of the headline (3) and the first passages (2). */
  readonly lead: readonly (readonly [string, number])[];
  /** Names in a spelling that languages share, by where they stand: headline 3, first passages 2, further down 1. */
  readonly names: readonly (readonly [string, number])[];
  /** Numbers that would hardly agree by chance, by where they stand. */
  readonly numbers: readonly (readonly [string, number])[];
  /** Figures with their unit and what they count, each as one word, by where they stand: first passages 2, further down 1. */
  readonly figures: readonly (readonly [string, number])[];
  /** Days that the first passages speak of and that had come when the article was published, the latest first. */
  readonly days: readonly string[];
  /** Headline or first passages go on with an event that has been told. */
  readonly aftermath: boolean;
  /** Hashes of runs of words, ascending: what copies have in common. */
  readonly runs: readonly number[];
}

/** An article and everything that depends on it and the themes alone. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The body's top level in order: headings too. Passages' `node`s are the same objects. */
  readonly nodes: readonly RootContent[];
  /** By passage. */
  readonly leanings: readonly Leanings[];
  /** Themes of the whole article, primary first. */
  readonly themes: readonly ThemeMatch[];
  readonly primaryTheme: string | undefined;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly events: readonly DatedEvent[];
  /** Sentences that may become key points, in the order of the text. */
  readonly points: readonly PointCandidate[];
  readonly traits: Traits;
  /** Parts of the body that no passage holds (raw HTML, definitions) and why. */
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
}
