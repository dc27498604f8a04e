/**
 * Theme colours that can be read: a maintainer picks any colour, readers get the nearest one of the same hue with
 * enough contrast on paper, and another on the dark ground.
 */
import { converter, formatHex, toGamut, wcagContrast } from 'culori';

/** The two grounds of the site and its ink; `src/styles/tokens.css` has the same values. */
export const PAPER = '#fbfaf7';
export const DARK = '#12110e';
export const INK = '#17140f';

/** WCAG 2.2 AA for text of any size; on the dark ground thin strokes need more. */
const ON_PAPER = 4.5;
const ON_DARK = 6;
const STEP = 0.005;

const toOklch = converter('oklch');
const intoSrgb = toGamut('rgb', 'oklch');

/**
 * The colour itself if it has enough contrast with the ground; otherwise the same hue, darker on a light ground
 * and lighter on a dark one, by as little as it takes.
 * @param colour `#rrggbb`
 * @param ground `#rrggbb`
 * @param contrast WCAG ratio to reach
 */
export function readable(colour: string, ground: string, contrast = ON_PAPER): string {
  const start = toOklch(colour);
  if (start === undefined) throw new Error(`"${colour}" is not a colour`);
  const direction = wcagContrast('#000000', ground) > wcagContrast('#ffffff', ground) ? -STEP : STEP;
  let result = formatHex(colour) ?? colour;
  for (let l = Math.min(start.l, 1); wcagContrast(result, ground) < contrast && l >= 0 && l <= 1; l += direction) {
    result = formatHex(intoSrgb({ ...start, l }));
  }
  return result;
}

/** One class per theme, `t-<id>`, that sets `--theme` for both grounds. The same text on every page: one CSP hash. */
export function themeStyles(themes: readonly { readonly id: string; readonly colour: string }[]): string {
  return themes
    .map(
      ({ id, colour }) => `.t-${id}{--theme:light-dark(${readable(colour, PAPER)},${readable(colour, DARK, ON_DARK)})}`,
    )
    .join('');
}
