/** Pixels side by side: what is painted part by part becomes one picture. */

/** Opaque pixels, one number each: the bytes red, green, blue, alpha as they lie in memory. Signed, since the
   engine handles unsigned numbers of 32 bits several times slower. */
export interface Pixels {
  readonly data: Int32Array;
  readonly width: number;
}

/** All of one colour, `#rrggbb`. */
export function fill({ data }: Pixels, colour: string): void {
  const bytes = new Uint8Array(Buffer.from(`${colour.slice(1)}ff`, 'hex'));
  data.fill(new Int32Array(bytes.buffer)[0] ?? 0);
}

/** Lays a picture over another, its upper left corner at `left`, `top`. */
export function lay(over: Pixels, onto: Pixels, left: number, top: number): void {
  const { data, width } = over;
  for (let from = 0, to = top * onto.width + left; from < data.length; from += width, to += onto.width) {
    onto.data.set(data.subarray(from, from + width), to);
  }
}
