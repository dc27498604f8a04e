/** Spans for the views' tests: quotations, figures and events as an analysis would find them. */
import type { AnalysedArticle, Digest, Excerpt } from '../../../src/digest/types.ts';
import type { Source } from '../../../src/views/site.ts';

/** Where the words stand in the article. */
export function excerpt({ article, passages }: AnalysedArticle, text: string): Excerpt {
  const passage = passages.find((candidate) => candidate.text.includes(text));
  const start = article.body.indexOf(text);
  if (passage === undefined || start < 0) throw new Error(`"${text}" is not in ${article.id}`);
  return { article: article.id, passage: passage.id, text, start, end: start + text.length };
}

/** The source with each of its articles changed, and the parts of its digest that follow from them. */
export function withArticles(
  { site, digest }: Source,
  change: (analysed: AnalysedArticle) => Partial<AnalysedArticle>,
  rest: (articles: readonly AnalysedArticle[]) => Partial<Digest> = () => ({}),
): Source {
  const articles = digest.articles.map((analysed) => ({ ...analysed, ...change(analysed) }));
  return { site, digest: { ...digest, articles, ...rest(articles) } };
}
