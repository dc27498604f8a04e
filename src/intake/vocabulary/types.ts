/**
 * The words of leftovers in one language: phrases in lower case with commas between them. Punctuation and apostrophes
 * separate words (`don t miss`); a word that ends in `*` stands for every word that begins so (`abonnier*`).
 */
export interface Vocabulary {
  /** Sharing, printing, saving, logging in, moving through the site: what stands on buttons. */
  readonly buttons: string;
  /** Comment widgets: their headings, states and fields. */
  readonly comments: string;
  /** Labels of advertising and paid content. */
  readonly adverts: string;
  /** Headings under which other articles are listed. */
  readonly sections: string;
  /** What introduces a link to one other article. */
  readonly seeAlso: string;
  /** What counts: "views", "shares", "min read". */
  readonly counters: string;
  /** What stands before who made a picture. */
  readonly credits: string;
  /** What stands before a list of tags. */
  readonly tags: string;
  /** What stands before an author's name. */
  readonly bylines: string;
  /** What stands before the name of the original's publisher. */
  readonly sources: string;
  /** What stands before the date of publishing. */
  readonly published: string;
  /** What stands before the date of the last change. */
  readonly updated: string;
  /** Requests to the reader: "subscribe to", "join our". */
  readonly calls: string;
  /** What the reader is asked to take: "newsletter", "channel". */
  readonly objects: string;
  /** Words of the publisher about itself and to the reader: "our", "us", "you". */
  readonly address: string;
  /** Phrases of cookie, copyright and terms-of-use lines, each sure by itself. */
  readonly legal: string;
  /** What a page calls itself and its parts: "this article", "this email". Stories hardly do. */
  readonly self: string;
  /** Verbs of reporting: a sentence that holds one is part of a story. */
  readonly says: string;
  /** Small words that may stand between the others. */
  readonly fillers: string;
  /** What messengers put above a message that comes from elsewhere, before the name of the channel or person. */
  readonly forwarded: string;
  /** What agencies set in capitals before a headline that they send again or otherwise. */
  readonly marks: string;
  /** Such marks that other words begin with too ("UPDATE-Pflicht", "FOCUS-Umfrage"): only with a number. */
  readonly numberedMarks: string;
}
