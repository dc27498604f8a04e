/** What maintainers say of two articles in either's front matter, over what is found: one event, or another. */
import type { AnalysedArticle } from '../types.ts';

/** Scores beyond any that is found. One that tells two articles apart outweighs all that would bring their stories together. */
const ONE_EVENT = 1e3;
const ANOTHER = -1e6;

export class ByHand {
  /** By both ids, in their order. */
  private readonly scores = new Map<string, number>();
  private readonly partners = new Map<string, AnalysedArticle[]>();

  constructor(articles: readonly AnalysedArticle[]) {
    const set = articles.filter(({ article }) => article.story !== undefined);
    if (set.length === 0) return;
    const known = new Map(articles.map((each) => [each.article.id, each]));
    for (const mine of set) {
      for (const id of mine.article.story?.with ?? []) this.set(mine, known.get(id), ONE_EVENT);
      for (const id of mine.article.story?.apart ?? []) this.set(mine, known.get(id), ANOTHER);
    }
  }

  private set(a: AnalysedArticle, b: AnalysedArticle | undefined, score: number): void {
    if (b === undefined || a === b) return;
    this.scores.set(key(a, b), Math.min(score, this.scores.get(key(a, b)) ?? score));
    this.partners.set(a.article.id, [...this.named(a), b]);
    this.partners.set(b.article.id, [...this.named(b), a]);
  }

  /** Those of which something is said, with one or the other. */
  named(mine: AnalysedArticle): readonly AnalysedArticle[] {
    return this.partners.get(mine.article.id) ?? [];
  }

  score(a: AnalysedArticle, b: AnalysedArticle): number | undefined {
    return this.scores.size === 0 ? undefined : this.scores.get(key(a, b));
  }

  areApart(a: AnalysedArticle, b: AnalysedArticle): boolean {
    return this.score(a, b) === ANOTHER;
  }
}

function key({ article: a }: AnalysedArticle, { article: b }: AnalysedArticle): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}
