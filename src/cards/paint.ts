/** From parts of a card to pixels, each part on its own: most of a card's parts were on another card too. */
import { Resvg } from '@resvg/resvg-js';
import { fill, lay, type Pixels } from './canvas.ts';
import { block, type CardElement } from './element.ts';
import { toSvg } from './engine.ts';
import type { CardFont } from './fonts.ts';
import { HEIGHT, INK, PAPER, WIDTH } from './palette.ts';
import type { Press } from './press.ts';

/** An element at its place. Parts do not overlap, and what they show keeps within them. Whole pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly element: CardElement;
  /** The same as shapes in ink, where they are at hand. */
  readonly shapes?: string | undefined;
}

const canvas: Pixels = { data: new Int32Array(WIDTH * HEIGHT), width: WIDTH };

/** The whole picture. It is painted over by the next call: use it before anything is awaited. */
export async function paint(parts: readonly Part[], press: Press): Promise<Pixels> {
  const painted: Pixels[] = [];
  for (const part of parts) painted.push(await partPixels(part, press));
  fill(canvas, PAPER);
  for (const [index, { left, top }] of parts.entries()) {
    const pixels = painted[index];
    if (pixels !== undefined) lay(pixels, canvas, left, top);
  }
  return canvas;
}

/** The whole card as one SVG document: what `paint` must look like. */
export function whole(parts: readonly Part[], fonts: readonly CardFont[]): Promise<string> {
  const placed = parts.map(({ left, top, width, height, element }) =>
    block({ position: 'absolute', left, top, width, height }, [element]),
  );
  return toSvg(block({ width: WIDTH, height: HEIGHT, backgroundColor: PAPER }, placed), fonts);
}

async function partPixels(part: Part, { fonts, painted }: Press): Promise<Pixels> {
  const { element, shapes, width, height } = part;
  if (shapes !== undefined) return raster(sheet(shapes, width, height), width);
  const key = JSON.stringify([element, width, height]);
  const known = painted.get(key);
  if (known !== undefined) return known;
  const svg = await toSvg(block({ width, height, backgroundColor: PAPER }, [element]), fonts, { width, height });
  const pixels = raster(svg, width);
  painted.set(key, pixels);
  return pixels;
}

const sheet = (shapes: string, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${PAPER}" d="M0 0H${width}V${height}H0Z"/><g fill="${INK}">${shapes}</g></svg>`;

function raster(svg: string, width: number): Pixels {
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { data: new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4), width };
}
