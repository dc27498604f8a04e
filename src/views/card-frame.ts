/** What every preview card shows, whatever its design. */
import type { Theme } from '../digest/types.ts';
import { type Direction, directionOf } from './language.ts';

/** A theme as a card shows it: never the colour without the name. */
export interface Chip {
  readonly label: string;
  /** `#rrggbb` */
  readonly colour: string;
}

export interface Frame {
  /** Address of the page the card belongs to; `cardPath(page)` is the card's own. */
  readonly page: string;
  /** The file whose words are on the card, for errors. */
  readonly file: string;
  readonly site: string;
  /** Of `headline`: a BCP 47 tag. */
  readonly language: string;
  readonly direction: Direction;
  /** Top right: a day, a period or the name of one. */
  readonly date: string;
  readonly headline: string;
  /** Bottom left: a source, or counts. */
  readonly foot: string;
  readonly chips: readonly Chip[];
}

export const written = ({ language }: { readonly language: string }) => ({
  language,
  direction: directionOf(language),
});

export const chip = ({ label, colour }: Theme): Chip => ({ label, colour });
