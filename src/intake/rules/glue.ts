/** Rule family "glued noise": furniture stuck to the beginning or the end of a headline or a paragraph. */
import { endsSentence, isProse, sentences } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { tablesIn } from '../tables.ts';
import type { Block } from '../types.ts';
import { buttons, calls, counters, fillers, networks } from '../vocabulary/all.ts';
import { covered, holds, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * Whole sentences of furniture are looked for at the ends of the article only, before its first sentence and behind its
 * last: inside, a sentence in a paragraph belongs to the paragraph unless it was stuck on without a space.
 */
export function cutGlued({ blocks, removed }: State): Change {
  const prose = blocks.filter((block) => isProse(block.text));
  const last = new Set([prose.at(-1), prose.at(-2)]);
  const words = wordCounts(blocks);
  const tables = tablesIn(blocks.map(({ text }) => text));
  const cut = blocks.flatMap((block, index) => {
    if (block.kind === 'other' || tables[index] !== undefined) return [];
    const free = !isProse(block.text);
    const range = withoutGlue(block.text, { head: free || block === prose[0], tail: free || last.has(block) });
    const headline = index < 6 && !isProse(block.text) ? unspaced(block.text, words) : undefined;
    const section = block === prose[0] ? sectionBefore(block.text, [...blocks, ...removed]) : undefined;
    const found = range ?? section ?? headline ?? stuck(block.text);
    return found === undefined ? [] : [{ block, ...found }];
  });
  // A line of nothing but the section that has been cut off is the section, too.
  const sections = new Set(
    cut.flatMap(({ block, start, reason }) => (reason === SECTION ? [block.text.slice(0, start).toLowerCase()] : [])),
  );
  const remove = blocks
    .filter(({ text }) => sections.has(text.toLowerCase()))
    .map((block) => ({ block, reason: SECTION }));
  return { cut, remove };
}

function wordCounts(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks)
    for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * "… in the darkHear this story": in a headline, two words without a space between them, and a few words more to the
 * end. A name that is written so (AstraZeneca) comes again in the text.
 */
function unspaced(text: string, words: ReadonlyMap<string, number>): Range | undefined {
  const match = /(\p{L}*\p{Ll}{4,})(\p{Lu}\p{Ll}{2,})(?:\s+\S+){0,4}$/u.exec(text);
  const [, left = '', right = ''] = match ?? [];
  const name = holds(networks, tokenise(left + right));
  if (match === null || name || (words.get(left + right) ?? 0) > 1) return undefined;
  const end = match.index + left.length;
  if (tokenise(text.slice(0, end)).length < 4 || /[.!?]$/.test(text)) return undefined;
  return { start: 0, end, reason: 'glued on: no space before it' };
}

/**
 * The part of the line without furniture at its ends; undefined when there is none.
 * @param atSentences at which end to look at sentence ends too, not only where a space is missing or a bar stands
 */
function withoutGlue(text: string, atSentences: { readonly head: boolean; readonly tail: boolean }): Range | undefined {
  let start = 0;
  let end = text.length;
  let reason: string | undefined;
  for (let round = 0; round < 8; round += 1) {
    const part = text.slice(start, end);
    const tail = gluedTail(part, atSentences.tail);
    const head = tail === undefined ? gluedHead(part, atSentences.head) : undefined;
    if (tail !== undefined) end = start + tail.at;
    else if (head !== undefined) start += head.at;
    else break;
    reason ??= (tail ?? head)?.reason;
  }
  return reason === undefined ? undefined : { start, end, reason: `glued on: ${reason}` };
}

/** Furniture that is sure as a line of its own, and too weak a sign within a paragraph. */
const LINES_ONLY =
  /^(?:question to the reader|caption of|pointer to a website|the page about itself|link behind an arrow|a number alone)/;

function gluedFurniture(text: string): string | undefined {
  const reason = furniture(text);
  if (reason === undefined || LINES_ONLY.test(reason)) return undefined;
  // "Photo: harbour office A storm has …": the label stands before a sentence of the story.
  const told = /\.["”»]?\s*$/u.test(text) && LABELLED.test(reason) && tokenise(text).length > MAX_LABELLED;
  return told ? undefined : reason;
}

const LABELLED = /^(?:link to|picture credit|list of tags)/;
/** Words. */
const MAX_LABELLED = 10;

interface Joint {
  readonly at: number;
  readonly reason: string;
}

/** A capital right behind a word in small letters ("kWh" is no two), a digit or a closing mark: two texts met without a space. */
const JOINT = /(?<=\p{L}\p{Ll}|[\p{N}.!?…"”»’')\]])(?=\p{Lu}|[@#©(])|(?<=\p{Ll})(?=\p{N})|(?<=\d:\d\d)(?=\s\p{Lu})/gu;
const SEPARATOR = /\s+[|•·»▶►→–—-]+\s+|\s{2,}/gu;

function gluedTail(text: string, atSentences: boolean): Joint | undefined {
  // What ends with a comma or semicolon goes on in the next line: an item of a list.
  if (/[,;]$/.test(text)) return undefined;
  for (const at of joints(text, atSentences)) {
    const tail = text.slice(at).replace(/^[\s|•·»▶►→–—-]+/u, '');
    // "Photos forbidden, presents — no": one word behind a dash belongs to what stands before it.
    if (/^\s+[–—-]/u.test(text.slice(at)) && tokenise(tail).length < 2) continue;
    const reason = at > 0 && opens(tail) ? gluedFurniture(tail) : undefined;
    if (reason !== undefined && keepsWords(text.slice(0, at))) return { at, reason };
  }
  return rowAtEnd(text);
}

function gluedHead(text: string, atSentences: boolean): Joint | undefined {
  for (const at of joints(text, atSentences)) {
    // A dash in a paragraph joins what one sentence says.
    if (text.length >= MIN_PARAGRAPH && /^\s+[–—-]/u.test(text.slice(at))) continue;
    const head = text.slice(0, at).replace(/[\s|•·»▶►→–—-]+$/u, '');
    const reason = head === '' || head.length > MAX_LENGTH ? undefined : gluedFurniture(head);
    if (reason !== undefined && keepsWords(text.slice(at))) {
      return { at: at + (/^[\s|•·»▶►→–—-]*/u.exec(text.slice(at))?.[0].length ?? 0), reason };
    }
  }
  return undefined;
}

/** Where one text may end and another begin: sentence ends, missing spaces, separators. In order. */
function joints(text: string, atSentences: boolean): number[] {
  const found = new Set<number>();
  if (atSentences) for (const { start } of sentences(text)) if (start > 0) found.add(start);
  const names = tokenise(text).filter((_, index, tokens) => networks.at(tokens, index) === 1);
  for (const { index } of text.matchAll(JOINT))
    if (!names.some(({ start, end }) => index > start && index < end)) found.add(index);
  for (const match of text.matchAll(SEPARATOR)) found.add(match.index);
  return [...found].sort((a, b) => a - b);
}

/** "… of the storm Share on Facebook Print": three words of buttons and more, one of them a network, behind a headline. */
function rowAtEnd(text: string): Joint | undefined {
  if (endsSentence(text) || text.length > 250) return undefined;
  const tokens = tokenise(text);
  if (!holds(networks, tokens)) return undefined;
  for (const [index, token] of tokens.entries()) {
    if (index < 3 || tokens.length - index < 3 || !/^\p{Lu}/u.test(text.slice(token.start))) continue;
    const tail = tokens.slice(index);
    const row =
      covered(tail, [buttons, networks, counters, fillers], true) && holds(networks, tail) && holds(buttons, tail);
    if (row) return { at: token.start, reason: 'row of buttons (share, follow, save, menu)' };
  }
  return undefined;
}

const SECTION = 'glued on: name of a section';

/** "EconomyThe post office …": a word that another line is, without a space before the first sentence. */
function sectionBefore(text: string, lines: readonly { readonly text: string }[]): Range | undefined {
  const [word] = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}*\s)/u.exec(text) ?? [];
  const known = word !== undefined && lines.some((line) => line.text.toLowerCase() === word.toLowerCase());
  return known ? { start: word.length, end: text.length, reason: SECTION } : undefined;
}

/** "… by noon.More on our channel": behind a sentence, without a space, a few words that are none. */
function stuck(text: string): Range | undefined {
  const match = /(?<=\p{L}{2}[.!?…]["”»]?)(?=\p{Lu})[^.!?…]+$/u.exec(text);
  const words = tokenise(match?.[0] ?? '').length;
  if (match === null || match.index < 20 || words < 2 || words > 12) return undefined;
  return { start: 0, end: match.index, reason: 'glued on: no space before it' };
}

/** A few words of furniture; a longer tail must begin with the request to the reader, not come to it. */
function opens(tail: string): boolean {
  if (tail.length > MAX_LENGTH) return false;
  const tokens = tokenise(tail);
  // Buttons have no full stop: "A conversation." is a sentence of the story, however short.
  if (tail.trim().endsWith('.') && tokens.length < 4 && calls.at(tokens, 0) === 0) return false;
  return (
    tokens.length > 0 &&
    tokens.length <= MAX_TAIL &&
    (tokens.length <= 10 || calls.at(tokens, 0) > 0 || /https?:|@|©/.test(tail))
  );
}

/** Characters from which on a line is a paragraph, whatever its end. */
const MIN_PARAGRAPH = 60;
const MAX_TAIL = 30;
/** Characters of what may be glued on. */
const MAX_LENGTH = 300;

const keepsWords = (text: string): boolean => tokenise(text).length >= 2;
