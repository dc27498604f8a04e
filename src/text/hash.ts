/**
 * A short, stable name for a text: `length` characters of 0-9 and a-z. For anchors and keys, not for security.
 * (cyrb53: two 32-bit multiplicative hashes mixed into 53 bits.)
 */
export function shortHash(text: string, length: number): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & b) + (a >>> 0);
  return number.toString(36).padStart(11, '0').slice(-length);
}
