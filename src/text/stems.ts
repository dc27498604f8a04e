/**
 * Words reduced to what their inflections share. Snowball's stemmers know a score of languages; Ukrainian has its own here.
 * A stemmer remembers what it has worked out, since Snowball takes some 20 µs a word.
 */
import { newStemmer } from 'snowball-stemmers';
import { stemUkrainian } from './ukrainian.ts';
import { IRREGULAR, KEPT_APART } from './vocabulary/irregular.ts';

export type Stem = (word: string) => string;

const SNOWBALL: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** More words than a large archive has; past it the memory starts anew. */
const REMEMBERED = 200_000;

/** `en-GB` → `en` */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** @param language BCP 47 tag; words of a language without a stemmer stay as they are */
export function createStem(language: string): Stem {
  const base = baseLanguage(language);
  const stem = base === 'en' ? english() : base === 'uk' ? stemUkrainian : snowball(SNOWBALL[base]);
  let known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known = new Map();
    const found = word.length < 3 || word.length > 40 || /^\p{N}/u.test(word) ? word : stem(word);
    known.set(word, found);
    return found;
  };
}

function snowball(algorithm: string | undefined): Stem {
  if (algorithm === undefined) return (word) => word;
  const stemmer = newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}

/** British and American spellings and irregular forms fall together; pairs that only look related stay apart. */
function english(): Stem {
  const stem = snowball('english');
  return (word) => {
    const kept = KEPT_APART.get(word);
    if (kept !== undefined) return kept;
    return stem(spelling(IRREGULAR.get(word) ?? word));
  };
}

function spelling(word: string): string {
  return word
    .replace(/(\p{L}{3})our(s|ed|ing|er|ers|able)?$/u, '$1or$2')
    .replace(/([dfp]en)ce(s|less)?$/u, '$1se$2')
    .replace(/(\p{L}{3})is(e|es|ed|ing|ation|ations|er|ers)$/u, '$1iz$2')
    .replace(/(\p{L}{3})yse(d|s|r|rs)?$/u, '$1yze$2');
}
