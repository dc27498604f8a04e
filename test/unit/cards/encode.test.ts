import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { cardPng, cardSvg } from '../../../src/cards/draw.ts';
import { indexedPng } from '../../../src/cards/encode.ts';
import { readFonts } from '../../../src/cards/fonts.ts';
import { HEIGHT, WIDTH } from '../../../src/cards/palette.ts';
import type { CardView } from '../../../src/views/card.ts';

/** RGB of an indexed PNG without filters, from the specification. */
function decode(png: Buffer): Buffer {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) as Buffer) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const rgb = Buffer.alloc(width * height * 3);
  const filters = new Set<number | undefined>();
  for (let row = 0; row < height; row += 1) {
    const from = row * (width + 1);
    filters.add(rows[from]);
    for (let x = 0; x < width; x += 1) {
      const place = (rows[from + 1 + x] ?? 0) * 3;
      for (let part = 0; part < 3; part += 1) rgb[(row * width + x) * 3 + part] = palette[place + part] ?? 0;
    }
  }
  expect([...filters]).toEqual([0]);
  return rgb;
}

function rgbOf(pixels: Buffer): Buffer {
  const rgb = Buffer.alloc((pixels.length / 4) * 3);
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = pixels[Math.floor(at / 3) * 4 + (at % 3)] ?? 0;
  return rgb;
}

test('every pixel of a card is the one that satori and resvg draw', async () => {
  const fonts = readFonts('.');
  const chips = [
    { label: 'Port', colour: '#1f5f8b' },
    { label: 'Bridges', colour: '#8c1c13' },
  ];
  const view: CardView = {
    kind: 'edition',
    page: 'editions/2031-w10/',
    file: 'edition 2031-w10',
    site: 'The Lindholm Ledger',
    direction: 'ltr',
    date: 'Week 10 of 2031',
    headline: '3–9 March 2031',
    foot: '4 articles',
    chips,
    lines: chips.map((chip) => ({ chip, headline: 'Гавань and το λιμάνι reopen', direction: 'ltr' as const })),
    picture: { rows: chips.map((chip) => ({ ...chip, passages: [1, 0, 4, 2] })) },
  };
  const reference = new Resvg(await cardSvg(view, fonts), { font: { loadSystemFonts: false } }).render().pixels;
  const drawn = decode(await cardPng(view, fonts));
  expect(drawn.length).toBe(WIDTH * HEIGHT * 3);
  expect(drawn.equals(rgbOf(reference))).toBe(true);
});

describe('indexedPng', () => {
  const picture = (colours: number) =>
    Buffer.from(
      Array.from({ length: 300 }, (_, at) => [at % colours, Math.floor((at % colours) / 256), 7, 255]).flat(),
    );

  test.each([1, 2, 255, 256])('%i colours: nothing is lost', (colours) => {
    const pixels = picture(colours);
    expect(decode(indexedPng(pixels, 20, 15) as Buffer).equals(rgbOf(pixels))).toBe(true);
  });

  test('more than 256 colours are not for it', () => {
    expect(indexedPng(picture(257), 20, 15)).toBeUndefined();
  });
});
