/** A text's words as they are written: capitals, initials and the marks of possession matter to names. */

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*\.?/gu;

/** Right before somebody: another acts. */
export const ASIDE =
  /(?:^|\s)(?:to|of|with|about|from|by|for|at|against|on|between|and|than|like|over|toward|towards|behind|under|after|before|an|mit|von|з|до|с|к)\s$/iu;

export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map((match): Piece => {
    const initials = /^(?:\p{Lu}\.)+$/u.test(match[0]);
    const word = initials ? match[0] : match[0].replace(/\.$/u, '');
    const bare = word.replace(/['’]s$/u, '');
    return { start: match.index, end: match.index + word.length, text: bare, lower: bare.toLowerCase() };
  });
}
