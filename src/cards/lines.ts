/** Breaks text into lines of as equal length as can be: no line of one word where two would do. */
import type { Piece } from './pieces.ts';

export interface Measured extends Piece {
  /** Widths in pixels: of the text and, where it ends a line, of a hyphen behind it. */
  readonly width: number;
  readonly hyphen: number;
}

interface Best {
  /** Sum of the squares of what the lines lack. */
  readonly cost: number;
  /** The piece the last line begins with. */
  readonly from: number;
}

/** A break within a word costs as much as a line that lacks this part of the column. */
const HYPHEN = 0.5;

/**
 * The fewest lines that hold the pieces, balanced.
 *
 * @param width of the column in pixels
 * @param space width of a space in pixels
 * @returns undefined if they need more than `most` lines
 */
export function breakLines(
  pieces: readonly Measured[],
  width: number,
  space: number,
  most: number,
): string[] | undefined {
  // best[n][i]: the first i pieces on n lines.
  const best: (Best | undefined)[][] = [[{ cost: 0, from: 0 }]];
  for (let count = 1; count <= most; count += 1) {
    const row = nextLine(best[count - 1] ?? [], pieces, width, space);
    best.push(row);
    if (row[pieces.length] !== undefined) return textOf(pieces, best);
  }
  return undefined;
}

/** What one line more can hold after each of the ends of the lines before. */
function nextLine(
  before: readonly (Best | undefined)[],
  pieces: readonly Measured[],
  width: number,
  space: number,
): (Best | undefined)[] {
  const row: (Best | undefined)[] = [];
  for (const [from, start] of before.entries()) {
    if (start === undefined) continue;
    let line = 0;
    for (let to = from; to < pieces.length; to += 1) {
      const piece = pieces[to];
      if (piece === undefined) break;
      const previous = pieces[to - 1];
      line += piece.width + (to > from && previous?.after === ' ' ? space : 0);
      const whole = piece.after === '-' && to + 1 < pieces.length ? line + piece.hyphen : line;
      if (line > width) break;
      if (whole > width) continue;
      const lack = (width - whole) / width;
      const cost = start.cost + lack * lack + (whole > line ? HYPHEN * HYPHEN : 0);
      const known = row[to + 1];
      if (known === undefined || cost < known.cost) row[to + 1] = { cost, from };
    }
  }
  return row;
}

function textOf(pieces: readonly Measured[], best: readonly (readonly (Best | undefined)[])[]): string[] {
  const lines: string[] = [];
  let end = pieces.length;
  for (let count = best.length - 1; count > 0; count -= 1) {
    const from = best[count]?.[end]?.from ?? 0;
    lines.unshift(joined(pieces.slice(from, end), end < pieces.length));
    end = from;
  }
  return lines;
}

/** The words of one line; a hyphen only where the line ends within a word. */
function joined(pieces: readonly Piece[], goesOn: boolean): string {
  const text = pieces
    .map(({ text: words, after }, index) => (index < pieces.length - 1 && after === ' ' ? `${words} ` : words))
    .join('');
  return goesOn && pieces.at(-1)?.after === '-' ? `${text}-` : text;
}
