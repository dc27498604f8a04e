/** What several articles make together. */
import type { AnalysedArticle } from './analysed.ts';
import type { Theme } from './content.ts';
import type { DatedEvent, Figure, KeyPoint, Quote, Reason } from './found.ts';

/** The same quantity as several sources give it. */
export interface FigureGroup {
  readonly counts: string;
  readonly unit: string;
  readonly figures: readonly Figure[];
  /** Independent sources give different values. */
  readonly differ: boolean;
}

/** Articles that report the same event. */
export interface Story {
  /** Permanent: the id of its earliest article. */
  readonly id: string;
  /** Article ids, earliest first, copies included. */
  readonly articles: readonly string[];
  /** The article whose headline names the story. */
  readonly lead: string;
  /** Syndicated copies and what they copy. */
  readonly copies: readonly { readonly article: string; readonly of: string; readonly overlap: number }[];
  readonly independentSources: number;
  /** Themes of its articles, primary first. */
  readonly themes: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly keyPoints: readonly KeyPoint[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly FigureGroup[];
  readonly events: readonly DatedEvent[];
  readonly reasons: readonly Reason[];
}

/** What one theme has in one edition. */
export interface EditionTheme {
  readonly theme: string;
  /** Stories whose primary theme this is, the most reported first. */
  readonly stories: readonly string[];
  /** Stories of other themes with passages here. */
  readonly alsoIn: readonly string[];
  readonly keyPoints: readonly KeyPoint[];
  /** Passages of this theme on every day of the edition, zero included. */
  readonly passagesByDay: readonly { readonly day: string; readonly passages: number }[];
}

/** One period and its stories by theme. */
export interface Edition {
  /** `2025-w22` or `2025-05-26`; its address never changes. */
  readonly id: string;
  /** First and last day of the period, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly articles: readonly string[];
  /** One entry for every theme of the site, in order, also when it is empty. */
  readonly themes: readonly EditionTheme[];
  /** Stories that belong to no theme. */
  readonly unthemed: readonly string[];
}

/** A theme's passages over time, newest first: what its pages show. */
export interface ThemeTimeline {
  readonly theme: string;
  readonly entries: readonly { readonly article: string; readonly passage: string; readonly day: string }[];
}

/** All of it. */
export interface Digest {
  /** The day of the newest article: the digest's "now". Empty when there is no article. */
  readonly now: string;
  /** Newest first. */
  readonly articles: readonly AnalysedArticle[];
  /** In the order of the site. */
  readonly themes: readonly Theme[];
  readonly timelines: readonly ThemeTimeline[];
  /** Newest first. */
  readonly stories: readonly Story[];
  /** Newest first; periods without an article between two with one are kept, empty. */
  readonly editions: readonly Edition[];
}
