/** The few sentences that say most and repeat least. */
import type { KeyPoint, PointCandidate } from '../types.ts';

/** Two sentences that share more of the shorter one's stems repeat each other. */
const REPEATS = 0.6;

export function choosePoints(candidates: readonly PointCandidate[], count: number): KeyPoint[] {
  const chosen: PointCandidate[] = [];
  const ranked = candidates.toSorted(
    (a, b) => b.score - a.score || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  );
  for (const candidate of ranked) {
    if (chosen.length >= count) break;
    if (chosen.every((each) => overlap(each.stems, candidate.stems) < REPEATS)) chosen.push(candidate);
  }
  return chosen.map(({ article, passage, start, end, text, reasons }) => ({
    article,
    passage,
    start,
    end,
    text,
    reasons,
  }));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = a.filter((stem) => other.has(stem)).length;
  return shared / (Math.min(a.length, b.length) || 1);
}
