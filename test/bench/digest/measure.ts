/** Compares what the digest found with what a reader labelled. */
import { analyseArticle } from '../../../src/digest/analyse.ts';
import { buildStories } from '../../../src/digest/stories/build.ts';
import { articleThemes } from '../../../src/digest/themes/article.ts';
import type { ThemeModel } from '../../../src/digest/themes/model.ts';
import { settleThemes } from '../../../src/digest/themes/settle.ts';
import type { AnalysedArticle, Passage } from '../../../src/digest/types.ts';
import type { LabelledArticle, LabelledPassage } from './labels.ts';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  readonly list: string[];
}

export type Report = Record<string, Tally>;

const MEASURES = [
  'passage themes',
  'no theme left alone',
  'article themes',
  'primary theme',
  'stories',
  'copies',
  'quotes',
  'speakers',
  'figures',
  'events',
  'event dates',
];

export function emptyReport(): Report {
  return Object.fromEntries(MEASURES.map((name) => [name, { right: 0, wrong: 0, missed: 0, list: [] }]));
}

type Judge = (measure: string, outcome: 'right' | 'wrong' | 'missed', about: string) => void;

export type Part = 'development' | 'set aside';
export type Reports = Record<Part, Report>;

/** Adds a topic's articles to the reports of their parts. A pair of articles counts as set aside when one of them is. */
export function measure(reports: Reports, articles: readonly LabelledArticle[], model: ThemeModel): void {
  const judgeFor =
    (part: Part): Judge =>
    (name, outcome, about) => {
      const tally = reports[part][name];
      if (tally === undefined) throw new Error(`no measure ${name}`);
      tally[outcome]++;
      if (outcome !== 'right') tally.list.push(`${outcome.padEnd(6)} ${about}`);
    };
  const analysed = settleThemes(
    articles.map(({ article }) => analyseArticle(article, model)),
    model.themes.map(({ id }) => id),
  );
  articles.forEach((labelled, at) => {
    const found = analysed[at];
    if (found !== undefined) judgeArticle(labelled, found, model, judgeFor(partOf(labelled)));
  });
  judgeStories(articles, analysed, judgeFor);
}

const partOf = (...articles: readonly LabelledArticle[]): Part =>
  articles.some((each) => each.held) ? 'set aside' : 'development';

function judgeArticle(labelled: LabelledArticle, found: AnalysedArticle, model: ThemeModel, judge: Judge): void {
  const { id } = labelled.article;
  labelled.passages.forEach((gold, at) => {
    const passage = found.passages[at];
    if (passage === undefined || passage.text !== gold.text)
      throw new Error(`${id}: passages do not line up at ${gold.text}`);
    judgeThemes(gold, passage, id, judge);
    judgeFacts(gold, passage, found, judge);
  });
  const goldPassages = found.passages.map((passage, at): Passage => {
    const themes = (labelled.passages[at]?.themes ?? []).map((theme) => ({ theme, score: 1, reasons: [] }));
    return { ...passage, themes };
  });
  const ids = model.themes.map((theme) => theme.id);
  const gold = articleThemes(labelled.article, goldPassages, ids).map((match) => match.theme);
  const mine = found.themes.map((match) => match.theme);
  compareSets(gold, mine, (outcome, theme) => judge('article themes', outcome, `${id}: ${theme}`));
  judge(
    'primary theme',
    gold[0] === found.primaryTheme ? 'right' : 'wrong',
    `${id}: ${found.primaryTheme} for ${gold[0]}`,
  );
}

function judgeThemes(gold: LabelledPassage, passage: Passage, id: string, judge: Judge): void {
  const mine = passage.themes.map((match) => match.theme);
  const about = (theme: string): string => {
    const reasons = passage.themes
      .find((match) => match.theme === theme)
      ?.reasons.map((reason) => reason.words ?? reason.kind);
    return `${id} ${theme}: ${passage.text}${reasons === undefined ? '' : `  ← ${reasons.join(' · ')}`}`;
  };
  compareSets(gold.themes, mine, (outcome, theme) => judge('passage themes', outcome, about(theme)));
  if (gold.themes.length === 0)
    judge('no theme left alone', mine.length === 0 ? 'right' : 'wrong', about(mine[0] ?? ''));
}

function judgeFacts(gold: LabelledPassage, passage: Passage, found: AnalysedArticle, judge: Judge): void {
  const mine = <T extends { passage: string }>(list: readonly T[]): T[] =>
    list.filter((each) => each.passage === passage.id);
  const where = `${found.article.id}: ${passage.text}`;
  const quotes = mine(found.quotes);
  for (const { words, speaker } of gold.quotes) {
    const quote = quotes.find((each) => each.text.startsWith(words) || words.startsWith(each.text));
    judge('quotes', quote === undefined ? 'missed' : 'right', `${words} | ${where}`);
    if (quote !== undefined) {
      judge(
        'speakers',
        (quote.speaker ?? '') === speaker ? 'right' : 'wrong',
        `${quote.speaker} for ${speaker} | ${where}`,
      );
    }
  }
  for (const quote of quotes) {
    const known = gold.quotes.some(({ words }) => quote.text.startsWith(words) || words.startsWith(quote.text));
    if (!known) judge('quotes', 'wrong', `${quote.text} | ${where}`);
  }
  const figures = mine(found.figures);
  for (const { value, unit } of gold.figures) {
    const hit = figures.some((each) => (each.value === value || each.upper === value) && each.unit === unit);
    judge(
      'figures',
      hit ? 'right' : 'missed',
      `${value} ${unit} | ${where} ← ${figures.map((f) => `${f.value} ${f.unit} ${f.counts}`).join(', ')}`,
    );
  }
  const events = mine(found.events);
  for (const { date, words } of gold.events) {
    const event = events.find((each) => each.words.includes(words) || words.includes(each.words));
    judge(
      'events',
      event === undefined ? 'missed' : 'right',
      `${words} | ${where} ← ${events.map((e) => e.words).join(', ')}`,
    );
    if (event !== undefined)
      judge('event dates', event.date === date ? 'right' : 'wrong', `${event.date} for ${date} (${words}) | ${where}`);
  }
}

function judgeStories(
  articles: readonly LabelledArticle[],
  analysed: readonly AnalysedArticle[],
  judgeFor: (part: Part) => Judge,
): void {
  const stories = buildStories(analysed);
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const copies = new Map(stories.flatMap((story) => story.copies.map((copy) => [copy.article, copy.of] as const)));
  articles.forEach((a, at) => {
    for (const b of articles.slice(at + 1)) {
      const gold = (a.story !== undefined && a.story === b.story) || b.copyOf === a.article.id;
      const mine = storyOf.get(a.article.id) === storyOf.get(b.article.id);
      if (gold || mine)
        judgeFor(partOf(a, b))(
          'stories',
          gold && mine ? 'right' : gold ? 'missed' : 'wrong',
          `${a.article.id} + ${b.article.id}`,
        );
    }
    const judge = judgeFor(partOf(a));
    const of = copies.get(a.article.id);
    if (a.copyOf !== undefined) judge('copies', of === a.copyOf ? 'right' : 'missed', a.article.id);
    else if (of !== undefined) judge('copies', 'wrong', `${a.article.id} of ${of}`);
  });
}

function compareSets(
  gold: readonly string[],
  mine: readonly string[],
  judge: (outcome: 'right' | 'wrong' | 'missed', item: string) => void,
): void {
  for (const item of gold) judge(mine.includes(item) ? 'right' : 'missed', item);
  for (const item of mine) if (!gold.includes(item)) judge('wrong', item);
}
