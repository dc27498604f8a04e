/** Reads the PNGs that cards are written as, by the specification. */
import { inflateSync } from 'node:zlib';

/** RGB of a PNG of 8 bits without filters, with a palette or true colours. @throws if it is another kind */
export function rgbOf(png: Buffer): Buffer {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header, data] = ['IHDR', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0)) as [Buffer, Buffer];
  const [width, height, depth, colours] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (colours !== 2 && colours !== 3)) throw new Error(`colour type ${colours} of ${depth} bits`);
  const palette = chunks.get('PLTE');
  const bytes = palette ? 1 : 3;
  const rows = inflateSync(data);
  const rgb = Buffer.alloc(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = row * (bytes * width + 1);
    if (rows[from] !== 0) throw new Error(`row ${row} has the filter ${rows[from]}`);
    for (let x = 0; x < width; x += 1) {
      const to = (row * width + x) * 3;
      const at = from + 1 + x * bytes;
      if (palette) palette.copy(rgb, to, (rows[at] ?? 0) * 3, (rows[at] ?? 0) * 3 + 3);
      else rows.copy(rgb, to, at, at + 3);
    }
  }
  return rgb;
}
