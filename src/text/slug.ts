import slugify from '@sindresorhus/slugify';

const MAX_LENGTH = 80;

/**
 * Lower-case letters, digits and single hyphens, at most 80 characters, cut between words. Cyrillic, Greek and accented
 * letters are transliterated; a text with none of these (Chinese, emoji) becomes `x` and a hash of it, so two differ.
 */
export function slug(text: string): string {
  const whole = slugify(text.replace(/['’ʼ`]/g, ''), { decamelize: false });
  if (!whole) return `x${hash(text)}`;
  if (whole.length <= MAX_LENGTH) return whole;
  const cut = whole.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : whole.slice(0, MAX_LENGTH);
}

/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
