/**
 * How like two reports are. Words that many articles of the same weeks share say little; names and numbers say most, and
 * alone speak between two languages.
 */
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle } from '../types.ts';

/** One article's words and marks, weighed by how rare they are in the weeks before it; each list of length 1. */
export interface Weighed {
  readonly analysed: AnalysedArticle;
  readonly language: string;
  readonly words: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
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
    title: new Set(traits.words.slice(0, TITLE).map(([word]) => word)),
  };
}

const NUMBER = 1.4;
const TITLE = 12;

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
/** Reports that speak of different days tell different events, as a rule. */
const OTHER_DAYS = 0.72;
const SAME_DAY = 1.12;
/** Between languages only marks can agree, and they agree less. */
const ACROSS = 1.15;

export function likeness(a: Weighed, b: Weighed): Likeness {
  const marks = dot(a.marks, b.marks);
  const words = a.language === b.language ? dot(a.words, b.words) : undefined;
  const alike = words === undefined ? marks.sum * ACROSS : words.sum * (1 - MARKS) + marks.sum * MARKS;
  const shared = [...marks.shared, ...(words?.shared ?? [])].toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return { score: alike * days(a, b), shared: [...new Set(shared.map(([key]) => key))].slice(0, 8) };
}

function days(a: Weighed, b: Weighed): number {
  const [mine, theirs] = [a.analysed.traits.days, b.analysed.traits.days];
  if (mine.length === 0 || theirs.length === 0) return 1;
  return mine.some((day) => theirs.includes(day)) ? SAME_DAY : OTHER_DAYS;
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
