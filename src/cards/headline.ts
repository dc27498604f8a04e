/** Sets words in the largest type in which they fit their place, their lines balanced. */
import type { Style } from './element.ts';
import { breakLines, type Measured } from './lines.ts';
import { broken, type Piece, pieces } from './pieces.ts';
import type { Press } from './press.ts';

/** A size in pixels and how many lines it may fill. */
interface Step {
  readonly size: number;
  readonly lines: number;
}

/** Largest first. */
export type Steps = readonly [Step, ...Step[]];

export interface Words {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Words in lines at a size. */
export interface Setting {
  /** In pixels, as is the step from line to line. */
  readonly size: number;
  readonly pitch: number;
  readonly lines: readonly string[];
}

/** From line to line, in parts of the type's size. */
const LEADING = 1.12;

/** Scripts with marks far above and below their letters: set smaller on the same lines, so that nothing touches. */
const TALL =
  /[\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]/u;
const TALL_SIZE = 0.8;

/** Rather smaller than with a broken word, down to this size in pixels. */
const BREAKS = 62;

/** Words measured apart may come out a little wider together. */
const SLACK = 0.995;

/**
 * The first step at which the words fit. If none does, the last step, cut with an ellipsis.
 *
 * @param style family, weight, letter spacing in parts of the size
 * @param width of the column in pixels
 */
export async function fitted(
  { text, language }: Words,
  style: Style,
  width: number,
  steps: Steps,
  press: Press,
): Promise<Setting> {
  const whole = await measured(pieces(text, language), style, press);
  const [both = 0, single = 0, ellipsis = 0] = await widths(['n n', 'n', '…'], style, press);
  const space = both - 2 * single;
  const widest = Math.max(0, ...whole.map((piece) => piece.width));
  const part = TALL.test(text) ? TALL_SIZE : 1;
  const typeOf = (step: Step) => ({ size: Math.round(step.size * part), pitch: Math.round(step.size * LEADING) });
  for (const step of steps) {
    const type = typeOf(step);
    const column = (width * SLACK) / type.size;
    if (widest > column && step.size > BREAKS) continue;
    const parts = widest > column ? await narrowed(whole, column, language, style, press) : whole;
    const lines = breakLines(parts, column, space, step.lines);
    if (lines !== undefined) return { ...type, lines };
  }
  const last = steps.at(-1) ?? steps[0];
  const type = typeOf(last);
  const column = (width * SLACK) / type.size;
  const parts = await narrowed(whole, column, language, style, press);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const kept = parts.slice(0, count);
    const end = kept.pop();
    if (end === undefined) break;
    const cut = { ...end, text: `${end.text}…`, width: end.width + ellipsis, after: '' as const };
    const lines = breakLines([...kept, cut], column, space, last.lines);
    if (lines !== undefined) return { ...type, lines };
  }
  return { ...type, lines: [] };
}

/** The same with every word that is too long for the column in parts. */
async function narrowed(
  whole: readonly Measured[],
  column: number,
  language: string,
  style: Style,
  press: Press,
): Promise<Measured[]> {
  const parts = whole.map((piece) =>
    piece.width > column ? measured(broken(piece, press.syllables(piece.text, language)), style, press) : [piece],
  );
  return (await Promise.all(parts)).flat();
}

async function measured(parts: readonly Piece[], style: Style, press: Press): Promise<Measured[]> {
  const [hyphen = 0, ...others] = await widths(['-', ...parts.map(({ text }) => text)], style, press);
  return parts.map((piece, index) => ({ ...piece, width: others[index] ?? 0, hyphen }));
}

async function widths(texts: readonly string[], style: Style, press: Press): Promise<number[]> {
  return (await press.cast(texts, style)).map(({ width }) => width);
}
