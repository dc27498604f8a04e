/** The site's mark as PNG. */
import { Resvg } from '@resvg/resvg-js';
import { type Icon, iconSvg } from '../views/icon.ts';
import { indexedPng } from './encode.ts';

export function iconPng(icon: Icon): Buffer {
  const image = new Resvg(iconSvg(icon), { font: { loadSystemFonts: false } }).render();
  return indexedPng(image.pixels, icon.size, icon.size) ?? image.asPng();
}
