/** Where the words of a block stand in the source: documents keep no positions. */

const WORDS = 24;

/** Finds lines for texts asked for in about the order of the source; 1 when the words stand nowhere as they are. */
export function lineFinder(source: string): (text: string) => number {
  const starts: number[] = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (text) => {
    const words = /^[^&<>"'’]{1,24}/u.exec(text.slice(0, WORDS))?.[0].trimEnd() ?? '';
    if (words === '') return 1;
    const ahead = source.indexOf(words, last);
    const found = ahead >= 0 ? ahead : source.indexOf(words);
    if (found < 0) return 1;
    last = found;
    return lineAt(starts, found);
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
