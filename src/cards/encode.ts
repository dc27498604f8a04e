/**
 * Pixels to PNG. A card has few colours (paper, inks, themes and their blends at the edges of letters): 256 are enough
 * for nearly all, so one byte a pixel loses nothing and is several times faster to compress than three.
 */
import { constants, crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './canvas.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Opaque pixels as a PNG that loses none of them: with a palette where 256 colours are enough. */
export function encode(pixels: Pixels): Buffer {
  const indexed = index(pixels);
  const [type, rows] = indexed === undefined ? [2, plain(pixels)] : [3, indexed.rows];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.data.length / pixels.width, 4);
  header.set([8, type, 0, 0, 0], 8);
  // Runs of one colour are nearly all there is: looking for anything else costs three times as long.
  const data = deflateSync(rows, { level: 6, strategy: constants.Z_RLE, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(indexed === undefined ? [] : [chunk('PLTE', indexed.palette)]),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SLOTS = 4096;
const SHIFT = 20;

/** Rows of one byte a pixel, each behind a byte that says "no filter", and the colours in order of appearance. */
function index({ data, width }: Pixels): { rows: Buffer; palette: Buffer } | undefined {
  const stride = width + 1;
  const rows = Buffer.alloc((stride * data.length) / width);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const palette = new Int32Array(256);
  // Where a colour is in the palette, by the colour's hash: a Map costs three times as much at the edges of letters.
  const places = new Int16Array(SLOTS).fill(-1);
  let size = 0;
  for (let start = 0, row = 1; start < data.length; start += width, row += stride) {
    const end = start + width;
    // Many rows are all paper, and comparing is much faster than looking at each pixel.
    if (start > 0 && bytes.compare(bytes, 4 * (start - width), 4 * start, 4 * start, 4 * end) === 0) {
      rows.copyWithin(row, row - stride, row - 1);
      continue;
    }
    // Most pixels are like the one before: one look at the palette for each run of a colour.
    for (let from = start, to = start; from < end; from = to) {
      const colour = data[from] ?? 0;
      while (to < end && data[to] === colour) to += 1;
      let slot = Math.imul(colour, 0x9e3779b1) >>> SHIFT;
      let place = places[slot] ?? -1;
      while (place >= 0 && palette[place] !== colour) {
        slot = (slot + 1) % SLOTS;
        place = places[slot] ?? -1;
      }
      if (place < 0) {
        if (size === palette.length) return undefined;
        place = size;
        palette[place] = colour;
        places[slot] = place;
        size += 1;
      }
      for (let at = from; place > 0 && at < to; at += 1) rows[row + at - start] = place;
    }
  }
  const rgb = Buffer.alloc(size * 3);
  for (let at = 0; at < size; at += 1) rgb.writeUIntLE((palette[at] ?? 0) & 0xffffff, at * 3, 3);
  return { rows, palette: rgb };
}

/** Rows of three bytes a pixel, each behind a byte that says "no filter". */
function plain({ data, width }: Pixels): Buffer {
  const height = data.length / width;
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let y = 0, from = 0, to = 1; y < height; y += 1, to += 1) {
    for (const end = from + width; from < end; from += 1, to += 3)
      rows.writeUIntLE((data[from] ?? 0) & 0xffffff, to, 3);
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
