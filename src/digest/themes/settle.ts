/**
 * The themes of all articles together: each passage leans to themes by what its own article says, and the articles of the
 * weeks around it say what its words stand for. Only these weeks are asked: an article of today changes nothing long gone.
 */
import { dayNumber } from '../../text/days.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle, Leanings, Reason } from '../types.ts';
import { createMemory, type Kept, type Memory, type Recalled } from './archive.ts';
import { articleThemes } from './article.ts';
import { archiveFor, weigh } from './fitted.ts';
import { round } from './score.ts';
import { matches } from './weigh.ts';

/** Days before and after an article of which others are asked. */
const DAYS = 45;
/** Less is not worth telling. */
const TOLD = 0.1;

/** @returns the articles in the same order, with the themes they have among the others */
export function settleThemes(articles: readonly AnalysedArticle[], themeIds: readonly string[]): AnalysedArticle[] {
  const settled = new Map<string, AnalysedArticle>();
  for (const [language, spoken] of Map.groupBy(articles, ({ article }) => baseLanguage(article.language))) {
    const memory = createMemory(themeIds);
    for (const { analysed, kept } of inTurn(spoken, memory)) {
      const leanings = analysed.leanings.map((each, at) => asked(each, memory.recall(kept[at] as Kept), language));
      settled.set(analysed.article.id, withLeanings(analysed, leanings, themeIds));
    }
  }
  return articles.flatMap(({ article }) => settled.get(article.id) ?? []);
}

interface Turn {
  readonly analysed: AnalysedArticle;
  readonly kept: readonly Kept[];
  readonly day: number;
}

/** Each article while the memory holds those of the days around it. */
function* inTurn(articles: readonly AnalysedArticle[], memory: Memory): Generator<Turn> {
  const turns = articles
    .toSorted((a, b) =>
      a.article.day < b.article.day ? -1 : a.article.day > b.article.day ? 1 : a.article.id < b.article.id ? -1 : 1,
    )
    .map((analysed): Turn => {
      return { analysed, kept: analysed.leanings.map(memory.keep), day: dayNumber(analysed.article.day) };
    });
  let [from, to] = [0, 0];
  for (const turn of turns) {
    for (; to < turns.length && (turns[to] as Turn).day <= turn.day + DAYS; to++) turns[to]?.kept.forEach(memory.add);
    for (; (turns[from] as Turn).day < turn.day - DAYS; from++) turns[from]?.kept.forEach(memory.forget);
    yield turn;
  }
}

function asked(leanings: Leanings, recalled: readonly Recalled[], language: string): Leanings {
  const weights = archiveFor(language);
  return {
    ...leanings,
    themes: leanings.themes.map((leaning, at) => {
      const features = recalled[at] ?? NOTHING;
      const odds = weigh(weights, features);
      const weight = round((weights['words'] ?? 0) * features.words + (weights['foremost'] ?? 0) * features.foremost);
      const reason: Reason = { kind: 'archive', text: 'its words stand in passages of the theme elsewhere', weight };
      return { ...leaning, odds, reasons: weight >= TOLD ? [...leaning.reasons, reason] : leaning.reasons };
    }),
  };
}

const NOTHING: Recalled = { odds: 0, words: 0, foremost: 0 };

function withLeanings(
  analysed: AnalysedArticle,
  leanings: readonly Leanings[],
  themeIds: readonly string[],
): AnalysedArticle {
  const { article } = analysed;
  const passages = analysed.passages.map((passage, at) => ({
    ...passage,
    themes: matches(leanings[at], article.themes.exclude),
  }));
  const themes = articleThemes(article, passages, themeIds);
  const found = new Map(passages.map((passage) => [passage.id, passage.themes.map(({ theme }) => theme)]));
  const points = analysed.points.map((point) => ({ ...point, themes: found.get(point.passage) ?? [] }));
  return { ...analysed, leanings, passages, themes, primaryTheme: themes[0]?.theme, points };
}
