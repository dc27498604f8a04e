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
const LONG_WORD = 8;

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
  const largest = await wordSizes(text, style, width, steps[0].size, measure);
  const possible = largest.filter((size) => size >= smallest.size);
  // Balancing searches for the narrowest column of as many lines. It must meet neither words that may be broken, or it
  // breaks them, nor a clamp, which hides lines from it.
  const lineBreaks = possible.length < largest.length ? BROKEN : BALANCED;
  for (const step of steps) {
    const { size, lines } = step;
    const hopeless = possible.some((most) => size > most) || text.length * size * NARROWEST > lines * width;
    if (hopeless && step !== smallest) continue;
    const set = { ...setting(style, width, size), ...lineBreaks };
    const sizes = await measure(column({ ...set, textWrap: 'wrap' }, [words({ width }, text, 'all')]));
    if ((sizes.get('all')?.height ?? 0) <= Math.ceil(lines * size * LINE_HEIGHT)) return set;
  }
  return { ...setting(style, width, smallest.size), ...BROKEN, lineClamp: smallest.lines };
}

const BALANCED: Style = { textWrap: 'balance' };
const BROKEN: Style = { wordBreak: 'break-word' };

const setting = (style: Style, width: number, size: number): Style => ({
  ...style,
  width,
  fontSize: size,
  lineHeight: LINE_HEIGHT,
  letterSpacing: -0.01 * size,
});

/** For each long word the size at which it is as wide as the column: widths follow the size. */
async function wordSizes(
  text: string,
  style: Style,
  width: number,
  size: number,
  measure: Measure,
): Promise<readonly number[]> {
  const long = [...new Set(text.split(/[\s-]+/u))].filter((word) => word.length >= LONG_WORD);
  if (long.length === 0) return [];
  const line = { ...setting(style, width, size), alignItems: 'flex-start' };
  const sizes = await measure(
    column(
      line,
      long.map((word) => words({ whiteSpace: 'nowrap' }, word, word)),
    ),
  );
  // Rounded positions of letters may add a pixel or two.
  return [...sizes.values()].map((word) => (0.99 * size * width) / word.width);
}
