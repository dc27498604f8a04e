/** Which words of an article are names. Capitals tell, but not at the beginning of a sentence, nor in a headline full of them. */
import { sharedSpelling } from '../../text/romanise.ts';
import type { Prose, Token } from '../prose.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A headline with more capitals than this among its words has them for show. */
const FOR_SHOW = 0.7;

export class Names {
  /** Words with a capital where only names have one. */
  private readonly sure: ReadonlySet<string>;

  constructor(title: Prose, passages: readonly Prose[]) {
    const capitals = title.tokens.filter((token) => isCapital(title, token)).length;
    const forShow = title.tokens.length > 3 && capitals > FOR_SHOW * title.tokens.length;
    const told = forShow ? passages : [title, ...passages];
    this.sure = new Set(
      told.flatMap((prose) =>
        prose.tokens.filter((token, at) => isName(prose, token, at)).map((token) => sharedSpelling(token.lower)),
      ),
    );
  }

  /** Names in a spelling that languages share, in the order of the text. */
  in(prose: Prose): string[] {
    return prose.tokens.flatMap((token) => {
      if (isCommon(token) || !isCapital(prose, token)) return [];
      const name = sharedSpelling(token.lower);
      return this.sure.has(name) ? [name] : [];
    });
  }
}

/** Words that tell nothing of what a text is about, and numbers. */
export const isCommon = (token: Token): boolean =>
  STOP_WORDS.has(token.lower) || /^\p{N}/u.test(token.lower) || token.lower.length < 2;

const isCapital = ({ text }: Prose, token: Token): boolean => /^\p{Lu}/u.test(text.slice(token.start, token.end));

/** A word that begins a sentence is a name if a capital stands within it ("RedCal") or right behind it ("Wilma Tarrant"). */
function isName(prose: Prose, token: Token, at: number): boolean {
  const { text, tokens } = prose;
  if (!isCapital(prose, token)) return false;
  if (tokens[at - 1]?.sentence === token.sentence || /\p{Ll}\p{Lu}/u.test(text.slice(token.start, token.end)))
    return true;
  const next = tokens[at + 1];
  return next?.sentence === token.sentence && /^ \p{Lu}/u.test(text.slice(token.end, next.start + 1));
}
