/** Where the title comes from, and a title for a text that has none. */
import { squeeze } from '../text/clean.ts';
import { headline } from './headline.ts';
import { isProse, sentences } from './shape.ts';
import type { Change, State } from './state.ts';

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

/** "VIDEO: …", "POL-LIN: …", "LIVEA storm …": capitals that the text nowhere says again. A name would come again. */
function withoutLabel(title: string, text: string): string {
  const [whole, label] =
    /^([\p{Lu}\p{N}-]{3,}(?: [\p{Lu}\p{N}-]{2,})?)(?:[:.|]\s+(?=[\p{L}\p{N}"“„«])|(?=\p{Lu}\p{Ll}))/u.exec(title) ?? [];
  const again = label !== undefined && text.toLowerCase().includes(label.toLowerCase());
  return whole === undefined || again || title.length - whole.length < MIN_DERIVED ? title : title.slice(whole.length);
}

/**
 * "… | The Coast Post": a bar and a few capitalised words are a publisher's name. Dashes stand in headlines too: what
 * follows one is a publisher only when another line names it alone or first. And where the bare headline stands
 * elsewhere, all that follows it is left out.
 */
function withoutPublisher(title: string, lines: readonly string[]): string {
  const alone = lines.find(
    (line) => line.length >= 12 && title.startsWith(line) && BEHIND.test(title.slice(line.length)),
  );
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
