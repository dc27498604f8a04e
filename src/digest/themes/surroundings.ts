/**
 * All that is known of a passage and a theme, as rows of numbers that `fitted.json` weighs: what the passage says by itself,
 * how it is told, and what stands around it in its article. What a name means and where it stands: features.ts.
 */
import { type Alike, company, likenesses, NOBODY } from './alike.ts';
import {
  ANY,
  AROUND,
  AT,
  AXES,
  BACKGROUND,
  MANNER,
  most,
  OTHER_NEWS,
  OWN,
  PASSAGE,
  PLACE,
  type Row,
  STRENGTHS,
  TEXT,
  UNLIKE,
  values,
} from './features.ts';
import { atHome } from './home.ts';
import type { Reading } from './reading.ts';

/** An article read: its headline and its passages. Themes are counted as in `own` of each. */
export interface Whole {
  readonly title: Reading;
  readonly passages: readonly Reading[];
}

/** How likely each theme is; themes are asked one by one, so the sum may exceed 1. */
export interface Likely {
  readonly title: readonly number[];
  /** By passage, then by theme. */
  readonly passages: readonly (readonly number[])[];
}

/** Passages from which an article has a beginning, a middle and an end. */
const LONG = 4;

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length;

/** Averages over words: any theme has some, so that without another theme there is nothing to hold them against. */
const AVERAGES: ReadonlySet<number> = new Set([OWN.indexOf('words'), OWN.indexOf('middle')]);

/** @returns by theme: by how much each of its numbers exceeds that of the best other theme */
function exceeds(all: readonly (readonly number[])[], alone: ReadonlySet<number> = new Set()): number[][] {
  return all.map((mine, theme) =>
    mine.map((value, at) => {
      let best = -Infinity;
      for (let other = 0; other < all.length; other++)
        if (other !== theme) best = Math.max(best, all[other]?.[at] ?? 0);
      if (all.length === 1) best = alone.has(at) ? value : 0;
      return value - best;
    }),
  );
}

/** A text alone. @returns by theme, as `TEXT` names them */
export function forText(reading: Reading): Row[] {
  const own = reading.own.map((each) => values(OWN, each));
  const over = exceeds(own, AVERAGES);
  return own.map((each, theme) => textRow(reading, Number(own.length === 1), each, over[theme]));
}

/** The same without holding themes against each other: of hundreds, that takes too long. */
export const forTextUncompared = (reading: Reading): Row[] =>
  reading.own.map((each) => textRow(reading, 0, values(OWN, each)));

function textRow(reading: Reading, only: number, own: readonly number[], over: readonly number[] = []): Row {
  const { subject, foreign, background, otherNews, unlike, shape } = reading;
  const row = new Float64Array(TEXT.length);
  row.set(own);
  row.set(over, OWN.length);
  row.set(values(ANY, { only, subject, foreign, background, otherNews, unlike, length: shape.length }), 2 * OWN.length);
  return row;
}

/** Each passage in its article, as often as it is asked what was made of the others. */
export class Surroundings {
  private readonly whole: Whole;
  private readonly alike: Alike;
  /** By passage and theme: rows in which only what changes is missing. */
  private readonly still: readonly (readonly Row[])[];

  constructor(whole: Whole) {
    this.whole = whole;
    this.alike = likenesses(whole.title, whole.passages);
    const background = backgrounds(whole);
    const speaks = [...otherNews(whole), ...unlikes(whole)];
    const home = atHome(whole.title, whole.passages);
    const homes = exceeds(home.own).map((over, theme) => [...(home.own[theme] ?? []), ...over, ...home.shared]);
    this.still = whole.passages.map((reading, at) => {
      const place = placed(at, whole.passages.length);
      const still = [...company(this.alike, at), ...place, ...background(at), ...speaks, ...manner(whole, at)];
      const axes = AXES.map((_, d) => reading.direction?.[d] ?? 0);
      return forText(reading).map((text, theme) => {
        const row = new Float64Array(PASSAGE.length);
        row.set(text);
        row.set([...(homes[theme] ?? []), ...still, ...axes], AT.still);
        return row;
      });
    });
  }

  /** @returns by passage, then by theme, as `PASSAGE` names them */
  rows(now: Likely): Row[][] {
    const mostMean = mean(now.passages.map(most));
    const themes = now.title.map((_, theme) => overall(now.passages.map((each) => each[theme] ?? 0)));
    return this.whole.passages.map((_, at) => {
      const strengths = strengthsOf(at, now, mostMean);
      const around = themes.map((all, theme) => surrounding(at, theme, now, all, this.alike));
      const over = exceeds(around);
      return (this.still[at] ?? []).map((still, theme) => {
        const row = still.slice();
        row.set(strengths, AT.changing);
        row.set(around[theme] ?? [], AT.changing + strengths.length);
        row.set(over[theme] ?? [], AT.changing + strengths.length + AROUND.length);
        return row;
      });
    });
  }
}

/** A theme's likelihoods over an article: their sum, and the two greatest. */
interface Overall {
  readonly sum: number;
  readonly count: number;
  readonly best: readonly [number, number];
}

function overall(values: readonly number[]): Overall {
  let [sum, first, second] = [0, 0, 0];
  for (const value of values) {
    sum += value;
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return { sum, count: values.length, best: [first, second] };
}

function placed(at: number, passages: number): number[] {
  const [long, left] = [passages >= LONG, passages - 1 - at];
  return values(PLACE, {
    depth: at / (Math.max(LONG, passages) - 1),
    first: Number(at === 0),
    last: Number(long && left === 0),
    lastButOne: Number(long && left === 1),
    end: Number(left === 0),
    passages,
  });
}

function strengthsOf(at: number, { title, passages }: Likely, mostMean: number): number[] {
  return values(STRENGTHS, {
    titleMost: most(title),
    previousMost: most(passages[at - 1] ?? title),
    nextMost: most(passages[at + 1] ?? []),
    mostMean,
  });
}

function backgrounds({ passages }: Whole): (at: number) => number[] {
  const all = passages.map(({ background }) => background);
  const [average, least] = [mean(all), all.reduce((a, b) => Math.min(a, b), 0)];
  return (at) => {
    const own = all[at] ?? 0;
    return values(BACKGROUND, {
      backgroundBefore: all[at - 1] ?? own,
      backgroundAfter: all[at + 1] ?? own,
      backgroundMean: average,
      backgroundLeast: least,
      backgroundLead: all[0] ?? own,
    });
  };
}

function otherNews({ title, passages }: Whole): number[] {
  return values(OTHER_NEWS, {
    otherNewsMean: mean([title, ...passages].map((each) => each.otherNews)),
    otherNewsLead: passages[0]?.otherNews ?? 0,
    otherNewsTitle: title.otherNews,
  });
}

function unlikes({ title, passages }: Whole): number[] {
  return values(UNLIKE, {
    unlikeMean: mean([title, ...passages].map((each) => each.unlike)),
    unlikeLead: passages[0]?.unlike ?? 0,
    unlikeTitle: title.unlike,
  });
}

function manner({ passages }: Whole, at: number): number[] {
  const next = passages[at + 1]?.shape;
  const { shape } = passages[at] as Reading;
  return values(MANNER, { ...shape, takenUp: next?.takesUp ?? 0, leantOn: next?.leans ?? 0 });
}

/** What the themes of headline and passages are, and of those that speak of the same things. */
function surrounding(at: number, theme: number, { title, passages }: Likely, all: Overall, alike: Alike): number[] {
  const of = (list: readonly number[] | undefined): number => list?.[theme] ?? 0;
  const now = of(passages[at]);
  const { from, words, meaning } = alike.near[at] ?? NOBODY;
  const others = Math.max(1, all.count - 1);
  const same = words.map((value, other) => value * of(passages[from + other]));
  return values(AROUND, {
    now,
    title: of(title),
    lead: of(at === 0 ? title : passages[0]),
    previous: of(passages[at - 1] ?? title),
    before: of(passages[at - 2] ?? title),
    next: of(passages[at + 1]),
    others: (all.sum - now) / others,
    best: now === all.best[0] ? all.best[1] : all.best[0],
    sameWords: same.reduce((sum, each) => sum + each, 0),
    sameWordsBest: most(same),
    sameMeaning: meaning.reduce((sum, each, other) => sum + each * of(passages[from + other]), 0) / others,
  });
}
