/**
 * Pixels to PNG. A card has few colours (paper, inks, themes and their blends at the edges of letters): 256 are enough
 * for nearly all, so one byte a pixel loses nothing and is several times faster to compress than four.
 */
import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * @param pixels RGBA, opaque, row by row
 * @returns undefined if there are more than 256 colours
 */
export function indexedPng(pixels: Buffer, width: number, height: number): Buffer | undefined {
  const indexed = index(pixels, width, height);
  if (indexed === undefined) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  // Runs of one colour are nearly all there is: looking for anything else costs three times as long.
  const data = deflateSync(indexed.rows, { level: 6, strategy: constants.Z_RLE, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', indexed.palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of one byte a pixel, each behind a byte that says "no filter", and the colours in order of appearance. */
function index(pixels: Buffer, width: number, height: number): { rows: Buffer; palette: Buffer } | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const stride = width + 1;
  const rows = Buffer.alloc(stride * height);
  const palette = new Uint32Array(257);
  // Where a colour is in the palette, by the colour's hash: a Map costs three times as much at the edges of letters.
  const places = new Int16Array(SLOTS).fill(-1);
  let size = 0;
  for (let row = 0; row < height; row += 1) {
    const to = row * stride + 1;
    if (row > 0 && sameAsAbove(pixels, row, width)) {
      rows.copy(rows, to, to - stride, to - 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const colour = colours[row * width + x] ?? 0;
      let slot = Math.imul(colour, 0x9e3779b1) >>> SHIFT;
      let place = places[slot] ?? -1;
      while (place >= 0 && palette[place] !== colour) {
        slot = (slot + 1) % SLOTS;
        place = places[slot] ?? -1;
      }
      if (place < 0) {
        if (size === 256) return undefined;
        place = size;
        palette[place] = colour;
        places[slot] = place;
        size += 1;
      }
      rows[to + x] = place;
    }
  }
  const rgb = Buffer.alloc(size * 3);
  for (let at = 0; at < size; at += 1) rgb.writeUIntLE((palette[at] ?? 0) & 0xffffff, at * 3, 3);
  return { rows, palette: rgb };
}

const SLOTS = 4096;
const SHIFT = 20;

/** Most rows of a card are all paper, and comparing is much faster than counting colours. */
function sameAsAbove(pixels: Buffer, row: number, width: number): boolean {
  const [above, at, end] = [(row - 1) * width * 4, row * width * 4, (row + 1) * width * 4];
  return pixels.compare(pixels, above, at, at, end) === 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
