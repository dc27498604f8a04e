/**
 * What a theme's examples teach: which words speak for it and which against (see learner.ts), learned anew whenever themes are
 * made ready. What is listed for one theme and not for another does not belong to the other. Themes with few examples teach
 * nothing.
 */
import type { Stem } from '../../text/stems.ts';
import { readProse } from '../prose.ts';
import type { Theme } from '../types.ts';
import { speaksOf } from './content.ts';
import { type Learned, learn, oddsOf, type Text } from './learner.ts';
import type { WordVectors } from './vectors/vectors.ts';

export interface Taught {
  /** The logarithm of the odds that a text belongs to each theme; 0 where too few examples teach. */
  readonly odds: readonly number[];
  /** … and that it belongs to none of them. */
  readonly unlike: number;
  /** The words that speak most for each theme. */
  readonly words: readonly (readonly string[])[];
}

export interface Teacher {
  /** By theme: whether its examples are enough to teach. */
  readonly knows: readonly boolean[];
  readonly judge: (text: Text) => Taught;
}

/** Belonging examples in one language from which a theme teaches. */
const ENOUGH = 12;
const MOST = 4;
const TOLD = 3;

/** @param language of the texts; only examples in it are learned from */
export function learnExamples(
  themes: readonly Theme[],
  stem: Stem,
  vectors: WordVectors | undefined,
  language: string,
): Teacher {
  const spoken = (texts: readonly string[]): string[] => texts.filter((text) => exampleLanguage(text) === language);
  const belonging = themes.map(({ examples }) => new Set(spoken([...examples.match, ...examples.like])));
  const unlike = themes.flatMap(({ examples }) => spoken(examples.unlike));
  const known = new Map<string, Text>();
  const read = (text: string): Text => {
    const made = known.get(text) ?? speaksOf(readProse(text, stem), vectors);
    known.set(text, made);
    return made;
  };
  const learnFrom = (yes: Iterable<string>, no: Iterable<string>): Learned =>
    learn(Array.from(yes, read), Array.from(no, read), vectors?.dimensions ?? 0);
  const learned = themes.map(({ examples }, theme): Learned | undefined => {
    const mine = belonging[theme] ?? new Set();
    if (mine.size < ENOUGH) return undefined;
    const others = belonging.flatMap((each, other) => (other === theme ? [] : [...each]));
    const against = new Set([...spoken(examples.refuse), ...others, ...unlike].filter((text) => !mine.has(text)));
    return learnFrom(mine, against);
  });
  const any = new Set(belonging.flatMap((each) => [...each]));
  const none = unlike.length < ENOUGH ? undefined : learnFrom(unlike, any);
  return {
    knows: learned.map((each) => each !== undefined),
    judge: (text) => ({
      odds: learned.map((each) => bounded(text, each)),
      unlike: bounded(text, none),
      words: learned.map((each) => foremost(text.words, each)),
    }),
  };
}

const bounded = (text: Text, learned: Learned | undefined): number =>
  learned === undefined ? 0 : Math.max(-MOST, Math.min(MOST, oddsOf(text, learned)));

function foremost(words: readonly string[], learned: Learned | undefined): string[] {
  const weight = (word: string): number => learned?.words.get(word) ?? 0;
  return words
    .filter((word) => weight(word) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, TOLD);
}

/** Examples name no language; their letters and small words do. */
export function exampleLanguage(text: string): string {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[а-я]/iu.test(text)) return 'ru';
  return /(?:^|\s)(?:der|die|das|und|dem|den|ist|wurde|kamen)\s/iu.test(text) ? 'de' : 'en';
}
