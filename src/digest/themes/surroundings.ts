/**
 * All that is known of a passage and a theme, as named numbers that `fitted.json` weighs: what the passage says by itself,
 * how it is told, and what stands around it in its article.
 */
import type { Own, Reading } from './reading.ts';
import type { Shape } from './shape.ts';
import { likeness } from './vectors/vectors.ts';

export type Features = Readonly<Record<string, number>>;

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
/** Axes of the word vectors that tell what kind of thing a passage speaks of. */
const AXES = 16;

const most = (values: readonly number[]): number => Math.max(0, ...values);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Averages over words: any theme has some, so that without another theme there is nothing to hold them against. */
const AVERAGES: ReadonlySet<string> = new Set<keyof Own>(['words', 'middle']);

/** @returns by theme: its numbers and, marked `+`, by how much they exceed those of the best other theme */
function compared<T extends Features>(all: readonly T[]): Features[] {
  return all.map((mine, theme) => {
    const features: Record<string, number> = { ...mine };
    for (const [name, value] of Object.entries(mine)) {
      let best = -Infinity;
      for (const [other, theirs] of all.entries()) if (other !== theme) best = Math.max(best, theirs[name] ?? 0);
      if (all.length === 1) best = AVERAGES.has(name) ? value : 0;
      features[`${name}+`] = value - best;
    }
    return features;
  });
}

/** A text alone. */
export function forText(reading: Reading): Features[] {
  const { subject, foreign, background, unlike, shape } = reading;
  const only = Number(reading.own.length === 1);
  return compared<Own>(reading.own).map((own) => ({
    ...own,
    only,
    subject,
    foreign,
    background,
    unlike,
    length: shape.length,
  }));
}

/** Each passage in its article. @returns by passage, then by theme */
export function forPassages(whole: Whole, now: Likely): Features[][] {
  const alike = likenesses(whole);
  const mostMean = mean(now.passages.map(most));
  const background = backgrounds(whole);
  const unlike = unlikes(whole);
  const themes = now.title.map((_, theme) => overall(now.passages.map((each) => each[theme] ?? 0)));
  return whole.passages.map((reading, at) => {
    const shared = {
      ...place(at, whole.passages.length),
      ...strengths(at, now),
      mostMean,
      ...background(at),
      ...unlike,
      ...manner(whole, at),
      ...axes(reading),
    };
    const told = company(alike, at);
    const alone = forText(reading);
    const around = compared(themes.map((all, theme) => surrounding(at, theme, now, all, alike)));
    return alone.map((own, theme) => ({ ...own, ...around[theme], ...told, ...shared }));
  });
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

function place(at: number, passages: number): Features {
  const [long, left] = [passages >= LONG, passages - 1 - at];
  return {
    depth: at / (Math.max(LONG, passages) - 1),
    first: Number(at === 0),
    last: Number(long && left === 0),
    lastButOne: Number(long && left === 1),
    end: Number(left === 0),
    passages,
  };
}

/** How surely headline, article and neighbours have any theme at all. */
function strengths(at: number, { title, passages }: Likely): Features {
  return {
    titleMost: most(title),
    previousMost: most(passages[at - 1] ?? title),
    nextMost: most(passages[at + 1] ?? []),
  };
}

/** How much the passages around one speak as those do that belong to no theme. */
function backgrounds({ passages }: Whole): (at: number) => Features {
  const all = passages.map(({ background }) => background);
  const [average, least] = [mean(all), all.reduce((a, b) => Math.min(a, b), 0)];
  return (at) => {
    const own = all[at] ?? 0;
    return {
      backgroundBefore: all[at - 1] ?? own,
      backgroundAfter: all[at + 1] ?? own,
      backgroundMean: average,
      backgroundLeast: least,
      backgroundLead: all[0] ?? own,
    };
  };
}

/** How much the article as a whole speaks as those do that have nothing to do with the site's themes. */
function unlikes({ title, passages }: Whole): Features {
  return {
    unlikeMean: mean([title, ...passages].map((each) => each.unlike)),
    unlikeLead: passages[0]?.unlike ?? 0,
    unlikeTitle: title.unlike,
  };
}

function manner({ passages }: Whole, at: number): Features {
  const next: Shape | undefined = passages[at + 1]?.shape;
  const { length: _, ...shape } = (passages[at] as Reading).shape;
  return { ...shape, takenUp: next?.takesUp ?? 0, leantOn: next?.leans ?? 0 };
}

function axes({ direction }: Reading): Features {
  return Object.fromEntries(Array.from({ length: AXES }, (_, d) => [`axis${d}`, direction?.[d] ?? 0]));
}

/** What the themes of headline and passages are, and of those that speak of the same things. */
function surrounding(at: number, theme: number, { title, passages }: Likely, all: Overall, alike: Alike): Features {
  const of = (list: readonly number[] | undefined): number => list?.[theme] ?? 0;
  const now = of(passages[at]);
  const { from, words, meaning } = alike.near[at] ?? NOBODY;
  const others = Math.max(1, all.count - 1);
  const same = words.map((value, other) => value * of(passages[from + other]));
  return {
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
  };
}

/** How much a passage has in common with each of those around it, from `from` on (with itself nothing). */
interface Near {
  readonly from: number;
  readonly words: readonly number[];
  readonly meaning: readonly number[];
}

interface Alike {
  readonly near: readonly Near[];
  readonly titleWords: readonly number[];
  readonly titleMeaning: readonly number[];
  readonly leadWords: readonly number[];
  readonly leadMeaning: readonly number[];
}

/** How many passages on either side one is held against: all of them but in very long articles. */
const REACH = 30;
const NOBODY: Near = { from: 0, words: [], meaning: [] };

function likenesses({ title, passages }: Whole): Alike {
  const [lead = title] = passages;
  const near = passages.map((mine, at): Near => {
    const from = Math.max(0, at - REACH);
    const others = passages.slice(from, at + REACH + 1);
    const each = (measure: (a: Reading, b: Reading) => number): number[] =>
      others.map((other) => (other === mine ? 0 : measure(mine, other)));
    return { from, words: each(commonWords), meaning: each(commonMeaning) };
  });
  return {
    near,
    titleWords: passages.map((each) => commonWords(each, title)),
    titleMeaning: passages.map((each) => commonMeaning(each, title)),
    leadWords: passages.map((each) => (each === lead ? 0 : commonWords(each, lead))),
    leadMeaning: passages.map((each) => commonMeaning(each, each === lead ? title : lead)),
  };
}

function company({ near, titleWords, titleMeaning, leadWords, leadMeaning }: Alike, at: number): Features {
  return {
    titleWords: titleWords[at] ?? 0,
    titleMeaning: titleMeaning[at] ?? 0,
    leadWords: leadWords[at] ?? 0,
    leadMeaning: leadMeaning[at] ?? 0,
    mostWords: most(near[at]?.words ?? []),
    mostMeaning: most(near[at]?.meaning ?? []),
  };
}

/** Rare words in both against all rare words of both: 0 nothing, near 1 the same text. */
function commonWords(a: Reading, b: Reading): number {
  let [common, mine, theirs] = [0, 0, 0];
  for (const [stem, rarity] of a.stems) {
    mine += rarity;
    if (b.stems.has(stem)) common += rarity;
  }
  for (const rarity of b.stems.values()) theirs += rarity;
  return common / (Math.sqrt(mine * theirs) + 1);
}

const commonMeaning = (a: Reading, b: Reading): number =>
  a.direction === undefined || b.direction === undefined ? 0 : Math.max(0, likeness(a.direction, b.direction));
