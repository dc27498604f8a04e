/** Text as the pieces a line may be broken between. */

export interface Piece {
  readonly text: string;
  /** What follows it: a space, nothing, or nothing but a hyphen if the line ends here. */
  readonly after: '' | ' ' | '-';
}

/** Written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Written with a hyphen where a word is broken. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}]$/u;

/** Marks that must not begin a line, and marks that must not end one. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Spaces where a line may end: not before a mark that closes (French sets one there), nor after one that opens. */
const SPACES = /(?<![«„]) +(?![»:;?!])|[\t\r\n]+/u;

/** Words and the parts of words that carry their own hyphen or dash or are written without spaces. */
export function pieces(text: string, language: string): Piece[] {
  return text
    .replaceAll('\u00ad', '')
    .split(SPACES)
    .filter((word) => word !== '')
    .flatMap((word) => glued(UNSPACED.test(word) ? segments(word, language) : atHyphens(word), ' '));
}

/**
 * A word in parts, for where it does not fit otherwise.
 *
 * @param syllables where a hyphen may stand; without any it may stand anywhere
 */
export function broken({ text, after }: Piece, syllables: readonly string[]): Piece[] {
  if (syllables.length > 1) return glued(syllables, after, '-');
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  return letters.map((letter, index) => {
    const next = letters[index + 1];
    if (next === undefined) return { text: letter, after };
    return { text: letter, after: HYPHENATED.test(letter.slice(-1)) && HYPHENATED.test(next.slice(0, 1)) ? '-' : '' };
  });
}

const glued = (parts: readonly string[], last: Piece['after'], between: Piece['after'] = ''): Piece[] =>
  parts.map((text, index) => ({ text, after: index === parts.length - 1 ? last : between }));

/** After hyphens, dashes and slashes within a word, if letters stand on both sides. */
const atHyphens = (word: string): string[] => word.split(/(?<=[\p{L}\p{N}]{2}[-‐–—/])(?=[\p{L}\p{N}]{2})/u);

/** Words by the dictionary of the language, punctuation left with its word. */
function segments(text: string, language: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}
