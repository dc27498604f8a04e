/** What a line above the story is to the story: how much of it comes again, and what stands between. */
import type { Line, Scene } from './lines/scene.ts';
import { contentStems, isProse } from './shape.ts';

/** How many words of the text the story has too, also as parts of longer ones (`Flasche` in `Flaschenpost`). */
export function sharedWords(text: string, story: ReadonlySet<string>): number {
  const stems = [...story].filter((stem) => stem.length === 5);
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  return [...words].filter((word) => {
    const [stem = ''] = contentStems(word);
    return story.has(stem) || (word.length >= 8 && stems.some((part) => word.includes(part)));
  }).length;
}

/** What stands between a line and the story, and right above it. */
export function underneath(at: number, { lines }: Scene): string[] {
  const isStory = (line: Line): boolean => line.gone === undefined && isProse(line.block.text);
  const next = lines.findIndex((line, index) => index > at && isStory(line));
  const after = lines.findIndex((line, index) => index > next && isStory(line));
  const between = next < 0 ? [] : lines.slice(at + 1, next);
  const behind = next < 0 || after < 0 ? [] : lines.slice(next + 1, after);
  const rows = (list: readonly Line[]): number =>
    list.filter((line) => line.gone?.reason.startsWith('row') ?? false).length;
  const gone = (list: readonly Line[]): number => list.filter((line) => line.gone !== undefined).length;
  const above = lines.slice(0, at);
  const some = (n: number): string => (n === 0 ? 'no' : n === 1 ? 'one' : 'several');
  return [
    `${some(rows(between))} rows down to the story`,
    `${some(gone(between) - rows(between))} lines gone down to the story`,
    `${some(between.length - gone(between))} open lines down to the story`,
    `a standfirst below, ${rows(behind) > 0 ? 'rows under it' : behind.length > 0 ? 'lines under it' : 'nothing under it'}: ${between.length - gone(between) === 0}`,
    `${some(rows(above))} rows above, ${some(rows(between) + rows(behind))} below`,
  ];
}
