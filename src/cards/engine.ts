/** satori with the house's fonts: elements to SVG. */
import satori, { type SatoriOptions } from 'satori';
import type { CardElement } from './element.ts';
import type { CardFont } from './fonts.ts';
import { HEIGHT, WIDTH } from './palette.ts';
import { packageFor } from './scripts.ts';

/** What no font has, and what would help. */
export class MissingGlyph extends Error {
  constructor(characters: string) {
    const font = packageFor(characters);
    const help = font ? `Run npm install -E ${font}` : 'Write the words without it';
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
    loadAdditionalAsset: (_, characters) => Promise.reject(new MissingGlyph(characters)),
    ...options,
  });
}
