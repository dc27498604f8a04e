/** Finds the largest type in which words fit their place, measured by the engine that will draw them. */
import { column, type Style, words } from './element.ts';
import type { Measure } from './measure.ts';

/** A size in pixels and how many lines it may fill. */
interface Step {
  readonly size: number;
  readonly lines: number;
}

/** Largest first. */
export type Steps = readonly [Step, ...Step[]];

/** Shorter words are narrower than any column here at any size. */
const LONG_WORD = 12;

const LINE_HEIGHT = 1.12;

/** No letter of a text is on average narrower than this part of its size: steps that cannot do are not measured. */
const NARROWEST = 0.25;

/**
 * The style for a headline: the first step at which all lines and every word fit. If none does, the last step, cut with
 * an ellipsis. A word too long even for the smallest type is broken anyway and does not make the rest small.
 *
 * @param width of the column in pixels
 */
export async function fitted(
  text: string,
  style: Style,
  width: number,
  steps: Steps,
  measure: Measure,
): Promise<Style> {
  const smallest = steps.at(-1) ?? steps[0];
  const largest = Math.min(await longestWord(text, style, steps[0].size, width, smallest.size, measure), steps[0].size);
  for (const step of steps) {
    const { size, lines } = step;
    if (step !== smallest && (size > largest || text.length * size * NARROWEST > lines * width)) continue;
    const set = setting(style, width, size);
    const sizes = await measure(column({ ...set }, [words({ width }, text, 'all')]));
    const fits = (sizes.get('all')?.height ?? 0) <= Math.ceil(lines * size * LINE_HEIGHT);
    // Balancing searches for the narrowest column of as many lines: it must never meet a clamp, which hides lines from it.
    if (fits) return { ...set, textWrap: 'balance' };
  }
  return { ...setting(style, width, smallest.size), lineClamp: smallest.lines };
}

const setting = (style: Style, width: number, size: number): Style => ({
  ...style,
  width,
  fontSize: size,
  lineHeight: LINE_HEIGHT,
  letterSpacing: -0.01 * size,
  wordBreak: 'break-word',
});

/** The size at which the longest word that can be set at all is as wide as the column; widths follow the size. */
async function longestWord(
  text: string,
  style: Style,
  size: number,
  width: number,
  smallest: number,
  measure: Measure,
): Promise<number> {
  const long = [...new Set(text.split(/[\s-]+/u))].filter((word) => word.length >= LONG_WORD);
  if (long.length === 0) return size;
  const line = setting(style, width, size);
  const sizes = await measure(
    column(
      { ...line, alignItems: 'flex-start' },
      long.map((word) => words({ whiteSpace: 'nowrap' }, word, word)),
    ),
  );
  const largest = [...sizes.values()].map((word) => (0.99 * size * width) / word.width);
  return Math.min(size, ...largest.filter((each) => each >= smallest));
}
