/** What the intake reads, what it decides, and what it hands back. All plain data. */
import type { RootContent } from 'mdast';

/** What the maintainer says about a file; it goes before anything found in the text. */
export interface Options {
  /** Name of the publisher. */
  readonly source?: string | undefined;
  /** Where the original is. Recorded, never fetched. */
  readonly url?: string | undefined;
  /** ISO day the text was taken down: relative dates count from it, and it is the date of a text that has none. */
  readonly date?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
}

/** A line, paragraph, heading, list item, quote or table of the input. */
export interface Block {
  /** 1-based line of the input on which it begins. */
  readonly line: number;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'other';
  /** Its words, on one line, without marks. */
  readonly text: string;
  /** Items with the same list form one list. */
  readonly list?: List | undefined;
  /** The syntax tree, where the input had one; plain text has none. */
  readonly node?: RootContent | undefined;
  /** Share of its letters that are links, 0 to 1. */
  readonly linked?: number | undefined;
}

export interface List {
  readonly id: number;
  readonly ordered: boolean;
  readonly start: number;
}

/** Something taken out of the text, and why. */
export interface Removal {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export type Field =
  | 'title'
  | 'published'
  | 'updated'
  | 'source'
  | 'url'
  | 'author'
  | 'language'
  | 'description'
  | 'agency'
  | 'place'
  | 'tags';

/** A value found for a field, and where. */
export interface Taken {
  readonly field: Field;
  readonly value: string;
  /** Where it was found: `line 3`, `og:title`, `--date`. */
  readonly from: string;
}

/** An input as read: its blocks, and what its format says about the article. The first value of a field is the best. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly taken: readonly Taken[];
  readonly removed: readonly Removal[];
  readonly warnings: readonly string[];
  /** Front matter fields the intake does not set itself, kept as they are. */
  readonly kept?: { readonly id?: unknown; readonly rights?: unknown; readonly themes?: unknown } | undefined;
  /** The input is an article file of ours: its front matter as it stands. */
  readonly finished?: { readonly frontMatter: string; readonly id: string } | undefined;
}

/** The front matter, as far as it could be filled. */
export interface Fields {
  readonly id?: string | undefined;
  readonly title: string;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly source: { readonly name?: string | undefined; readonly url?: string | undefined };
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  /** Passed on from an input's front matter as they are; the schema checks them. */
  readonly rights?: unknown;
  readonly themes?: unknown;
}

/** One article. */
export interface Intake {
  readonly fields: Fields;
  /** The title is made from the first sentence, since the input has none. */
  readonly titleDerived: boolean;
  /** The words `published` was read from. */
  readonly publishedText: string | undefined;
  /** The body. */
  readonly markdown: string;
  /** Front matter and body: the file to write. */
  readonly file: string;
  readonly removed: readonly Removal[];
  readonly taken: readonly Taken[];
  readonly warnings: readonly string[];
}
