/** The site's mark, a bound sheaf, once: every icon and the favicon are drawn from it. */
import { DARK, INK, PAPER } from './colour.ts';

const PATH = 'M16 3v26M7 4c1 6 5 9 5 13s-4 7-5 12M25 4c-1 6-5 9-5 13s4 7 5 12M9.5 17.5h13';
const STROKE = 'fill="none" stroke-width="2.5" stroke-linecap="round"';

/** What is drawn as PNG. `room` is the part of the square that the mark takes: masks cut off all but the inner 80 %. */
export const ICONS = [
  { id: 'apple-touch', size: 180, room: 0.72, purpose: undefined },
  { id: 'icon-192', size: 192, room: 0.8, purpose: 'any' },
  { id: 'icon-512', size: 512, room: 0.8, purpose: 'any' },
  { id: 'maskable-512', size: 512, room: 0.56, purpose: 'maskable' },
] as const;

export type Icon = (typeof ICONS)[number];

/** On the ground of whatever shows it, light or dark. */
export const favicon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{stroke:${INK}}@media(prefers-color-scheme:dark){path{stroke:${PAPER}}}</style><path ${STROKE} d="${PATH}"/></svg>`;

/** On a dark ground of its own, to be drawn at `size` pixels. */
export function iconSvg({ size, room }: Icon): string {
  const scale = (size / 32) * room;
  const edge = (size * (1 - room)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${DARK}"/><path ${STROKE} stroke="${PAPER}" transform="translate(${edge} ${edge}) scale(${scale})" d="${PATH}"/></svg>`;
}
