/** How much of an article stands in others: runs of five words. */
import { tokenise } from './vocabulary/phrases.ts';

const RUN = 5;
const LIKELY = 0.5;

export interface Duplicate {
  /** What `others` called it. */
  readonly file: string;
  /** Share of the article's runs that stand in the other, 0 to 1. */
  readonly overlap: number;
}

/** Compares articles with any number of others, each looked at once. */
export function duplicateFinder(articles: readonly string[]): {
  readonly add: (file: string, text: string) => void;
  /** For each article, the others it shares half of its runs with or more, most first. */
  readonly found: () => readonly (readonly Duplicate[])[];
} {
  // Built when there is something to compare with: most runs add to an empty folder or one article.
  let index: Index | undefined;
  const found: Duplicate[][] = articles.map(() => []);
  return {
    add(file, text) {
      index ??= indexOf(articles);
      const { holders, sizes } = index;
      const shared = new Map<number, number>();
      for (const run of runsOf(text))
        for (const article of holders.get(run) ?? []) shared.set(article, (shared.get(article) ?? 0) + 1);
      for (const [article, count] of shared) {
        const overlap = count / (sizes[article] || 1);
        if (overlap >= LIKELY) found[article]?.push({ file, overlap });
      }
    },
    found: () =>
      found.map((duplicates) => duplicates.toSorted((a, b) => b.overlap - a.overlap || (a.file < b.file ? -1 : 1))),
  };
}

interface Index {
  /** Run → the articles that have it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** How many runs each article has. */
  readonly sizes: readonly number[];
}

function indexOf(articles: readonly string[]): Index {
  const holders = new Map<string, number[]>();
  const sizes = articles.map((text, article) => {
    const runs = runsOf(text);
    for (const run of runs) {
      const others = holders.get(run);
      if (others === undefined) holders.set(run, [article]);
      else others.push(article);
    }
    return runs.size;
  });
  return { holders, sizes };
}

function runsOf(text: string): Set<string> {
  const words = tokenise(text).map(({ word }) => word);
  const runs = new Set<string>();
  for (let index = 0; index + RUN <= words.length; index += 1) runs.add(words.slice(index, index + RUN).join(' '));
  return runs;
}
