/** The words of a text that say what it is about. */
import type { Prose } from '../prose.ts';
import { STOP_WORDS } from '../stories/stop-words.ts';
import type { Text } from './learner.ts';
import type { WordVectors } from './vectors/vectors.ts';

export interface ContentWord {
  readonly stem: string;
  readonly lower: string;
  /** Index of its first token. */
  readonly at: number;
}

/** Each stem once. Names inside sentences are left out: "Port Serein" is no harbour. */
export function contentWords(prose: Prose): ContentWord[] {
  const found = new Map<string, ContentWord>();
  eachWord(prose, ({ stem, lower, at, named }) => {
    const empty = lower.length < 3 || STOP_WORDS.has(lower) || ANYWHERE.has(lower) || /^\p{N}/u.test(lower);
    if (!named && !empty && !found.has(stem)) found.set(stem, { stem, lower, at });
  });
  return [...found.values()];
}

/** Stems of all that a text speaks of, names included. */
export function subjectStems(prose: Prose): Set<string> {
  const stems = new Set<string>();
  for (const { stem, lower } of prose.tokens) {
    const empty = lower.length < 3 || STOP_WORDS.has(lower) || ANYWHERE.has(lower) || !/^\p{L}+$/u.test(lower);
    if (!empty) stems.add(stem);
  }
  return stems;
}

/** A text as examples teach it: its stems, the pairs of stems that stand beside each other, the direction of all. */
export function speaksOf(prose: Prose, vectors: WordVectors | undefined, stems = subjectStems(prose)): Text {
  const pairs = new Set<string>();
  let before = '';
  for (const { stem } of prose.tokens) {
    if (!stems.has(stem)) continue;
    if (before !== '') pairs.add(`${before} ${stem}`);
    before = stem;
  }
  return { words: [...stems, ...pairs], direction: vectors?.together(stems) };
}

function eachWord(prose: Prose, take: (word: ContentWord & { readonly named: boolean }) => void): void {
  let sentence = -1;
  prose.tokens.forEach(({ stem, lower, start, sentence: mine }, at) => {
    const opens = mine !== sentence || /[“"‘«„]/u.test(prose.text[start - 1] ?? '');
    sentence = mine;
    const letter = prose.text[start] ?? '';
    take({ stem, lower, at, named: !opens && letter !== letter.toLowerCase() });
  });
}

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december`.split(/\s+/u),
);

/** Words of any report: numbers, hours, who says it. */
const ANYWHERE = new Set(
  `${[...CALENDAR].join(' ')} spokesman spokeswoman spokesperson official officials announce announced noon midnight
   morning evening night afternoon hour hours minute minutes half third hundred thousand million billion cent per none
   four five six seven eight nine ten eleven twelve twenty dozen mrs nobody anybody everybody somebody nothing anything
   everything something whole quite whether today tomorrow yesterday tonight percent number least far never always ever
   yet almost ago`.split(/\s+/u),
);
