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

/** Where the lines that may be the headline stand, and how many words each shares with the first paragraphs. */
interface Candidates {
  readonly places: readonly number[];
  readonly opened: readonly number[];
}

/** What else may be the headline: what stands right above and below, and whether one of the others says more. */
export function rivals(index: number, { places, opened }: Candidates): string[] {
  const own = opened[index] ?? 0;
  const at = places[index] ?? 0;
  const beside = (step: number): string => {
    const other = places.indexOf(at + step);
    return other < 0 ? 'none' : `one with ${Math.min(3, opened[other] ?? 0)}`;
  };
  const most = (list: readonly number[]): string => {
    const best = Math.max(-1, ...list);
    if (best < 0) return 'none';
    return best > own ? 'one that says more' : best === own ? 'one that says as much' : 'one that says less';
  };
  return [
    `may be the headline too: right below ${beside(-1)}`,
    `may be the headline too: right above ${beside(1)}`,
    `may be the headline too: above ${most(opened.slice(0, index))}, below ${most(opened.slice(index + 1))}`,
    `${own >= 2 ? 'says something' : 'says little'}, right above ${beside(1)}`,
    `${own >= 2 ? 'says something' : 'says little'}, right below ${beside(-1)}`,
  ];
}

/** The line again above the story, as pages repeat their headline, or inside it, as lists of contents name its parts. */
export function copiesOf(text: string, at: number, { lines }: Scene): string[] {
  const first = lines.findIndex((line) => line.gone === undefined && isProse(line.block.text));
  const again = lines.flatMap(({ gone, block }, index) =>
    index !== at && (gone ?? block)?.text === text ? [index > first ? 'inside the story' : 'above it'] : [],
  );
  return [...new Set(again)].map((place) => `stands again ${place}`);
}
