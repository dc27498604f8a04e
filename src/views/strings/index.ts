/** The interface's words in the site's language, English where there is no translation. */
import { de } from './de.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';

import { uk } from './uk.ts';

export type { Strings } from './strings.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { de, en, uk };

/** @param tag BCP 47; a region (`en-US`) brings its own way to write dates and numbers. */
export function stringsFor(tag: string): Strings {
  const { language, region } = new Intl.Locale(tag);
  const strings = LANGUAGES[language];
  if (strings === undefined) return en;
  return region === undefined ? strings : { ...strings, locale: tag };
}
