/** From a card's view to its picture. */
import { setImmediate } from 'node:timers/promises';
import type { CardView } from '../views/card.ts';
import { design } from './designs.ts';
import { encode } from './encode.ts';
import { MissingGlyph } from './engine.ts';
import { paint, whole } from './paint.ts';
import type { Press } from './press.ts';

/** A PNG of 1200 × 630 pixels. @throws an error naming the file and the character when no font can draw it */
export async function cardPng(view: CardView, press: Press): Promise<Buffer> {
  const png = await named(view, async () => encode(await paint(await design(view, press), press)));
  // resvg's memory is freed only when the event loop turns: without this, a thousand cards need 4 GB.
  await setImmediate();
  return png;
}

/** The whole card as SVG, as satori lays it out: what the picture is held against. */
export function cardSvg(view: CardView, press: Press): Promise<string> {
  return named(view, async () => whole(await design(view, press), press.fonts));
}

async function named<T>({ file }: CardView, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}
