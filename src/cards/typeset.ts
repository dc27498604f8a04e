/** Lines of type, as elements for satori to lay out among others and as shapes for a part of their own. */
import { CAST_SIZE } from './cast.ts';
import { type CardElement, column, type Style, words } from './element.ts';
import { toSvg } from './engine.ts';
import type { Setting, Words } from './headline.ts';
import { WIDTH } from './palette.ts';
import type { Press } from './press.ts';

/** Letters of headlines stand a little closer than in text, in parts of the size. */
export const TIGHT = -0.01;

/** @param width of the column in pixels */
export function element(
  { size, pitch, lines }: Setting,
  { direction }: Words,
  style: Style,
  width: number,
): CardElement {
  const aligned = direction === 'rtl' ? { direction, textAlign: 'right' } : {};
  const set = { ...style, ...aligned, width, fontSize: size, lineHeight: pitch / size };
  return column(
    { ...set, letterSpacing: Number(style['letterSpacing'] ?? 0) * size },
    lines.map((line) => words({ width, height: pitch, whiteSpace: 'pre' }, line)),
  );
}

/** Written from the right, or joined to what precedes: such lines are not put together from words. */
const WHOLE = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * The same as SVG paths. Most words have been on a card before, so they need no engine.
 *
 * @param place of the column, in pixels
 */
export async function shapes(
  setting: Setting,
  { direction }: Words,
  style: Style,
  { left, top, width }: Place,
  press: Press,
): Promise<string> {
  const { size, pitch, lines } = setting;
  const units = lines.map((line) => (WHOLE.test(line) ? [line] : line.split(' ')));
  const [foot, both, single, ...casts] = await press.cast([FOOT, 'n n', 'n', ...units.flat()], style);
  if (!foot || !both || !single) return '';
  const space = both.width - 2 * single.width;
  const scale = size / CAST_SIZE;
  const drop = (await baseline(setting, style, press)) - (lowest(foot.path) - foot.top) * scale;
  return units
    .flatMap((line, row) => {
      const set = casts.splice(0, line.length);
      const wide = set.reduce((sum, each) => sum + each.width + space, -space);
      let x = left + (direction === 'rtl' ? width - wide * size : 0);
      const y = top + row * pitch + drop;
      return set.map((each) => {
        const at = `translate(${(x - each.left * scale).toFixed(2)} ${(y - each.top * scale).toFixed(2)})`;
        x += (each.width + space) * size;
        return `<path transform="${at} scale(${scale})" d="${each.path}"/>`;
      });
    })
    .join('');
}

/** A letter that stands on the baseline and ends there. */
const FOOT = 'H';

/** Where the engine puts the baseline of such a line: it rounds in ways of its own. */
async function baseline(setting: Setting, style: Style, { fonts, baselines }: Press): Promise<number> {
  const key = `${setting.size}/${setting.pitch}`;
  const known = baselines.get(key);
  if (known !== undefined) return known;
  const line = { ...setting, lines: [FOOT] };
  const svg = await toSvg(element(line, { text: FOOT, language: 'en', direction: 'ltr' }, style, WIDTH), fonts);
  const found = lowest(svg.match(/<path [^>]*d="([^"]*)"/)?.[1] ?? '');
  baselines.set(key, found);
  return found;
}

/** Of a path with absolute coordinates. */
const lowest = (path: string): number =>
  Math.max(...[...path.matchAll(/[\d.-]+[ ,]([\d.-]+)/g)].map(([, y]) => Number(y)));
