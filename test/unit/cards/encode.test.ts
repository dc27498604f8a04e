import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { cardPng, cardSvg } from '../../../src/cards/draw.ts';
import { encode } from '../../../src/cards/encode.ts';
import { press } from '../../../src/cards/press.ts';
import type { CardView } from '../../../src/views/card.ts';
import { rgbOf } from './png.ts';

const opaque = (pixels: Buffer): Buffer => Buffer.from(pixels.filter((_, at) => at % 4 !== 3));

const tools = press('.');
const chips = [
  { label: 'Port', colour: '#1f5f8b' },
  { label: 'Bridges', colour: '#8c1c13' },
];
const FRAME = {
  page: 'editions/2031-w10/',
  file: 'edition 2031-w10',
  site: 'The Lindholm Ledger',
  language: 'en',
  direction: 'ltr',
  date: 'Week 10 of 2031',
  headline: '3–9 March 2031',
  foot: '4 articles',
  chips,
} as const;
const EDITION: CardView = {
  ...FRAME,
  kind: 'edition',
  lines: chips.map((chip) => ({ chip, headline: 'Гавань and το λιμάνι reopen', language: 'uk', direction: 'ltr' })),
  picture: { rows: chips.map((chip) => ({ ...chip, passages: [1, 0, 4, 2] })) },
};

/** How far the picture is from what satori and resvg make of the whole card at once, channel by channel. */
async function apart(view: CardView): Promise<{ most: number; mean: number }> {
  const reference = opaque(new Resvg(await cardSvg(view, tools), { font: { loadSystemFonts: false } }).render().pixels);
  const drawn = rgbOf(await cardPng(view, tools));
  expect(drawn.length).toBe(reference.length);
  let [most, squares] = [0, 0];
  for (let at = 0; at < drawn.length; at += 1) {
    const distance = Math.abs((drawn[at] ?? 0) - (reference[at] ?? 0));
    most = Math.max(most, distance);
    squares += distance ** 2;
  }
  return { most, mean: Math.sqrt(squares / drawn.length) };
}

describe('satori and resvg are the reference', () => {
  test('parts painted one by one are the same picture to the last pixel', async () => {
    expect(await apart(EDITION)).toEqual({ most: 0, mean: 0 });
  });

  // A word cast once is within a quarter of a pixel of where the engine, which rounds to tenths, would have put it.
  test.each([
    ['en', 'ltr', 'The harbour authority of Lindholm delays the new bridge and nobody knows why'],
    ['uk', 'ltr', 'Гавань міста знову приймає кораблі після ремонту причалу'],
    ['de', 'ltr', 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung aufgehoben'],
    ['en', 'ltr', 'Truce'],
  ] as const)(
    'a headline of words cast before is the same but for the edges of letters: %s',
    async (language, direction, headline) => {
      const view: CardView = { ...FRAME, kind: 'headline', language, direction, headline };
      const { most, mean } = await apart(view);
      expect(most).toBeLessThan(96);
      expect(mean).toBeLessThan(4);
    },
  );
});

describe('encode', () => {
  const picture = (colours: number) =>
    Buffer.from(
      Array.from({ length: 300 }, (_, at) => [at % colours, Math.floor((at % colours) / 256), 7, 255]).flat(),
    );

  test.each([
    [1, 3],
    [2, 3],
    [255, 3],
    [256, 3],
    [257, 2],
  ])('%i colours: nothing is lost', (colours, type) => {
    const pixels = picture(colours);
    const png = encode({ data: new Int32Array(new Uint8Array(pixels).buffer), width: 20 });
    expect(png[25]).toBe(type);
    expect(rgbOf(png).equals(opaque(pixels))).toBe(true);
  });
});
