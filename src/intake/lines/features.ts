/** What can be seen of a line, as short English phrases: the model gives each a weight, the report shows them. */
import { contentStems } from '../shape.ts';
import { tokenise } from '../vocabulary/phrases.ts';
import { inEntry } from './entry.ts';
import { alike, announced, figures } from './listing.ts';
import { endOf, isCapitals, isPlain, signsOf, sizeOf } from './look.ts';
import { around, copies, kinship, leadsTo, namesIn, nature, partOf, traces, zoneOf } from './place.ts';
import { isBetween, type Scene } from './scene.ts';
import { wordsOf } from './words.ts';

/** What tells a leftover from a line of the story: what is seen of it, and the words of a short line themselves. */
export function leftoverFeatures(index: number, scene: Scene): string[] {
  const text = scene.lines[index]?.block?.text ?? '';
  const words = tokenise(text).length <= FEW ? [...contentStems(text)] : [];
  return [...featuresOf(index, scene), ...words.map((stem) => `the word ${stem}`)];
}

/** Words. */
const FEW = 16;

/** A line right above a paragraph is the likelier a subheading of the story where others are. */
function subheading(index: number, { lines, subheadings }: Scene, above: string): string[] {
  const others = subheadings - Number(isBetween(lines, index));
  const many = others === 0 ? 'no other' : others === 1 ? 'one other' : 'others';
  return [`plain: heads a paragraph, ${many}`, `plain: heads a paragraph below ${above}, ${many}`];
}

/** @returns nothing for a line that has gone */
export function featuresOf(index: number, scene: Scene): string[] {
  const line = scene.lines[index];
  if (line === undefined || line.gone !== undefined) return [];
  const { block } = line;
  const size = sizeOf(block.text);
  const end = endOf(block.text);
  const zone = zoneOf(index, scene);
  const kin = kinship(index, scene);
  const names = namesIn(block, scene);
  const above = nature(scene.lines[index - 1]);
  const below = nature(scene.lines[index + 1]);
  const place = [
    ...(above === 'the headline'
      ? [`right below the headline: ${size}`, `right below the headline: ${kin}, ${end}`]
      : []),
    ...(block.kind === 'item' ? [`an item below ${above}`, `an item, ${kin}`] : []),
    ...(end === 'ends with a question mark' ? [`a question, ${kin}, above ${below}`] : []),
  ];
  const part = partOf(index, scene);
  const piece =
    part === undefined ? [] : [part, `${part}, ${zone}`, `${part}, ${end}`, `${part}, ${kin}`, `${part}, ${size}`];
  const capitals = isCapitals(block.text)
    ? [`capital letters, above ${below}`, `capital letters, ${leadsTo(index, scene)}`, `capital letters, ${zone}`]
    : [];
  const plain = isPlain(block)
    ? [
        `plain: ${size}, between ${above} and ${below}`,
        `plain: ${zone}, ${end}`,
        `plain: ${leadsTo(index, scene)}, ${end}`,
        `plain: above ${below}, ${end}`,
        `plain: below ${above}, ${leadsTo(index, scene)}`,
        `plain: below ${above}, ${kin}`,
        ...(below === 'a paragraph' ? subheading(index, scene, above) : []),
      ]
    : [];
  return [
    size,
    end,
    zone,
    kin,
    `${size}, ${end}`,
    `${zone}, ${end}`,
    `${zone}, ${size}`,
    `${kin}, ${end}`,
    `${kin}, ${zone}`,
    names,
    `${names}, ${end}`,
    `${names}, ${size}`,
    ...signsOf(block),
    ...wordsOf(block.text, { end, kin, language: scene.language }),
    ...copies(block, scene),
    ...traces(block, scene),
    ...figures(index, scene),
    ...announced(index, scene),
    ...alike(index, scene),
    ...inEntry(index, scene, nature),
    ...around(index, scene, end),
    ...capitals,
    ...plain,
    ...place,
    ...piece,
  ];
}
