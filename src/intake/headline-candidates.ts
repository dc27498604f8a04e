/** The lines that may be the headline, and what is seen of each. */
import { bareHeadline } from './bare-headline.ts';
import { copiesOf, rivals, sharedWords, underneath } from './headline-place.ts';
import { featuresOf } from './lines/features.ts';
import { nature } from './lines/place.ts';
import { sceneOf } from './lines/scene.ts';
import { longStems } from './lines/stems.ts';
import { contentStems, isHeadline, isProse } from './shape.ts';
import type { State } from './state.ts';
import type { Block, List } from './types.ts';
import { address, bylines, published, says, sources } from './vocabulary/all.ts';
import { beginsWith, holds, tokenise } from './vocabulary/phrases.ts';

/** The lines above the story; a greeting or notice above the headline is not yet the story. */
export function linesAbove(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.filter((block) => isProse(block.text) && !isHeadline(block.text));
  const [first] = prose;
  const start = first !== undefined && isApart(first.text, prose.slice(1)) ? prose[1] : first;
  const above = blocks.slice(0, start === undefined ? 1 : blocks.indexOf(start)).filter((block) => block !== first);
  return above.slice(-MAX_ABOVE);
}

/** Lines; no page has more above its story, and each is compared with all others. */
const MAX_ABOVE = 300;

/** A short paragraph or one to the reader that has hardly a longer word of the others. */
function isApart(text: string, others: readonly Block[]): boolean {
  if (others.length < MIN_OTHERS) return false;
  const story = new Set(others.flatMap((block) => [...longStems(block.text)]));
  const tokens = tokenise(text);
  const toReader = holds(address, tokens) && !holds(says, tokens);
  return (toReader || text.length < MAX_GREETING) && [...longStems(text)].filter((stem) => story.has(stem)).length <= 1;
}

/** Paragraphs by which another one can be told to be none of them. */
const MIN_OTHERS = 3;
/** Characters. */
const MAX_GREETING = 100;

/** "News › Series › House by the pond": the way to the page, not its headline. */
const isTrail = (text: string): boolean => {
  const parts = text.split(text.includes('«') ? /\s*[›→]\s*|\s[/>]\s/u : /\s*[›→»]\s*|\s[/>]\s/u);
  return parts.length >= 3 && parts.every((part) => tokenise(part).length <= 5);
};

/** "Coast.City — the news of your town": the page, not its story. */
const SITE_FIRST = /^\p{Lu}[\p{L}\p{N}-]+\.\p{L}{2,8}\s[–—-]\s/u;
/** Whose picture it is. */
const CREDIT = /(?:^|\s)©\s?\p{L}/u;

/**
 * The lines that may be the headline, and what is seen of each.
 * @public scripts/fit calls it in a copy of the room
 */
export function candidates(state: State): { readonly block: Block; readonly features: readonly string[] }[] {
  const texts = [...state.blocks, ...state.removed].map(({ text }) => text);
  const above = linesAbove(state.blocks);
  // "A ewe and her lamb - © Radio Coast" is a picture's, though the sign has been cut off.
  const credited = new Set(
    [...above, ...state.removed].filter(({ text }) => CREDIT.test(text)).map(({ line }) => line),
  );
  const originals = above.filter(
    ({ kind, line, text, list }, index) =>
      (kind === 'paragraph' || isAlone(list, state.blocks)) &&
      !above.slice(index + 1).some((other) => other.text === text) &&
      isHeadline(text) &&
      !isTrail(text) &&
      !SITE_FIRST.test(text) &&
      !credited.has(line) &&
      !texts.some((line) => publishes(line, text)),
  );
  // They are judged by what is left of them without labels and publishers.
  const blocks = originals.map((block) => ({
    ...block,
    text: bareHeadline(
      block.text,
      texts.filter((text) => text !== block.text),
    ),
  }));
  const scene = sceneOf({
    ...state,
    blocks: state.blocks.map((block) => blocks[originals.indexOf(block)] ?? block),
  });
  const story = new Set(
    state.blocks.filter((block) => !originals.includes(block)).flatMap(({ text }) => [...contentStems(text)]),
  );
  const shared = blocks.map(({ text }) => sharedWords(text, story));
  const paragraphs = state.blocks.flatMap(({ text }) => (isProse(text) && !isHeadline(text) ? [text] : []));
  const lead = contentStems(paragraphs[0] ?? '');
  const opening = contentStems(paragraphs.slice(0, OPENING).join(' '));
  const opened = blocks.map(({ text }) => sharedWords(text, opening));
  const places = blocks.map((block) =>
    scene.lines.findIndex((line) => line.gone === undefined && line.block === block),
  );
  const longest = Math.max(...blocks.map(({ text }) => text.length));
  const others = [...state.blocks.filter((block) => !originals.includes(block)), ...blocks, ...state.removed];
  return blocks.map((block, index) => {
    const at = places[index] ?? -1;
    const rows = scene.lines.slice(at + 1, at + 4).filter((line) => line.gone?.reason.startsWith('row') ?? false);
    const own = shared[index] ?? 0;
    const led = sharedWords(block.text, lead);
    const features = [
      ...featuresOf(at, scene),
      `candidate ${blocks.length === 1 ? 'alone' : index === 0 ? 'first' : index === blocks.length - 1 ? 'last' : 'between'}`,
      `shares ${own >= 7 ? 'seven words and more' : own}`,
      `row of date or author below: ${rows.length > 0}`,
      `shares ${led >= 3 ? 'three words and more' : led} with the first paragraph`,
      `${block.text.length > LONG ? 'long' : 'short'}, below ${nature(scene.lines[at - 1])}`,
      `${block.text.length > LONG ? 'long' : 'short'}, above ${nature(scene.lines[at + 1])}`,
      `headlines above: ${Math.min(3, opened.slice(0, index).filter((words) => words >= TELLING).length)}`,
      `shares ${Math.min(5, opened[index] ?? 0)} with the first paragraphs`,
      ...underneath(at, scene),
      ...rivals(index, { places, opened }),
      ...copiesOf(block.text, at, scene),
    ];
    if (own > 0 && shared.every((other) => other <= own)) features.push('shares most of all');
    if (shared.slice(0, index).every((other) => other < own)) features.push('shares more than those above');
    if (block.text.length === longest) features.push('longest of all');
    if (at === 0) features.push('first line of all');
    if (UNSPACED.test(block.text)) features.push('written without spaces');
    if (others.some((other) => other !== block && other.text.includes(block.text)))
      features.push('stands elsewhere too');
    if (others.some((other) => other !== block && other.text.length > 20 && block.text.includes(other.text)))
      features.push('holds another line');
    return { block: originals[index] ?? block, features };
  });
}

/** "+ A storm …": the only item of its list. */
const isAlone = (list: List | undefined, blocks: readonly Block[]): boolean =>
  list !== undefined && blocks.filter((block) => block.list?.id === list.id).length === 1;

/** "Published by: Ministry of Coasts" says who "Ministry of Coasts" is. */
const publishes = (line: string, name: string): boolean =>
  line.endsWith(`: ${name}`) && [published, bylines, sources].some((book) => beginsWith(book, tokenise(line)) > 0);

/** Words of the first paragraphs that a headline has at least. */
const TELLING = 2;

/** Paragraphs. */
const OPENING = 3;

/** Characters from which on a headline is rather what stands below one. */
const LONG = 110;

/** Scripts without spaces between words, whose words are not counted. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
