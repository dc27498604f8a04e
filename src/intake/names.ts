/** Names of people in bylines, by shape: capitalised words, with the particles that names have. */
import { bylines } from './vocabulary/all.ts';
import { tokenise } from './vocabulary/phrases.ts';

export interface FoundName {
  /** The name or names alone. */
  readonly name: string;
  /** The byline words and the name, as they stand. */
  readonly text: string;
  /** A byline word ("by", "von", "автор") introduces it. */
  readonly introduced: boolean;
}

const PARTICLE = 'von|van|de|der|den|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|zu|zum|ter|ten|af|av';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’ʼ-]*\\.?";
const NAME = `${WORD}(?:\\s+(?:(?:${PARTICLE})\\s+){0,2}${WORD}){0,4}`;
const AND = '\\s*(?:,|&|/|(?<!\\p{L})(?:and|und|et|y|e|en|i|та|і|й|и)(?!\\p{L}))\\s*';
const NAMES = new RegExp(`^(${NAME}(?:${AND}${NAME})*)`, 'u');

/** The first name of the line, when the line begins with a byline or is nothing but a name. */
export function nameIn(line: string): FoundName | undefined {
  const text = line.replace(/^[\s|•·,–—-]+/u, '');
  const tokens = tokenise(text);
  for (const length of bylines.lengthsAt(tokens, 0).toSorted((a, b) => b - a)) {
    const after = text.slice(tokens[length - 1]?.end ?? 0).replace(/^[\s:.|–—-]+/u, '');
    const name = NAMES.exec(after)?.[1];
    if (name !== undefined && tokenise(name).length >= 1 && endsThere(after.slice(name.length))) {
      return { name: tidy(name), text: text.slice(0, text.indexOf(after) + name.length), introduced: true };
    }
  }
  const alone = NAMES.exec(text)?.[1];
  const words = tokenise(alone ?? '').length;
  if (alone === undefined || words < 2 || words > 5 || !/^\s*(?:$|[|•·,–—-])/u.test(text.slice(alone.length)))
    return undefined;
  return { name: tidy(alone), text: alone, introduced: false };
}

/** After a name comes nothing, a separator, or a role in a few words; a sentence goes on with a verb. */
const endsThere = (rest: string): boolean =>
  /^\s*(?:$|[|•·,;/()<>–—-]|(?:in|for|für|pour|para|per|dla|avec|with|mit|con|com|met|@)\s)/u.test(rest);

const tidy = (name: string): string => name.replace(/[\s,]+$/u, '').replace(/\s+/gu, ' ');
