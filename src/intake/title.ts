/** Where the title comes from, and a title for a text that has none. */
import { squeeze } from '../text/clean.ts';
import { featuresOf } from './lines/features.ts';
import { HEADLINE } from './lines/headline-weights.ts';
import { scoreOf } from './lines/score.ts';
import { sceneOf } from './lines/scene.ts';
import { contentStems, isHeadline, isProse, sentences } from './shape.ts';
import type { Change, State } from './state.ts';
import type { Block } from './types.ts';

const MAX_DERIVED = 110;
const MIN_DERIVED = 30;

export const titleOf = (state: Pick<State, 'taken'>): string | undefined =>
  state.taken.find(({ field }) => field === 'title')?.value;

/** Takes the headline from the lines above the first paragraph, when the format has not given one. */
export function takeTitle(state: State): Change {
  if (titleOf(state) !== undefined || state.blocks.length < 2) return {};
  const block = headline(state);
  if (block === undefined) return {};
  const lines = [...state.blocks.filter((other) => other !== block), ...state.removed].map(({ text }) => text);
  const whole = squeeze(block.text);
  const bare = withoutLabel(whole, lines.filter(isProse).join('\n'));
  const value = withoutPublisher(bare, lines);
  const rest = bare.slice(value.length).trim();
  const label = whole.slice(0, whole.length - bare.length).trim();
  return {
    moved: [block],
    taken: [{ field: 'title', value, from: `line ${block.line}` }],
    lost: [
      { line: block.line, text: label, reason: 'label before the headline' },
      { line: block.line, text: rest, reason: 'name of the publisher behind the headline' },
    ].filter(({ text }) => text !== ''),
  };
}

/** A heading, or the likeliest of the lines above the first paragraph; undefined when none is likely. */
function headline(state: State): Block | undefined {
  const above = linesAbove(state.blocks);
  const heading = above.find((block) => block.kind === 'heading');
  if (heading !== undefined) return heading;
  const scored = candidates(state).map(({ block, features }) => ({ block, odds: Math.exp(scoreOf(features, HEADLINE)) }));
  const best = Math.max(0, ...scored.map(({ odds }) => odds));
  // What is nearly as likely and stands higher is the headline; the other is what stands below headlines.
  return best < LIKELY ? undefined : scored.find(({ odds }) => odds / (1 + odds) >= (NEARLY * best) / (1 + best))?.block;
}

/** Odds: below them, the text has no headline. */
const LIKELY = 0.7;
const NEARLY = 0.75;

function linesAbove(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => isProse(block.text) && !isHeadline(block.text));
  return blocks.slice(0, first < 0 ? 1 : first);
}

/** The lines that may be the headline, and what is seen of each. */
export function candidates(state: State): { readonly block: Block; readonly features: readonly string[] }[] {
  const blocks = linesAbove(state.blocks).filter(({ kind, text }) => kind === 'paragraph' && isHeadline(text));
  const scene = sceneOf(state);
  const story = new Set(
    state.blocks.filter((block) => !blocks.includes(block)).flatMap(({ text }) => [...contentStems(text)]),
  );
  const shared = blocks.map(({ text }) => sharedWords(text, story));
  const longest = Math.max(...blocks.map(({ text }) => text.length));
  const others = [...state.blocks, ...state.removed];
  return blocks.map((block, index) => {
    const at = scene.lines.findIndex((line) => line.gone === undefined && line.block === block);
    const rows = scene.lines.slice(at + 1, at + 4).filter((line) => line.gone?.reason.startsWith('row') ?? false);
    const own = shared[index] ?? 0;
    const features = [
      ...featuresOf(at, scene),
      `candidate ${blocks.length === 1 ? 'alone' : index === 0 ? 'first' : index === blocks.length - 1 ? 'last' : 'between'}`,
      `shares ${own >= 4 ? 'four words and more' : own}`,
      `row of date or author below: ${rows.length > 0}`,
    ];
    if (own > 0 && shared.every((other) => other <= own)) features.push('shares most of all');
    if (shared.slice(0, index).every((other) => other < own)) features.push('shares more than those above');
    if (block.text.length === longest) features.push('longest of all');
    if (at === 0) features.push('first line of all');
    if (UNSPACED.test(block.text)) features.push('written without spaces');
    if (others.some((other) => other !== block && other.text.includes(block.text))) features.push('stands elsewhere too');
    if (others.some((other) => other !== block && other.text.length > 20 && block.text.includes(other.text)))
      features.push('holds another line');
    return { block, features };
  });
}

/** How many words of the text the story has too, also as parts of longer ones (`Flasche` in `Flaschenpost`). */
function sharedWords(text: string, story: ReadonlySet<string>): number {
  const stems = [...story].filter((stem) => stem.length === 5);
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  return [...words].filter((word) => {
    const [stem = ''] = contentStems(word);
    return story.has(stem) || (word.length >= 8 && stems.some((part) => word.includes(part)));
  }).length;
}

/** Scripts without spaces between words, whose words are not counted. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "VIDEO: …", "POL-LIN: …", "LIVEA storm …": capitals that the text nowhere says again. A name would come again. */
function withoutLabel(title: string, text: string): string {
  const [whole, label] = /^([\p{Lu}\p{N}-]{3,}(?: [\p{Lu}\p{N}-]{2,})?)(?:[:.|]\s+(?=[\p{L}\p{N}"“„«])|(?=\p{Lu}\p{Ll}))/u.exec(title) ?? [];
  const again = label !== undefined && text.toLowerCase().includes(label.toLowerCase());
  return whole === undefined || again || title.length - whole.length < MIN_DERIVED ? title : title.slice(whole.length);
}

/**
 * "… | The Coast Post": a bar and a few capitalised words are a publisher's name. Dashes stand in headlines too: what
 * follows one is a publisher only when another line names it alone or first. And where the bare headline stands
 * elsewhere, all that follows it is left out.
 */
function withoutPublisher(title: string, lines: readonly string[]): string {
  const alone = lines.find((line) => line.length >= 12 && title.startsWith(line) && BEHIND.test(title.slice(line.length)));
  if (alone !== undefined) return alone;
  const [, bare, name] = /^(.+?)\s+[-–—]\s+([^-–—]{3,40})$/u.exec(title) ?? [];
  if (bare !== undefined && name !== undefined && lines.some((line) => names(line, name))) return bare;
  return title.replace(
    /\s+\|\s+(?:[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*(?:\s+|$)|(?:of|and|the|de|del|der|du|di|la|y|e|und)\s+){1,6}$/u,
    '',
  );
}

const BEHIND = /^\s*(?:[|·•»:]|\s[-–—])\s/u;

/** "The Coast Post", "© The Coast Post", "The Coast Post | since 1911"; a single word must stand alone. */
function names(line: string, name: string): boolean {
  const bare = line.replace(/^(?:[^:.]{2,20}:|©)\s*/u, '').replace(/[.\s]+$/, '');
  if (bare === name || (line.endsWith(name) && line.length <= name.length + 30)) return true;
  return /[\s.]/.test(name) && bare.startsWith(name) && /^\s*[|/·•–—-]/u.test(bare.slice(name.length));
}

/**
 * A title in the text's own words: its first sentence, or the longest beginning of it that ends where a clause does
 * (a comma, dash, colon or closing quotation mark), or that fits and ends with an ellipsis.
 */
export function deriveTitle(text: string): string {
  const sentence = squeeze(sentences(text).find((candidate) => candidate.text.trim().length > 2)?.text ?? text);
  const whole = sentence.replace(/[.。…]+$/u, '');
  if (whole.length <= MAX_DERIVED) return whole;
  const clauses = Array.from(sentence.matchAll(/(?=[,;:](?:\s|$))|(?=\s[–—-]\s)/gu), (match) => match.index);
  const end = clauses.findLast(
    (index) => index >= MIN_DERIVED && index <= MAX_DERIVED && balanced(sentence.slice(0, index)),
  );
  if (end !== undefined) return sentence.slice(0, end);
  const space = sentence.lastIndexOf(' ', MAX_DERIVED);
  return `${sentence.slice(0, space > MIN_DERIVED ? space : MAX_DERIVED)}…`;
}

/** Every quotation and bracket that opens also closes. */
const balanced = (text: string): boolean =>
  (text.match(/[“«(]/gu) ?? []).length === (text.match(/[”»)]/gu) ?? []).length &&
  (text.match(/"/g) ?? []).length % 2 === 0;
