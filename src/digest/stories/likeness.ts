/**
 * How like two reports are. Words that many articles of the same weeks share say little; names and numbers say most, and
 * alone speak between two languages.
 */
import { dayNumber } from '../../text/days.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle } from '../types.ts';

/** One article's words and marks, weighed by how rare they are in the weeks before it; each list of length 1. */
export interface Weighed {
  readonly analysed: AnalysedArticle;
  readonly language: string;
  /** Day of publication and days told of, as numbers. */
  readonly day: number;
  readonly days: readonly number[];
  readonly words: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
  /** Those of the marks that are numbers. */
  readonly numbers: readonly string[];
  /** The keys that tell most, for finding neighbours. */
  readonly keys: readonly string[];
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
  const words = unit(traits.words.map(([word, weight]) => [word, weight * rarity.of(word)]));
  const marks = unit(traits.marks.map((mark) => [mark, rarity.of(`#${mark}`) * (/^\p{N}/u.test(mark) ? NUMBER : 1)]));
  return {
    analysed,
    language: baseLanguage(article.language),
    day: dayNumber(article.day),
    days: traits.days.map(dayNumber),
    words,
    marks,
    numbers: traits.marks.filter((mark) => /^\p{N}/u.test(mark)),
    keys: [...heaviest(words), ...heaviest(marks).map((mark) => `#${mark}`)],
  };
}

/** Two reports of one event share some of their most telling words; asking for the rest would only cost time. */
const KEYS = 14;

function heaviest(weights: ReadonlyMap<string, number>): string[] {
  return [...weights]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, KEYS)
    .map(([key]) => key);
}

const NUMBER = 1.4;

function unit(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([key, weight]) => [key, weight / length]));
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

/** From which score two reports tell the same event is the caller's to say. */
export function likeness(a: Weighed, b: Weighed): number {
  const marks = dot(a.marks, b.marks);
  const alike = a.language === b.language ? dot(a.words, b.words) * (1 - MARKS) + marks * MARKS : marks * ACROSS;
  const numbers = Math.min(MOST_NUMBERS, a.numbers.filter((mark) => b.marks.has(mark)).length);
  return alike * toldDays(a, b) * publishedDays(a, b) * themes(a, b) + numbers * NUMBER_SHARED;
}

/** What two reports have in common, the most telling first. */
export function sharedBy(a: Weighed, b: Weighed): string[] {
  const telling = (mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): [string, number][] =>
    [...mine].flatMap(([key, weight]): [string, number][] =>
      theirs.has(key) ? [[key, weight * (theirs.get(key) ?? 0)]] : [],
    );
  const shared = [...telling(a.marks, b.marks), ...(a.language === b.language ? telling(a.words, b.words) : [])];
  const ranked = shared.toSorted(([x, v], [y, w]) => w - v || (x < y ? -1 : 1));
  return [...new Set(ranked.map(([key]) => key))].slice(0, TOLD);
}

const TOLD = 8;

function toldDays(a: Weighed, b: Weighed): number {
  if (a.days.length === 0 || b.days.length === 0) return 1;
  let apart = Number.POSITIVE_INFINITY;
  for (const x of a.days) for (const y of b.days) apart = Math.min(apart, Math.abs(x - y));
  return TOLD_DAYS[apart] ?? OTHER_DAYS;
}

const publishedDays = (a: Weighed, b: Weighed): number => PUBLISHED_DAYS[Math.abs(a.day - b.day)] ?? FAR;

function themes(a: Weighed, b: Weighed): number {
  const [mine, theirs] = [a.analysed.primaryTheme, b.analysed.primaryTheme];
  return mine === undefined || theirs === undefined ? 1 : mine === theirs ? SAME_THEME : OTHER_THEME;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
