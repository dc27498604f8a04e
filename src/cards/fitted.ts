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

/**
 * The style for a headline: the first step at which every word fits the width and all lines fit. If none does, the
 * last step, cut with an ellipsis.
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
  const long = [...new Set(text.split(/[\s-]+/u))].filter((word) => word.length >= LONG_WORD);
  let set: Style = {};
  for (const { size, lines } of steps) {
    set = {
      ...style,
      width,
      fontSize: size,
      lineHeight: LINE_HEIGHT,
      letterSpacing: -0.01 * size,
      wordBreak: 'break-word',
    };
    const sizes = await measure(
      column({ ...set, alignItems: 'flex-start' }, [
        words({ width }, text, 'all'),
        ...long.map((word) => words({ whiteSpace: 'nowrap' }, word, word)),
      ]),
    );
    const fits = (sizes.get('all')?.height ?? 0) <= Math.ceil(lines * size * LINE_HEIGHT);
    // Balancing searches for the narrowest column of as many lines: it must never meet a clamp, which hides lines from it.
    if (fits && long.every((word) => (sizes.get(word)?.width ?? 0) <= width)) return { ...set, textWrap: 'balance' };
    set = fits ? { ...set, textWrap: 'balance' } : { ...set, lineClamp: lines };
  }
  return set;
}
