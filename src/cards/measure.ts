/** satori with the house's fonts: drawing to SVG and measuring. */
import satori, { type SatoriOptions } from 'satori';
import type { CardElement } from './element.ts';
import { type CardFont, OPTIONAL } from './fonts.ts';
import { HEIGHT, WIDTH } from './palette.ts';

/** Sizes in pixels of the elements that carry a key. */
export type Measure = (
  element: CardElement,
) => Promise<Map<string, { readonly width: number; readonly height: number }>>;

/** What no font has, and what would help. */
export class MissingGlyph extends Error {
  /** @param scripts satori's names for the scripts it may be, as in `ja-JP|zh-CN`; or `emoji`, `unknown` */
  constructor(characters: string, scripts: string) {
    const font = scripts.split('|').flatMap((script) => OPTIONAL[script] ?? [])[0];
    const help = font ? `Run npm install -E @fontsource/${font.family}` : 'Write the headline without it';
    super(`no card font has ${describe(characters)}. ${help}.`);
    this.name = 'MissingGlyph';
  }
}

const describe = (characters: string): string =>
  [...new Set(characters)]
    .map(
      (character) =>
        `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ');

/** @throws {MissingGlyph} rather than draw an empty box */
export function toSvg(
  element: CardElement,
  fonts: readonly CardFont[],
  options: Partial<SatoriOptions> = {},
): Promise<string> {
  return satori(element, {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts as CardFont[],
    loadAdditionalAsset: (scripts, characters) => Promise.reject(new MissingGlyph(characters, scripts)),
    ...options,
  });
}

export function measureWith(fonts: readonly CardFont[]): Measure {
  return async (element) => {
    const sizes = new Map<string, { width: number; height: number }>();
    await toSvg(element, fonts, {
      embedFont: false,
      onNodeDetected: ({ key, width, height }) => {
        if (key !== undefined && key !== null) sizes.set(String(key), { width, height });
      },
    });
    return sizes;
  };
}
