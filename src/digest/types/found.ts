/** What is found in one article: passages and spans of them. */
import type { RootContent } from 'mdast';

/** Half-open range of UTF-16 offsets into an article's `body`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why something was decided, in words a maintainer understands. */
export interface Reason {
  /** What spoke: `term`, `except`, `pin`, `context`, … */
  readonly kind: string;
  /** One sentence or phrase. */
  readonly text: string;
  /** What it added to (or took from) the score, if there is one. */
  readonly weight?: number | undefined;
  /** The words it rests on. */
  readonly words?: string | undefined;
}

/** One theme a passage belongs to. `score` ≥ 1 means it does. */
export interface ThemeMatch {
  readonly theme: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How far a passage leans to a theme. */
export interface Leaning {
  readonly theme: string;
  /** The logarithm of the odds that it belongs. */
  readonly odds: number;
  /** How likely it must be to be said to belong. */
  readonly needed: number;
  readonly reasons: readonly Reason[];
}

/** What is known of a passage's themes before they are decided on. */
export interface Leanings {
  /** Stems of what the passage speaks of, separated by spaces. */
  readonly stems: string;
  /** Those that are not out of the question. */
  readonly themes: readonly Leaning[];
}

/** A paragraph, list, block quote or table of an article. */
export interface Passage extends Span {
  /** Stable anchor on the article's page; unique in the article, unchanged while the passage's text is. */
  readonly id: string;
  readonly kind: 'paragraph' | 'list' | 'quote' | 'table' | 'code';
  /** The passage's words with Markdown's marks removed. */
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** The heading the passage stands under, if any. */
  readonly heading?: string | undefined;
  /** The syntax tree, parsed once; positions are relative to `body`. */
  readonly node: RootContent;
  /** Themes it belongs to, best first; empty = none. */
  readonly themes: readonly ThemeMatch[];
}

/** Verbatim words of an article: `text` is `body.slice(start, end)` with Markdown's marks removed. */
export interface Excerpt extends Span {
  readonly article: string;
  readonly passage: string;
  readonly text: string;
}

/** A sentence that says most and can stand alone. */
export interface KeyPoint extends Excerpt {
  /** Words such as "on Friday" in it, and the day they mean: to be shown beside them. */
  readonly dates: readonly { readonly words: string; readonly date: string }[];
  readonly reasons: readonly Reason[];
}

/** A sentence that can stand alone, and what choosing among many needs to know about it. */
export interface PointCandidate extends KeyPoint {
  /** How much it says, compared with others of its article; above 0. */
  readonly score: number;
  /** Stems of its words that carry meaning: two sentences that share most of them repeat each other. */
  readonly stems: readonly string[];
  /** Themes of its passage. */
  readonly themes: readonly string[];
}

/** Words in quotation marks (`text` is without the marks) and who said them. */
export interface Quote extends Excerpt {
  /** The name as the article first gives it in full; undefined when nobody can be named with confidence. */
  readonly speaker: string | undefined;
  /** What the article calls the speaker: "Kremlin spokesman". */
  readonly role?: string | undefined;
}

/** A number and what it counts. `text` holds the words it was read from. */
export interface Figure extends Excerpt {
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number | undefined;
  readonly bound: 'exact' | 'about' | 'over' | 'under';
  /** Normalised unit: `EUR`, `USD`, `%`, `km`; empty for a plain count. */
  readonly unit: string;
  /** What is counted, normalised: `drone`, `killed`, `prisoner`. */
  readonly counts: string;
  /** The whole sentence, to be shown beside the number. */
  readonly sentence: Span & { readonly text: string };
}

/** Something with a date. */
export interface DatedEvent extends Excerpt {
  /** `2025-05-26`, `2025-05`, `2025`; undefined when the words could not be resolved. */
  readonly date: string | undefined;
  /** The words that were resolved: "on Sunday". */
  readonly words: string;
}
