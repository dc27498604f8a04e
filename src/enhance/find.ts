/** Finding passages: words in any script, with or without their accents, begun or misspelt. No page, no network. */
import MiniSearch from 'minisearch';
import type { SearchEntry } from '../views/search.ts';

export interface Wanted {
  readonly words: string;
  readonly theme: string;
  readonly source: string;
  /** ISO days; empty for no limit. */
  readonly since: string;
  readonly until: string;
}

/** One spelling for all: no case, no accents. Letters that are not a base and a mark, as й is, stay themselves. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ]/g, '');

const WORD = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

/** Errors forgiven in a word: none in short ones, one in longer ones, two in very long ones. */
const errors = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

export class Passages {
  readonly #index = new MiniSearch<SearchEntry>({
    idField: 'href',
    fields: ['text', 'title'],
    storeFields: ['text', 'lang', 'dir', 'href', 'title', 'source', 'day', 'date', 'themes'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (word) => fold(word) || null,
  });

  add(entries: readonly SearchEntry[]): void {
    this.#index.addAll(entries);
  }

  /** Best first. All words must be found; without words, all that pass the filters, newest first. */
  find({ words, theme, source, since, until }: Wanted): SearchEntry[] {
    const results = this.#index.search(words.trim() === '' ? MiniSearch.wildcard : words, {
      combineWith: 'AND',
      prefix: (word) => word.length > 2,
      fuzzy: errors,
      boost: { text: 2 },
      filter: (found) =>
        (theme === '' || found['themes'].includes(theme)) &&
        (source === '' || found['source'] === source) &&
        (since === '' || found['day'] >= since) &&
        (until === '' || found['day'] <= until),
    }) as unknown as SearchEntry[];
    return words.trim() === '' ? results.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) : results;
  }
}
