/** What maintainers write: articles, themes, settings. */

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
  /** Set by hand: articles that tell the same event, and articles that tell another, whatever is found. */
  readonly story?: { readonly with: readonly string[]; readonly apart: readonly string[] } | undefined;
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
  readonly examples: Examples;
  /** Markdown shown at the top of the theme's page. */
  readonly standing: string;
}

export interface Examples {
  /** Sentences that must belong to the theme, and that must not: its tests. */
  readonly match: readonly string[];
  readonly refuse: readonly string[];
  /** Passages that belong to the theme, and that belong to none it is taken for: these only teach. */
  readonly like: readonly string[];
  readonly unlike: readonly string[];
}

/** How to cut and name the digest; from `site.yml`. */
export interface Settings {
  readonly language: string;
  readonly edition: 'week' | 'day';
}
