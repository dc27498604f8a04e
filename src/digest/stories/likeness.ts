/**
 * How like two reports are. Words that many articles of the same weeks share say little; names and numbers say most, and
 * alone speak between two languages.
 */
import { daysBetween } from '../../text/days.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle } from '../types.ts';

/** One article's words and marks, weighed by how rare they are in the weeks before it; each list of length 1. */
export interface Weighed {
  readonly analysed: AnalysedArticle;
  readonly language: string;
  readonly words: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
}

/** How often each word and mark stands in a stretch of articles. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private articles = 0;

  add({ traits }: AnalysedArticle, by: 1 | -1): void {
    this.articles += by;
    for (const [word] of traits.words) this.count(word, by);
    for (const mark of traits.marks) this.count(`#${mark}`, by);
  }

  private count(key: string, by: number): void {
    const count = (this.counts.get(key) ?? 0) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  /** 1 for what stands in every article, more for what is rare. */
  of(key: string): number {
    return Math.log(1 + (this.articles + 4) / ((this.counts.get(key) ?? 0) + 1));
  }
}

export function weigh(analysed: AnalysedArticle, rarity: Rarity): Weighed {
  const { traits, article } = analysed;
  return {
    analysed,
    language: baseLanguage(article.language),
    words: unit(traits.words.map(([word, weight]) => [word, weight * rarity.of(word)])),
    marks: unit(traits.marks.map((mark) => [mark, rarity.of(`#${mark}`) * (/^\p{N}/u.test(mark) ? NUMBER : 1)])),
  };
}

const NUMBER = 1.4;

function unit(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([key, weight]) => [key, weight / length]));
}

export interface Likeness {
  readonly score: number;
  readonly shared: readonly string[];
}

/** What share of the likeness names and numbers have, in one language. */
const MARKS = 0.4;
/** Between languages only marks can agree, and they agree less. */
const ACROSS = 1.15;
/** By how many days lie between the days the reports speak of: other days are other events, as a rule. */
const TOLD_DAYS = [1.2, 1, 0.8];
const OTHER_DAYS = 0.72;
/** By how many days lie between the days they were published. */
const PUBLISHED_DAYS = [1.6, 1, 0.65, 0.6];
const FAR = 0.5;
const SAME_THEME = 1.2;
const OTHER_THEME = 0.75;
/** What each number that both give adds. */
const NUMBER_SHARED = 0.04;
const MOST_NUMBERS = 3;

export function likeness(a: Weighed, b: Weighed): Likeness {
  const marks = dot(a.marks, b.marks);
  const words = a.language === b.language ? dot(a.words, b.words) : undefined;
  const alike = words === undefined ? marks.sum * ACROSS : words.sum * (1 - MARKS) + marks.sum * MARKS;
  const shared = [...marks.shared, ...(words?.shared ?? [])].toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const numbers = marks.shared.filter(([mark]) => /^\p{N}/u.test(mark)).length;
  const score = alike * toldDays(a, b) * publishedDays(a, b) * themes(a, b) + Math.min(MOST_NUMBERS, numbers) * NUMBER_SHARED;
  return { score, shared: [...new Set(shared.map(([key]) => key))].slice(0, 8) };
}

function toldDays(a: Weighed, b: Weighed): number {
  const [mine, theirs] = [a.analysed.traits.days, b.analysed.traits.days];
  if (mine.length === 0 || theirs.length === 0) return 1;
  const apart = Math.min(...mine.flatMap((x) => theirs.map((y) => Math.abs(daysBetween(x, y)))));
  return TOLD_DAYS[apart] ?? OTHER_DAYS;
}

const publishedDays = (a: Weighed, b: Weighed): number =>
  PUBLISHED_DAYS[Math.abs(daysBetween(a.analysed.article.day, b.analysed.article.day))] ?? FAR;

function themes(a: Weighed, b: Weighed): number {
  const [mine, theirs] = [a.analysed.primaryTheme, b.analysed.primaryTheme];
  return mine === undefined || theirs === undefined ? 1 : mine === theirs ? SAME_THEME : OTHER_THEME;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): { sum: number; shared: [string, number][] } {
  let sum = 0;
  const shared: [string, number][] = [];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other === undefined) continue;
    sum += weight * other;
    shared.push([key, weight * other]);
  }
  return { sum, shared };
}
