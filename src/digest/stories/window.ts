/**
 * The articles of the last days, found by what tells most in them. The window slides, and what stands in many of its
 * articles finds nobody, so that time is linear in their number.
 */
import type { Compared } from './likeness.ts';

/** What more articles than this share finds nobody. */
const COMMON = 24;
/** Articles compared closely with a new one; in a quiet window, all of them. */
const CLOSEST = 8;
const QUIET = 24;
interface Place {
  readonly compared: Compared;
  /** Counts up in the order of time. */
  readonly at: number;
  /** What it shares with the article asked about, while it is asked. */
  found: number;
}

export class Window {
  private readonly days: number;
  private readonly index = new Map<number, Place[]>();
  private recent: Place[] = [];
  private added = 0;

  /** @param days how long an article stays */
  constructor(days: number) {
    this.days = days;
  }

  add(compared: Compared): void {
    const place: Place = { compared, at: this.added++, found: 0 };
    this.recent.push(place);
    for (const key of compared.weighed.keys) {
      const list = this.index.get(key);
      if (list === undefined) this.index.set(key, [place]);
      else list.push(place);
    }
  }

  /** Forgets what is too old to be joined on `day`; articles were added in the order of time. */
  moveTo(day: number): void {
    const staying = this.recent.findIndex((each) => day - each.compared.weighed.day <= this.days);
    for (const { compared } of this.recent.splice(0, staying < 0 ? this.recent.length : staying)) {
      for (const key of compared.weighed.keys) {
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
    for (const key of compared.weighed.keys) {
      const list = this.index.get(key);
      if (list === undefined || list.length > COMMON) continue;
      const worth = 1 / Math.sqrt(list.length);
      for (const place of list) {
        if (place.found === 0) touched.push(place);
        place.found += worth;
      }
    }
    const closest = first(touched);
    for (const place of touched) place.found = 0;
    return closest.map((place) => place.compared);
  }
}

/** The closest, in order: sorting all of them would only cost time. */
function first(places: readonly Place[]): Place[] {
  const closest: Place[] = [];
  for (const place of places) {
    let at = closest.length;
    while (at > 0 && isCloser(place, closest[at - 1])) at--;
    if (at >= CLOSEST) continue;
    closest.splice(at, 0, place);
    if (closest.length > CLOSEST) closest.pop();
  }
  return closest;
}

const isCloser = (a: Place, b: Place | undefined): boolean =>
  b !== undefined && (a.found > b.found || (a.found === b.found && a.at < b.at));
