/** The site's mark as PNG. */
import { Resvg } from '@resvg/resvg-js';
import { type Icon, iconSvg } from '../views/icon.ts';

export function iconPng(icon: Icon): Buffer {
  return new Resvg(iconSvg(icon), { font: { loadSystemFonts: false } }).render().asPng();
}
