/**
 * The articles of the last days, found by what tells most in them. The window slides, and what stands in many of its
 * articles finds nobody, so that time is linear in their number.
 */
import type { Compared } from './likeness.ts';

/** What more articles than this share finds nobody. */
const COMMON = 48;
/** Articles compared closely with a new one; in a quiet window, all of them. */
const CLOSEST = 16;
const QUIET = 24;
/** Of a text's runs of words, the smallest hashes: a copy has most of them, though all its words be common. */
const COPY_KEYS = 8;

interface Place {
  readonly compared: Compared;
  readonly keys: readonly number[];
  /** What it shares with the article asked about, while it is asked. */
  found: number;
}

export class Window {
  private readonly days: number;
  private readonly index = new Map<number, Place[]>();
  private recent: Place[] = [];

  /** @param days how long an article stays */
  constructor(days: number) {
    this.days = days;
  }

  add(compared: Compared): void {
    const place: Place = { compared, keys: keysOf(compared), found: 0 };
    this.recent.push(place);
    for (const key of place.keys) {
      const list = this.index.get(key);
      if (list === undefined) this.index.set(key, [place]);
      else list.push(place);
    }
  }

  /** Forgets what is too old to be joined on `day`; articles were added in the order of time. */
  moveTo(day: number): void {
    const staying = this.recent.findIndex((each) => day - each.compared.weighed.day <= this.days);
    for (const { keys } of this.recent.splice(0, staying < 0 ? this.recent.length : staying)) {
      for (const key of keys) {
        const list = this.index.get(key);
        if (list === undefined || list.length <= 1) this.index.delete(key);
        else list.shift();
      }
    }
  }

  /** Articles that share telling words with this one, those with most first. */
  near(compared: Compared): readonly Compared[] {
    if (this.recent.length <= QUIET) return this.recent.map((place) => place.compared);
    const touched: Place[] = [];
    for (const key of keysOf(compared)) {
      const list = this.index.get(key);
      if (list === undefined || list.length > COMMON) continue;
      const worth = 1 / Math.sqrt(list.length);
      for (const place of list) {
        if (place.found === 0) touched.push(place);
        place.found += worth;
      }
    }
    const order = new Map(touched.map((place) => [place, place.found]));
    for (const place of touched) place.found = 0;
    return touched
      .toSorted((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0) || (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, CLOSEST)
      .map((place) => place.compared);
  }
}

const idOf = (place: Place): string => place.compared.weighed.analysed.article.id;

/** Runs are below zero: they never meet a word's number. */
const keysOf = ({ weighed }: Compared): number[] => [
  ...new Set([...weighed.keys, ...weighed.analysed.traits.runs.slice(0, COPY_KEYS).map((run) => -1 - run)]),
];
