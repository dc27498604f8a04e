/**
 * Names that keep company with a theme in one article: where the union's leader is quoted again, the dispute is meant
 * again, though no word of the passage says so.
 */
import type { Prose } from '../prose.ts';

/** Capitalised words inside sentences; words at the beginning count if they are capitalised elsewhere too. */
export function namesOf(proses: readonly Prose[]): Set<string>[] {
  const inside = new Set<string>();
  const places = new Set<string>();
  const each = proses.map((prose) => {
    const mine = { inside: new Set<string>(), first: new Set<string>() };
    let sentence = -1;
    for (const token of prose.tokens) {
      const first = token.sentence !== sentence;
      sentence = token.sentence;
      if (!/^\p{Lu}\p{Ll}/u.test(prose.text.slice(token.start, token.start + 2)) || CALENDAR.has(token.lower)) continue;
      if (PLACE.test(prose.text.slice(Math.max(0, token.start - 9), token.start))) places.add(token.lower);
      (first ? mine.first : mine.inside).add(token.lower);
      if (!first) inside.add(token.lower);
    }
    return mine;
  });
  const known = (name: string): boolean => inside.has(name) && !places.has(name);
  return each.map((mine) => new Set([...mine.inside, ...mine.first].filter(known)));
}

/** What stands behind these is a place, and news comes from places whatever it is about. */
const PLACE = /\b(?:in|at|near|from|to|over|for|of|the|on|into|across|around|outside|between|and) $/u;

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december i`.split(/\s+/u),
);

/** Beyond this it is no article, and comparing all with all would take too long. */
const MOST_PASSAGES = 150;

/** How much a passage's names belong to the passages that carry a theme: 0 none, 1 wholly. */
export function companionship(
  names: readonly Set<string>[],
  carries: readonly boolean[],
  at: number,
): { share: number; name: string } {
  let best = { share: 0, name: '' };
  if (names.length > MOST_PASSAGES) return best;
  for (const name of names[at] ?? []) {
    let mine = 0;
    let all = 0;
    names.forEach((others, other) => {
      if (other === at || !others.has(name)) return;
      all++;
      if (carries[other] === true) mine++;
    });
    const share = mine / (all + 0.5);
    if (share > best.share) best = { share, name };
  }
  return best;
}
