/** The small picture on a card: one row a theme, one column a day or an edition, a dot for the passages there. */
import type { Digest, Edition, Theme } from '../digest/types.ts';

export interface DotPicture {
  readonly rows: readonly {
    readonly label: string;
    /** `#rrggbb` */
    readonly colour: string;
    /** Passages in each column, oldest first. */
    readonly passages: readonly number[];
  }[];
}

/** More columns than this are too fine for a card. */
const COLUMNS = 16;

/** A week, day by day. */
export function dayPicture(edition: Edition, themes: readonly Theme[]): DotPicture {
  return { rows: themes.map(({ id, label, colour }) => ({ label, colour, passages: byDay(edition, id) })) };
}

/** The editions up to and including `last` (by default the newest), oldest first. */
export function editionPicture({ editions }: Digest, themes: readonly Theme[], last?: string): DotPicture {
  const from = last === undefined ? 0 : editions.findIndex(({ id }) => id === last);
  const shown = editions.slice(from, from + COLUMNS).reverse();
  const rows = themes.map(({ id, label, colour }) => ({
    label,
    colour,
    passages: shown.map((edition) => byDay(edition, id).reduce((sum, passages) => sum + passages, 0)),
  }));
  return { rows };
}

const byDay = (edition: Edition, theme: string): number[] =>
  edition.themes.find((entry) => entry.theme === theme)?.passagesByDay.map(({ passages }) => passages) ?? [];
