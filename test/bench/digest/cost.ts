/** What analysing and grouping cost, on made-up articles of about 470 words. */
import { analyseArticle } from '../../../src/digest/analyse.ts';
import { groupArticles } from '../../../src/digest/stories/group.ts';
import type { ThemeModel } from '../../../src/digest/themes/model.ts';
import type { AnalysedArticle, Article } from '../../../src/digest/types.ts';
import { addDays } from '../../../src/text/days.ts';
import type { LabelledArticle } from './labels.ts';

const WORDS = 470;

/** A small generator of chance that gives the same numbers every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Articles mixed from labelled passages, with names and numbers of their own, all of one day. */
export function mixedArticles(count: number, labelled: readonly LabelledArticle[]): Article[] {
  const random = chance(7);
  const pool = labelled
    .filter(({ article }) => article.language === 'en')
    .flatMap(({ passages }) => passages.map((passage) => passage.text));
  const place = (): string =>
    `${pick(['Al', 'Bren', 'Cor', 'Dun', 'Es', 'Far', 'Gor', 'Hal'], random)}${pick(['wick', 'ford', 'mere', 'stead', 'holm', 'by', 'ton', 'moor'], random)}${Math.floor(random() * 40)}`;
  return Array.from({ length: count }, (_, n): Article => {
    const here = place();
    const passages: string[] = [];
    for (let words = 0; words < WORDS; ) {
      const text = `${pick(pool, random)} In ${here} the count was ${Math.floor(random() * 9000)}.`;
      passages.push(text);
      words += text.split(' ').length;
    }
    return {
      id: `made-${n}`,
      file: `articles/made-${n}.md`,
      title: `${here}: ${pick(pool, random).slice(0, 60)}`,
      published: FIRST_DAY,
      day: FIRST_DAY,
      source: { name: `Source ${n % 9}`, url: 'https://example.org/' },
      language: 'en',
      rights: 'full',
      themes: { pin: [], exclude: [] },
      body: passages.join('\n\n'),
      bodyLine: 1,
    };
  });
}

const FIRST_DAY = '2020-01-01';

/** The same articles, so many a day. */
export function spreadOut(analysed: readonly AnalysedArticle[], perDay: number): AnalysedArticle[] {
  return analysed.map((each, n): AnalysedArticle => {
    const day = addDays(FIRST_DAY, Math.floor(n / perDay));
    return { ...each, article: { ...each.article, published: day, day } };
  });
}

const pick = <T>(list: readonly T[], random: () => number): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** Milliseconds an article, the median of all but the first few. */
export function analysisCost(
  articles: readonly Article[],
  model: ThemeModel,
): { median: number; slowest: number; analysed: AnalysedArticle[] } {
  const times: number[] = [];
  const analysed = articles.map((article) => {
    const start = performance.now();
    const each = analyseArticle(article, model);
    times.push(performance.now() - start);
    return each;
  });
  const sorted = times.slice(20).toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0, analysed };
}

/** Milliseconds to group so many articles. */
export function groupingCost(analysed: readonly AnalysedArticle[]): number {
  const start = performance.now();
  groupArticles(analysed);
  return performance.now() - start;
}
