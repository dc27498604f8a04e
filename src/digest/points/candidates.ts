/** Sentences of an article that may become key points: whole, understandable alone, and saying something. */
import type { Prose, Token } from '../prose.ts';
import { type MappedText, sourceSpan } from '../source-map.ts';
import { STOP_WORDS } from '../stories/stop-words.ts';
import type { DatedEvent, Passage, PointCandidate, Reason } from '../types.ts';
import { cannotStandAlone } from './alone.ts';

/** What a point must fit into, in characters. */
const SHORTEST = 40;
const LONGEST = 340;
/** Each passage further down says a little less of what happened; so does each sentence of a passage. */
const PASSAGE_DECAY = 0.93;
const SENTENCE_DECAY = 0.9;
const NAME = 0.12;
const NUMBER = 0.15;
const DATE = 0.08;
const MOST_DETAIL = 0.5;
/** A quotation colours a report; it seldom is one. */
const QUOTATION = 0.75;
const UNTHEMED = 0.4;

export interface ReadPassage {
  readonly passage: Passage;
  readonly prose: Prose;
  readonly map: MappedText;
}

export function pointCandidates(
  article: string,
  read: readonly ReadPassage[],
  events: readonly DatedEvent[],
): PointCandidate[] {
  const found: PointCandidate[] = [];
  const eventsAt = Map.groupBy(events, (event) => `${event.passage} ${event.start}`);
  read.forEach(({ passage, prose, map }, place) => {
    if (passage.kind === 'code' || passage.kind === 'table') return;
    prose.sentences.forEach((range, index) => {
      const text = prose.text.slice(range.start, range.end);
      if (text.length < SHORTEST || text.length > LONGEST || cannotStandAlone(text) !== undefined) return;
      const span = sourceSpan(map, range.start, range.end);
      const mine = eventsAt.get(`${passage.id} ${span.start}`) ?? [];
      if (mine.some((event) => event.date === undefined)) return;
      const tokens = prose.tokens.filter((token) => token.sentence === index);
      const { score, reasons } = weigh(text, prose, tokens, passage, { place, index });
      found.push({
        article,
        passage: passage.id,
        ...span,
        text,
        dates: mine.map(({ words, date }) => ({ words, date: date ?? '' })),
        score,
        stems: [...new Set(tokens.filter((token) => !STOP_WORDS.has(token.lower)).map((token) => token.stem))],
        themes: passage.themes.map((match) => match.theme),
        reasons,
      });
    });
  });
  return found;
}

function weigh(
  text: string,
  prose: Prose,
  tokens: readonly Token[],
  passage: Passage,
  at: { place: number; index: number },
): { score: number; reasons: Reason[] } {
  const place = PASSAGE_DECAY ** at.place * SENTENCE_DECAY ** at.index;
  const names = tokens.filter(
    (token, n) => n > 0 && /^\p{Lu}\p{Ll}/u.test(prose.text.slice(token.start, token.start + 2)),
  ).length;
  const numbers = tokens.filter((token) => /^\p{N}/u.test(token.lower)).length;
  const dated = /\b(?:on|in) \p{Lu}/u.test(text) ? 1 : 0;
  const detail = Math.min(MOST_DETAIL, Math.sqrt(names) * NAME + Math.sqrt(numbers) * NUMBER + dated * DATE);
  const quoted = /[“„«"]/u.test(text) ? QUOTATION : 1;
  const theme = passage.themes[0];
  const carried = theme === undefined ? UNTHEMED : Math.min(1, 0.7 + theme.score / 10);
  const score = round(place * (1 + detail) * quoted * carried);
  const reasons: Reason[] = [
    { kind: 'place', text: `sentence ${at.index + 1} of passage ${at.place + 1}`, weight: round(place) },
    { kind: 'alone', text: 'it can be understood alone' },
  ];
  if (detail > 0) reasons.push({ kind: 'detail', text: `${names} names, ${numbers} numbers`, weight: round(detail) });
  if (theme === undefined) reasons.push({ kind: 'theme', text: 'its passage belongs to no theme', weight: UNTHEMED });
  return { score, reasons };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
