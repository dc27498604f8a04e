/** What an article is compared by. */
import { sharedSpelling } from '../../text/romanise.ts';
import type { Prose, Token } from '../prose.ts';
import type { DatedEvent, Figure, Traits } from '../types.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words kept for comparing; the heaviest, so that long articles cost no more than short ones. */
const WORDS = 90;
const LEAD_PASSAGES = 2;
const HEADLINE = 3;
const LEAD = 2;
const NAME = 1.6;
const RUN = 3;
/** Of the runs of words every third is kept, by its hash, and at most this many. */
const SAMPLE = 3;
const RUNS = 600;

export interface Told {
  readonly title: Prose;
  readonly passages: readonly Prose[];
  readonly figures: readonly Figure[];
  readonly events: readonly DatedEvent[];
  /** Ids of the first passages. */
  readonly leads: readonly string[];
}

export function traitsOf({ title, passages, figures, events, leads }: Told): Traits {
  const words = new Map<string, number>();
  const marks = new Set<string>();
  const add = (prose: Prose, weight: number): void => {
    prose.tokens.forEach((token, at) => {
      if (STOP_WORDS.has(token.lower) || /^\p{N}/u.test(token.lower) || token.lower.length < 2) return;
      const name = isName(prose, token, at);
      words.set(token.stem, (words.get(token.stem) ?? 0) + weight * (name ? NAME : 1));
      if (name) marks.add(sharedSpelling(token.lower));
    });
  };
  add(title, HEADLINE);
  passages.forEach((prose, place) => {
    add(prose, place < LEAD_PASSAGES ? LEAD : 1);
  });
  for (const figure of figures)
    if (figure.value > 12 || !Number.isInteger(figure.value)) marks.add(String(figure.value));
  const days = events
    .filter((event) => leads.includes(event.passage) && event.date?.length === 10)
    .map((event) => event.date ?? '');
  return {
    words: [...words]
      .map(([stem, weight]): [string, number] => [stem, Math.round(Math.sqrt(weight) * 100) / 100])
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, WORDS),
    marks: [...marks].toSorted(),
    days: [...new Set(days)].toSorted(),
    runs: runsOf(passages),
  };
}

function isName(prose: Prose, token: Token, at: number): boolean {
  const first = prose.tokens[at - 1]?.sentence !== token.sentence;
  return !first && /^\p{Lu}/u.test(prose.text.slice(token.start, token.start + 1));
}

function runsOf(passages: readonly Prose[]): number[] {
  const lower = passages.flatMap((prose) => prose.tokens.map((token) => token.lower));
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= lower.length && hashes.size < RUNS; at++) {
    const hash = hashRun(lower, at);
    if (lower.length < 200 || hash % SAMPLE === 0) hashes.add(hash);
  }
  return [...hashes].toSorted((a, b) => a - b);
}

/** FNV-1a over the words of one run. */
function hashRun(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
