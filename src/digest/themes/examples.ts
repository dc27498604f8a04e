/**
 * What a theme's examples teach: which words speak for it and which against (see learner.ts), learned anew whenever themes are
 * made ready. What is listed for one theme and not for another does not belong to the other. Themes with few examples teach
 * nothing.
 */
import type { Stem } from '../../text/stems.ts';
import { readProse } from '../prose.ts';
import type { Theme } from '../types.ts';
import { speaksOf } from './content.ts';
import { type Learned, learn, oddsFrom, type Text } from './learner.ts';
import type { WordVectors } from './vectors/vectors.ts';

export interface Taught {
  /** The logarithm of the odds that a text belongs to each theme; 0 where too few examples teach. */
  readonly odds: readonly number[];
  /** … and that it belongs to none of them. */
  readonly unlike: number;
  /** The words that speak most for each theme that the text rather belongs to. */
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
  const taught = [...learned, none];
  const index = indexOf(taught);
  return {
    knows: learned.map((each) => each !== undefined),
    judge: (text) => {
      const rows = text.words.flatMap((word) => {
        const weights = index.get(word);
        return weights === undefined ? [] : [{ word, weights }];
      });
      const odds = taught.map((each, at) => {
        if (each === undefined) return 0;
        const words = rows.reduce((sum, { weights }) => sum + (weights[at] as number), 0);
        return Math.max(-MOST, Math.min(MOST, oddsFrom(text, each, words)));
      });
      const unlike = odds.pop() ?? 0;
      return { odds, unlike, words: odds.map((each, at) => (each > 0 ? foremost(rows, at) : [])) };
    },
  };
}

type Index = ReadonlyMap<string, Float64Array>;

/** What each word says for each of the matters: one look for all of them. */
function indexOf(taught: readonly (Learned | undefined)[]): Index {
  const index = new Map<string, Float64Array>();
  taught.forEach((each, at) => {
    for (const [word, weight] of each?.words ?? []) {
      const row = index.get(word) ?? new Float64Array(taught.length);
      row[at] = weight;
      index.set(word, row);
    }
  });
  return index;
}

interface WordRow {
  readonly word: string;
  readonly weights: Float64Array;
}

function foremost(rows: readonly WordRow[], at: number): string[] {
  return rows
    .map(({ word, weights }) => ({ word, weight: weights[at] as number }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, TOLD)
    .map(({ word }) => word);
}

/** Examples name no language; their letters and small words do. */
export function exampleLanguage(text: string): string {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[а-я]/iu.test(text)) return 'ru';
  return /(?:^|\s)(?:der|die|das|und|dem|den|ist|wurde|kamen)\s/iu.test(text) ? 'de' : 'en';
}
