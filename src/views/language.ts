/** How a language is written: its direction and its quotation marks. */

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** ISO 15924: `Latn`, `Cyrl`, … */
const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn';

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  cs: ['„', '“'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  it: ['«', '»'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

/** The opening and the closing mark around a quotation in the language. */
export function quotationMarks(tag: string): readonly [open: string, close: string] {
  return MARKS[new Intl.Locale(tag).language] ?? ['“', '”'];
}
