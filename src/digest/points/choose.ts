/** The few sentences that say most and repeat least, from as many sources as have something of their own to say. */
import type { KeyPoint, PointCandidate, Reason } from '../types.ts';

/** Sentences that share more of the shorter one's words repeat each other. */
const REPEATS = 0.5;
/** What each word that other articles use as well adds: what several report matters. */
const SUPPORT = 0.5;
/** What a sentence loses for each one already chosen from its article. */
const SAME_ARTICLE = 0.7;
/** Chosen from among this many at most, so that a story of forty articles costs no more than one of ten. */
const CONSIDERED = 120;

/** @param candidates of one story, theme or edition, copies left out */
export function choosePoints(candidates: readonly PointCandidate[], count: number): KeyPoint[] {
  const considered = candidates.toSorted((a, b) => b.score - a.score || order(a, b)).slice(0, CONSIDERED);
  const support = supportOf(considered);
  const chosen: PointCandidate[] = [];
  const left = new Set(considered);
  while (chosen.length < count && left.size > 0) {
    let best: PointCandidate | undefined;
    let most = 0;
    for (const candidate of left) {
      if (chosen.some((each) => repeats(each, candidate))) {
        left.delete(candidate);
        continue;
      }
      const fromArticle = chosen.filter((each) => each.article === candidate.article).length;
      const worth = candidate.score * (1 + SUPPORT * support(candidate)) * SAME_ARTICLE ** fromArticle;
      if (worth > most) [best, most] = [candidate, worth];
    }
    if (best === undefined) break;
    chosen.push(best);
    left.delete(best);
  }
  return chosen.map((candidate) => toPoint(candidate, support(candidate)));
}

function toPoint({ article, passage, start, end, text, dates, reasons }: PointCandidate, support: number): KeyPoint {
  const others: Reason[] =
    support < 0.05
      ? []
      : [{ kind: 'support', text: 'other articles say it too', weight: Math.round(support * 100) / 100 }];
  return { article, passage, start, end, text, dates, reasons: [...reasons, ...others] };
}

const order = (a: PointCandidate, b: PointCandidate): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;

/** How much of a sentence the other articles have as well, 0 to 1. */
function supportOf(candidates: readonly PointCandidate[]): (candidate: PointCandidate) => number {
  const articles = new Set(candidates.map((each) => each.article));
  const users = new Map<string, Set<string>>();
  for (const { stems, article } of candidates) {
    for (const stem of stems) {
      const known = users.get(stem);
      if (known === undefined) users.set(stem, new Set([article]));
      else known.add(article);
    }
  }
  return ({ stems }) => {
    if (articles.size < 2 || stems.length === 0) return 0;
    const sum = stems.reduce((total, stem) => total + ((users.get(stem)?.size ?? 1) - 1) / (articles.size - 1), 0);
    return sum / stems.length;
  };
}

function repeats(a: PointCandidate, b: PointCandidate): boolean {
  const other = new Set(b.stems);
  const shared = a.stems.filter((stem) => other.has(stem)).length;
  return shared / (Math.min(a.stems.length, b.stems.length) || 1) > REPEATS;
}
