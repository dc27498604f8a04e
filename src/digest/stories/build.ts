/** Articles that report the same event become one story. */
import { choosePoints } from '../points/choose.ts';
import type { AnalysedArticle, Story } from '../types.ts';

const POINTS = 3;

/** @param articles in any order @returns newest first */
export function buildStories(articles: readonly AnalysedArticle[]): Story[] {
  return articles.map(single).toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.id < b.id ? -1 : 1));
}

function single(analysed: AnalysedArticle): Story {
  const { article, themes, points, quotes, events } = analysed;
  return {
    id: article.id,
    articles: [article.id],
    lead: article.id,
    copies: [],
    independentSources: 1,
    themes: themes.map((match) => match.theme),
    first: article.day,
    last: article.day,
    keyPoints: choosePoints(points, POINTS),
    quotes,
    figures: [],
    events,
    reasons: [{ kind: 'single', text: 'no other article reports this event' }],
  };
}
