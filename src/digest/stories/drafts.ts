/** Stories as they grow: which of a day's reports belong together, and to which story of the days before. */
import type { Compared } from './likeness.ts';

/** A story in the making. */
export interface Draft {
  /** Its reports that are no copies, in the order of time. */
  originals: Compared[];
  first: number;
  last: number;
  /** Begun on a day before: it takes reports in, but never becomes one with another. */
  old: boolean;
  /** The draft that it was joined to. */
  into?: Draft;
}

/** The draft that a draft has become part of, or itself. */
export function whole(draft: Draft): Draft {
  return draft.into === undefined ? draft : whole(draft.into);
}

/** Days that a story lasts at most, from its first report to its last; and between one of its reports and the next. */
export const LONGEST = 4;
const PAUSE = 2;

export function areClose(a: Draft, b: Draft): boolean {
  const [earlier, later] = a.first <= b.first ? [a, b] : [b, a];
  return later.first - earlier.last <= PAUSE && Math.max(a.last, b.last) - earlier.first <= LONGEST;
}

/** How alike the reports of two drafts are, all together, and the two of them that are most alike. */
interface Scores {
  readonly sum: number;
  readonly count: number;
  readonly most: number;
}

interface Link extends Scores {
  readonly drafts: readonly [Draft, Draft];
  readonly likeness: number;
}

/** What reports count that were not compared, since they share hardly a telling word. */
const STRANGERS = -4;
/**
 * How alike two drafts must be: rather one event than not, and a little more. An analysis or a walk through the ruins is
 * like one report of a story more than like the others, so the two most alike count beside the mean.
 */
const ALIKE = 0.25;
const MOST_ALIKE = 0.4;

/** A day's links between drafts. */
export class Links {
  private readonly links = new Map<Draft, Map<Draft, Link>>();
  /** Those that are alike enough to be joined, the most alike last; some no longer hold. */
  private ranked: Link[] = [];

  /** @param scores of the reports of one with those of the other */
  add(a: Draft, b: Draft, scores: readonly number[]): void {
    const sum = scores.reduce((total, score) => total + score, 0);
    const link = this.set(a, b, { sum, count: scores.length, most: Math.max(...scores) });
    if (link.likeness > 0) this.ranked.push(link);
  }

  private set(a: Draft, b: Draft, scores: Scores): Link {
    const { sum, count, most } = scores;
    const likeness = (1 - MOST_ALIKE) * (sum / count) + MOST_ALIKE * most - ALIKE;
    const link: Link = { ...scores, drafts: [a, b], likeness };
    this.of(a).set(b, link);
    this.of(b).set(a, link);
    return link;
  }

  private of(draft: Draft): Map<Draft, Link> {
    const known = this.links.get(draft) ?? new Map<Draft, Link>();
    this.links.set(draft, known);
    return known;
  }

  /** Joins the two that are most alike, again and again, while any are alike enough. */
  join(): void {
    this.ranked.sort((x, y) => x.likeness - y.likeness);
    for (let best = this.ranked.pop(); best !== undefined; best = this.ranked.pop()) {
      const [a, b] = best.drafts;
      if (this.links.get(a)?.get(b) !== best || (a.old && b.old) || !areClose(a, b)) continue;
      const [into, taken] = b.old ? [b, a] : [a, b];
      this.merge(into, taken);
      into.originals = [...into.originals, ...taken.originals].toSorted((x, y) => x.weighed.at - y.weighed.at);
      into.first = Math.min(into.first, taken.first);
      into.last = Math.max(into.last, taken.last);
      taken.into = into;
      taken.originals = [];
    }
  }

  /** Whom either of the two is linked with, both are now; reports that were not compared are strangers. */
  private merge(into: Draft, taken: Draft): void {
    const [mine, theirs] = [this.of(into), this.of(taken)];
    for (const third of new Set([...mine.keys(), ...theirs.keys()])) {
      this.of(third).delete(taken);
      if (third === into || third === taken) continue;
      const part = (draft: Draft, link: Link | undefined): Scores => {
        const count = draft.originals.length * third.originals.length;
        return link ?? { sum: count * STRANGERS, count, most: STRANGERS };
      };
      const [a, b] = [part(into, mine.get(third)), part(taken, theirs.get(third))];
      const most = Math.max(a.most, b.most);
      this.rank(this.set(into, third, { sum: a.sum + b.sum, count: a.count + b.count, most }));
    }
    mine.delete(taken);
    this.links.delete(taken);
  }

  private rank(link: Link): void {
    if (link.likeness <= 0) return;
    const at = this.ranked.findLastIndex((each) => each.likeness <= link.likeness);
    this.ranked.splice(at + 1, 0, link);
  }
}
