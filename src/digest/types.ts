/**
 * The words of Sheaf as types (see ARCHITECTURE.md). Everything here is plain JSON: it can be cached, compared and printed.
 * Days are ISO dates (`2025-05-26`) in the publisher's own offset; nothing in the digest knows a time zone or a clock.
 */
import type { RootContent } from 'mdast';

/** What one source published: one Markdown file, validated. */
export interface Article {
  /** Permanent; the article's address and feed identity. Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Path of the file, relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  /** As the front matter gives it: `2025-05-26` or `2025-05-26T14:20:00+02:00`. */
  readonly published: string;
  /** The calendar day of `published`, in its own offset. */
  readonly day: string;
  readonly updated?: string | undefined;
  readonly source: { readonly name: string; readonly url: string };
  readonly author?: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  readonly description?: string | undefined;
  /** How much of the text may be shown: all of it, an excerpt, or a link only. */
  readonly rights: 'full' | 'excerpt' | 'link';
  /** Themes set by hand: pinned ones always apply, excluded ones never do. */
  readonly themes: { readonly pin: readonly string[]; readonly exclude: readonly string[] };
  /** Markdown after the front matter. All spans are offsets into this string. */
  readonly body: string;
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number;
}

/** A subject maintainers follow. */
export interface Theme {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly label: string;
  /** `#rrggbb`, as the maintainer chose it; views adjust it for contrast. */
  readonly colour: string;
  readonly order: number;
  readonly description: string;
  /** Words and phrases in base form; inflections are found. */
  readonly terms: readonly string[];
  /** Phrases that look like the theme and are not. */
  readonly except: readonly string[];
  readonly examples: { readonly match: readonly string[]; readonly refuse: readonly string[] };
  /** Markdown shown at the top of the theme's page. */
  readonly standing: string;
}

/** How to cut and name the digest; from `site.yml`. */
export interface Settings {
  readonly language: string;
  readonly edition: 'week' | 'day';
}

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
  /** Days the first passages speak of, and the latest of them that had come when the article was published. */
  readonly days: readonly string[];
  readonly happened: string | undefined;
  /** Hashes of runs of words, ascending: what copies have in common. */
  readonly runs: readonly number[];
}

/** An article and everything that depends on it and the themes alone. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The body's top level in order: headings too. Passages' `node`s are the same objects. */
  readonly nodes: readonly RootContent[];
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
