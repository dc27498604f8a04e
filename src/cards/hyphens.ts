/** Where words may be hyphenated, by the patterns of their language. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Patterns {
  readonly hyphenateSync: (word: string, options: { readonly minWordLength: number }) => string;
}

/** No shorter word is broken. */
const SHORTEST = 6;

/** @param root folder whose `node_modules` holds the patterns; a language's are read when first needed */
export function hyphenators(root: string): (word: string, language: string) => readonly string[] {
  const require = createRequire(resolve(root, 'package.json'));
  const known = new Map<string, Patterns | undefined>();
  return (word, tag) => {
    const { language } = new Intl.Locale(tag);
    if (!known.has(language)) known.set(language, patterns(require, language));
    return known.get(language)?.hyphenateSync(word, { minWordLength: SHORTEST }).split('\u00ad') ?? [word];
  };
}

function patterns(require: NodeJS.Require, language: string): Patterns | undefined {
  try {
    return require(`hyphen/${language}`) as Patterns;
  } catch {
    // Not a language the package knows.
    return undefined;
  }
}
