/** satori with the house's fonts: drawing to SVG and measuring. */
import satori, { type SatoriOptions } from 'satori';
import type { CardElement } from './element.ts';
import type { CardFont } from './fonts.ts';
import { HEIGHT, WIDTH } from './palette.ts';

/** Sizes in pixels of the elements that carry a key. */
export type Measure = (
  element: CardElement,
) => Promise<Map<string, { readonly width: number; readonly height: number }>>;

export class MissingGlyph extends Error {
  readonly characters: string;

  constructor(characters: string) {
    super(`No card font has ${describe(characters)}`);
    this.name = 'MissingGlyph';
    this.characters = characters;
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
    loadAdditionalAsset: (_, characters) => Promise.reject(new MissingGlyph(characters)),
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
