/** From a card's view to its picture. */
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { CardView } from '../views/card.ts';
import { design } from './designs.ts';
import { indexedPng } from './encode.ts';
import type { CardFont } from './fonts.ts';
import { MissingGlyph, measureWith, toSvg } from './measure.ts';
import { HEIGHT, WIDTH } from './palette.ts';

/** @throws an error naming the file and the character when no font can draw it */
export async function cardSvg(view: CardView, fonts: readonly CardFont[]): Promise<string> {
  try {
    return await toSvg(await design(view, measureWith(fonts)), fonts);
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    throw new Error(`${view.file}: ${error.message}`, { cause: error });
  }
}

/** A PNG of 1200 × 630 pixels, the very ones resvg renders. */
export async function cardPng(view: CardView, fonts: readonly CardFont[]): Promise<Buffer> {
  const svg = await cardSvg(view, fonts);
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = indexedPng(image.pixels, WIDTH, HEIGHT) ?? image.asPng();
  // resvg's memory is freed only when the event loop turns: without this, a thousand cards need 4 GB.
  await setImmediate();
  return png;
}
