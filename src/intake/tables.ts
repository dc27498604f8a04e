/** Tables in plain text: rows of as many cells, one below the other, with figures in them. */

/** @returns where the table begins that a line is a row of; undefined for other lines */
export function tableOf(texts: readonly string[], index: number): number | undefined {
  const count = cells(texts[index]);
  if (count < MIN_CELLS) return undefined;
  let first = index;
  while (cells(texts[first - 1]) === count) first -= 1;
  let end = index + 1;
  while (cells(texts[end]) === count) end += 1;
  const rows = texts.slice(first, end);
  return rows.length >= MIN_ROWS && rows.filter((row) => FIGURE.test(row)).length * 2 >= rows.length
    ? first
    : undefined;
}

const MIN_CELLS = 3;
const MIN_ROWS = 3;
/** A cell of nothing but a number and its unit. */
const FIGURE = /\|\s*[^\s|\p{L}]*\p{N}[^|]{0,12}(?:\||$)/u;

const cells = (text: string | undefined): number => text?.split(/\s\|\s/u).length ?? 0;
