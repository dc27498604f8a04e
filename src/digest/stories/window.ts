/** The articles of the last days, found by the words that tell most. The window slides, so that time is linear in their number. */
import type { Weighed } from './likeness.ts';

/** Words of more articles than this find nobody: they are everywhere. */
const COMMON = 40;
/** Articles compared closely with a new one; in a quiet window, all of them. */
const CLOSEST = 12;
const QUIET = 30;
/** Of a text's runs of words, the smallest hashes: a copy has most of them, though all its words be common. */
const COPY_KEYS = 8;

export class Window {
  private readonly days: number;
  private readonly index = new Map<string, Weighed[]>();
  private recent: Weighed[] = [];

  /** @param days how long an article stays */
  constructor(days: number) {
    this.days = days;
  }

  add(weighed: Weighed): void {
    this.recent.push(weighed);
    for (const key of keysOf(weighed)) {
      const list = this.index.get(key);
      if (list === undefined) this.index.set(key, [weighed]);
      else list.push(weighed);
    }
  }

  /** Forgets what is too old to be joined on `day`; articles were added in the order of time. */
  moveTo(day: number): void {
    const staying = this.recent.findIndex((each) => day - each.day <= this.days);
    const gone = this.recent.splice(0, staying < 0 ? this.recent.length : staying);
    for (const key of gone.flatMap(keysOf)) {
      const list = this.index.get(key);
      if (list === undefined || list.length <= 1) this.index.delete(key);
      else list.shift();
    }
  }

  /** Articles that share telling words with this one, those with most first. */
  near(weighed: Weighed): readonly Weighed[] {
    if (this.recent.length <= QUIET) return this.recent;
    const shared = new Map<Weighed, number>();
    for (const key of keysOf(weighed)) {
      const list = this.index.get(key);
      if (list === undefined || list.length > COMMON) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1 / Math.sqrt(list.length));
    }
    return [...shared]
      .toSorted(([a, x], [b, y]) => y - x || (a.analysed.article.id < b.analysed.article.id ? -1 : 1))
      .slice(0, CLOSEST)
      .map(([each]) => each);
  }
}

const keysOf = ({ keys, analysed }: Weighed): string[] => [
  ...keys,
  ...analysed.traits.runs.slice(0, COPY_KEYS).map((run) => `~${run}`),
];
