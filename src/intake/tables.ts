/** Tables in plain text: rows of as many cells, one below the other, with figures in them. */

/** @returns for each line where the table begins that it is a row of; undefined for other lines */
export function tablesIn(texts: readonly string[]): readonly (number | undefined)[] {
  const counts = texts.map(cells);
  const found = new Array<number | undefined>(texts.length).fill(undefined);
  for (let first = 0, end = 0; first < texts.length; first = end) {
    for (end = first + 1; counts[end] === counts[first]; end += 1);
    if ((counts[first] ?? 0) >= MIN_CELLS && isTable(texts.slice(first, end))) found.fill(first, first, end);
  }
  return found;
}

const isTable = (rows: readonly string[]): boolean =>
  rows.length >= MIN_ROWS && rows.filter((row) => FIGURE.test(row)).length * 2 >= rows.length;

const MIN_CELLS = 3;
const MIN_ROWS = 3;
/** A cell of nothing but a number and its unit. */
const FIGURE = /\|\s*[^\s|\p{L}]*\p{N}[^|]{0,12}(?:\||$)/u;

const cells = (text: string): number => text.split(/\s\|\s/u).length;
