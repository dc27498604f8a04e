/** What is covered and what is not: passages and sources per theme and period; the counts add up. */
import { periodOf } from './editions.ts';
import type { AnalysedArticle, Digest, Settings } from './types.ts';

export interface ThemeCoverage {
  readonly theme: string;
  readonly passages: number;
  readonly articles: number;
  readonly sources: number;
  /** The source with most passages, and its share of them, 0 to 1; undefined without passages. */
  readonly foremost: { readonly source: string; readonly share: number } | undefined;
  /** Per edition in which it has any, newest first. */
  readonly periods: readonly { readonly edition: string; readonly passages: number; readonly sources: number }[];
}

export interface Coverage {
  readonly articles: number;
  readonly passages: number;
  /** Passages in at least one theme; `passages` = `themed` + `unthemed`. */
  readonly themed: number;
  readonly unthemed: number;
  /** Parts of bodies that no passage holds. */
  readonly leftOut: number;
  readonly themes: readonly ThemeCoverage[];
  /** Ids of themes without a passage. */
  readonly empty: readonly string[];
}

export function coverageOf(digest: Digest, settings: Settings): Coverage {
  const passages = digest.articles.flatMap((each) => each.passages);
  const themed = passages.filter((passage) => passage.themes.length > 0).length;
  const themes = digest.themes.map(({ id }) => themeCoverage(id, digest.articles, settings));
  return {
    articles: digest.articles.length,
    passages: passages.length,
    themed,
    unthemed: passages.length - themed,
    leftOut: digest.articles.reduce((sum, each) => sum + each.leftOut.length, 0),
    themes,
    empty: themes.filter((each) => each.passages === 0).map((each) => each.theme),
  };
}

function themeCoverage(theme: string, articles: readonly AnalysedArticle[], settings: Settings): ThemeCoverage {
  const bySource = new Map<string, number>();
  const byPeriod = new Map<string, { passages: number; sources: Set<string> }>();
  let carriers = 0;
  for (const { article, passages } of articles) {
    const count = passages.filter((passage) => passage.themes.some((match) => match.theme === theme)).length;
    if (count === 0) continue;
    carriers++;
    bySource.set(article.source.name, (bySource.get(article.source.name) ?? 0) + count);
    const { id } = periodOf(article.day, settings.edition);
    const period = byPeriod.get(id) ?? { passages: 0, sources: new Set() };
    period.passages += count;
    period.sources.add(article.source.name);
    byPeriod.set(id, period);
  }
  const total = [...bySource.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...bySource].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    theme,
    passages: total,
    articles: carriers,
    sources: bySource.size,
    foremost: most === undefined ? undefined : { source: most[0], share: most[1] / total },
    periods: [...byPeriod].map(([edition, each]) => ({ edition, passages: each.passages, sources: each.sources.size })),
  };
}
