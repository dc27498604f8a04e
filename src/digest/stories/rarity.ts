/** How often each word stands in the articles of the last weeks. */

/** Articles that say what is rare, at most. */
const DAYS = 30;
const ARTICLES = 1500;

/** An article's day and the ids of its words, names and numbers, each once. */
export interface Counted {
  readonly day: number;
  readonly counted: readonly Int32Array[];
}

/** Moves through time; what is later than its day counts nothing. */
export class Rarity {
  private readonly articles: readonly Counted[];
  private counts = new Int32Array(1024);
  /** By count, as long as the articles are the same. */
  private logs: number[] = [];
  private from = 0;
  private to = 0;

  /** @param articles oldest first */
  constructor(articles: readonly Counted[]) {
    this.articles = articles;
  }

  /** To a day, as `dayNumber` counts them: its own articles included. */
  moveTo(day: number): void {
    const [from, to] = [this.from, this.to];
    for (let next = this.articles[this.to]; next !== undefined && next.day <= day; next = this.articles[this.to]) {
      this.add(next, 1);
      this.to++;
    }
    for (let old = this.articles[this.from]; old !== undefined && this.from < this.to; old = this.articles[this.from]) {
      const stays = old.day === day || (day - old.day <= DAYS && this.to - this.from <= ARTICLES);
      if (stays) break;
      this.add(old, -1);
      this.from++;
    }
    if (from !== this.from || to !== this.to) this.logs = [];
  }

  /** 0.7 for what stands in every article, more for what is rare. */
  of(id: number): number {
    const count = this.counts[id] ?? 0;
    return this.logs[count] ?? this.log(count);
  }

  private log(count: number): number {
    const log = Math.log(1 + (this.to - this.from + 4) / (count + 1));
    this.logs[count] = log;
    return log;
  }

  /** In how many articles it stands. */
  count(id: number): number {
    return this.counts[id] ?? 0;
  }

  private add({ counted }: Counted, by: 1 | -1): void {
    for (const ids of counted) {
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0;
        if (id >= this.counts.length) this.grow(id);
        this.counts[id] = (this.counts[id] ?? 0) + by;
      }
    }
  }

  private grow(id: number): void {
    const grown = new Int32Array(Math.max(id + 1, this.counts.length * 2));
    grown.set(this.counts);
    this.counts = grown;
  }
}
