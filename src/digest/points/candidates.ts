/** Sentences of an article that may become key points: whole, and understandable alone. */
import type { Prose } from '../prose.ts';
import { type MappedText, sourceSpan } from '../source-map.ts';
import type { Passage, PointCandidate, Reason } from '../types.ts';

/** What a point must fit into, in characters. */
const SHORTEST = 30;
const LONGEST = 400;
/** Sentences near the top say what happened. */
const PLACE = 0.9;

export interface ReadPassage {
  readonly passage: Passage;
  readonly prose: Prose;
  readonly map: MappedText;
}

export function pointCandidates(article: string, read: readonly ReadPassage[]): PointCandidate[] {
  const found: PointCandidate[] = [];
  read.forEach(({ passage, prose, map }, place) => {
    if (passage.kind === 'code' || passage.kind === 'table') return;
    prose.sentences.forEach((range, index) => {
      const length = range.end - range.start;
      if (length < SHORTEST || length > LONGEST) return;
      const tokens = prose.tokens.filter((token) => token.sentence === index);
      const score = PLACE ** (place + index) * (passage.themes.length > 0 ? 1 : 0.5);
      const reasons: Reason[] = [
        { kind: 'place', text: `sentence ${index + 1} of passage ${place + 1}`, weight: score },
      ];
      found.push({
        article,
        passage: passage.id,
        ...sourceSpan(map, range.start, range.end),
        text: prose.text.slice(range.start, range.end),
        score,
        stems: [...new Set(tokens.map((token) => token.stem))],
        themes: passage.themes.map((match) => match.theme),
        reasons,
      });
    });
  });
  return found;
}
