/** What stands around a passage, as numbers that `fitted.json` weighs. */
import { type Fitted, likely, shareOut, weigh } from './fitted.ts';
import type { Own, Reading } from './own.ts';

/** An article read: its headline and its passages. Themes are counted as in `pulls` of each. */
export interface Whole {
  readonly title: Reading;
  readonly passages: readonly Reading[];
}

/** How likely each theme is, by passage; together at most 1. */
export type Likelihoods = readonly (readonly number[])[];

export interface ForChoice extends Own {
  readonly title: number;
  readonly lead: number;
  readonly previous: number;
  readonly next: number;
  /** All before it, the nearest most. */
  readonly before: number;
  /** A name in it keeps company with the theme elsewhere in the article. */
  readonly company: number;
}

const TOP = 3;
const FADES = 0.6;
/** Passages from which an article has a beginning, a middle and an end. */
const LONG = 4;
/** The mean of the three best; fewer are filled up with nothing. */
const top = (values: readonly number[]): number =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, TOP)
    .reduce((sum, value) => sum + value, 0) / TOP;
const most = (values: readonly number[]): number => Math.max(0, ...values);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** What a text says of the themes at large. */
function plainly({ own, pulls, subject }: Reading) {
  return {
    margin: Math.max(...pulls) - top(pulls),
    term: most(own.map((each) => each.term)),
    sense: most(own.map((each) => each.sense)),
    subject,
  };
}

export function forAlone(reading: Reading) {
  return {
    ...plainly(reading),
    moreTerms: most(reading.own.map((each) => each.moreTerms)),
    // A plain term, and little else that could give it another meaning.
    bare: most(reading.own.map((each) => Math.min(each.term, each.sense))) / (1 + reading.foreign),
    beyondTerms: Math.max(...reading.own.map((each) => each.sense - each.term)),
  };
}

export function forArticle({ title, passages }: Whole) {
  const pulls = passages.map((each) => Math.max(...each.pulls.map((pull) => Math.min(5, pull))));
  return {
    titlePull: Math.max(...title.pulls.map((pull) => Math.min(5, pull))),
    firstPull: pulls[0] ?? 0,
    best:
      pulls
        .toSorted((a, b) => b - a)
        .slice(0, TOP)
        .reduce((sum, pull) => sum + pull, 0) / Math.min(TOP, pulls.length || 1),
    subject: mean(passages.map((each) => each.subject)),
    terms: mean(passages.map((each) => Number(each.own.some((own) => own.term > 0)))),
    sense: mean(passages.map((each) => Math.min(1.5, most(each.own.map((own) => own.sense))))),
    titleSense: most(title.own.map((own) => own.sense)),
  };
}

/** A text's themes by its own words. */
export function alone(reading: Reading, fitted: Fitted): number[] {
  const any = likely(weigh(fitted.alone, forAlone(reading)));
  return shareOut(reading.pulls).map((share) => share * any);
}

/** Whether a passage belongs to any theme: by its own words and where it stands. */
export function forAny({ passages }: Whole, now: Likelihoods) {
  const { length } = passages;
  const any = now.map((likelihoods) =>
    Math.min(
      1,
      likelihoods.reduce((sum, each) => sum + each, 0),
    ),
  );
  return passages.map((reading, at) => ({
    ...plainly(reading),
    previous: any[at - 1] ?? 1,
    next: any[at + 1] ?? 0.5,
    // An article says first what it is about, and ends with what else there was; a short one has no end in this sense.
    depth: at / (Math.max(LONG, length) - 1),
    last: Number(length >= LONG && at === length - 1),
    lastButOne: Number(length >= LONG && at === length - 2),
  }));
}

/** @returns by passage, then by theme */
export function forChoice(whole: Whole, now: Likelihoods, fitted: Fitted): ForChoice[][] {
  const title = alone(whole.title, fitted);
  const before = [...title];
  const weights = title.map(() => 0);
  const company = companies(whole, now);
  const average = title.map((_, theme) => now.reduce((sum, each) => sum + (each[theme] ?? 0), 0));
  const others = Math.max(1, whole.passages.length - 1);
  return whole.passages.map((reading, at) => {
    const mine = now[at] ?? [];
    const features = reading.own.map((own, theme) => ({
      ...own,
      title: title[theme] ?? 0,
      lead: (at === 0 ? title : now[0])?.[theme] ?? 0,
      previous: (at === 0 ? title : now[at - 1])?.[theme] ?? 0,
      next: now[at + 1]?.[theme] ?? ((average[theme] ?? 0) - (mine[theme] ?? 0)) / others,
      before: (weights[theme] ?? 0) === 0 ? (title[theme] ?? 0) : (before[theme] ?? 0) / (weights[theme] ?? 1),
      company: company(at, theme),
    }));
    mine.forEach((likelihood, theme) => {
      const past = (weights[theme] ?? 0) === 0 ? 0 : (before[theme] ?? 0);
      before[theme] = FADES * (past + likelihood);
      weights[theme] = FADES * ((weights[theme] ?? 0) + 1);
    });
    return features;
  });
}

/** How much a passage's names belong to the passages of a theme: where the union's leader speaks again, the dispute is meant again. */
function companies({ passages }: Whole, now: Likelihoods): (at: number, theme: number) => number {
  const where = new Map<string, number[]>();
  passages.forEach(({ names }, at) => {
    for (const name of names) {
      const places = where.get(name);
      if (places === undefined) where.set(name, [at]);
      else places.push(at);
    }
  });
  const sums = new Map([...where].map(([name, places]) => [name, sumAt(places, now)]));
  return (at, theme) => {
    let best = 0;
    for (const name of passages[at]?.names ?? []) {
      const places = (where.get(name)?.length ?? 1) - 1;
      const carried = (sums.get(name)?.[theme] ?? 0) - (now[at]?.[theme] ?? 0);
      best = Math.max(best, carried / (places + 0.5));
    }
    return best;
  };
}

function sumAt(places: readonly number[], now: Likelihoods): number[] {
  const first = now[places[0] ?? 0] ?? [];
  return first.map((_, theme) => places.reduce((sum, at) => sum + (now[at]?.[theme] ?? 0), 0));
}
