/** Words in quotation marks and who said them. Names of things, so-called words and titles of works are no quotes. */
import { type Quotation, quotations } from '../../text/quotations.ts';
import type { Prose } from '../prose.ts';
import { type MappedText, sourceSpan } from '../source-map.ts';
import type { Passage, Quote } from '../types.ts';
import { speakerAfter, speakerBefore } from './attribute.ts';
import { findMentions } from './mentions.ts';
import { People, type Person } from './people.ts';
import { type Cast, resolve, type Scene } from './resolve.ts';

export interface QuotedPassage {
  readonly passage: Pick<Passage, 'id' | 'kind'>;
  readonly prose: Prose;
  readonly map: MappedText;
}

interface Read extends QuotedPassage, Scene {
  readonly quotations: readonly Quotation[];
}

/** Words that make a thing of what follows. */
const SO_CALLED =
  /(?:so-called|known as|titled|entitled|named|nicknamed|the (?:word|term|words|title|song|film|book|play|novel|slogan)|reading|sogenannte[nrsm]?|так зван\p{L}+|так называем\p{L}+)\s*[,:]?\s*$/iu;
/** A few words behind "is called" or "what the firm calls" are a name, and nobody is quoted. */
const NAMED = /(?:\b(?:is|are|was|were|be|been|being)\s|,\s)called\s*$|\bwhat (?:\S+\s){1,4}calls?\s*$/iu;
const NAME_WORDS = 3;
const FRAGMENT_WORDS = 6;
/** Before a single word: it is how somebody calls something. */
const CALLS =
  /\b(?:as|of|said|saying|replied|answered|(?:called|calls|calling|branded|dubbed|labelled|labeled|termed|described|describes|nannte|назвав|назвала|назвал)(?:\s\S+){0,3})\s*$/iu;

export function findQuotes(article: string, passages: readonly QuotedPassage[]): Quote[] {
  const read = passages
    .filter(({ passage }) => passage.kind !== 'code')
    .map((each): Read => {
      const marked = quotations(each.prose.text);
      const text = blank(each.prose.text, marked);
      return { ...each, text, quotations: marked, mentions: findMentions(text) };
    });
  if (read.every((each) => each.quotations.length === 0)) return [];
  const people = new People(read.flatMap((each) => each.mentions));
  const places = placesOf(read.map((each) => each.text));
  const quotes: Quote[] = [];
  let last: Resolved | undefined;
  read.forEach((here, place) => {
    let inPassage: Resolved | undefined;
    here.quotations.forEach((quotation, index) => {
      const context = { here, before: read[place - 1], index, people, places };
      const found = attribute(quotation, context, inPassage, last);
      if (found === undefined) return;
      const speaker = found.person;
      inPassage = found;
      last = found;
      const { start, end } = quotation;
      quotes.push({
        article,
        passage: here.passage.id,
        ...sourceSpan(here.map, start, end),
        text: here.prose.text.slice(start, end),
        speaker: speaker?.name,
        ...(speaker?.roles[0] === undefined ? {} : { role: speaker.roles[0] }),
      });
    });
    if (inPassage === undefined) last = undefined;
  });
  return quotes;
}

interface Context extends Cast {
  readonly here: Read;
  readonly index: number;
}

/** A quotation that is somebody's words; `person` is undefined when nobody can be named with confidence. */
interface Resolved {
  readonly person: Person | undefined;
}

function attribute(
  quotation: Quotation,
  context: Context,
  inPassage: Resolved | undefined,
  last: Resolved | undefined,
): Resolved | undefined {
  const { here, before } = context;
  const text = here.prose.text.slice(quotation.start, quotation.end);
  const [from, to] = surroundings(here, quotation);
  const lone = /^\p{Ll}\S*$/u.test(text) && !/[.!?…]$/u.test(text);
  if (lone && !CALLS.test(here.text.slice(from, quotation.start - 1))) return undefined;
  const preceding = here.text.slice(from, quotation.start - 1);
  if (SO_CALLED.test(preceding) || (text.split(/\s+/u).length <= NAME_WORDS && NAMED.test(preceding))) return undefined;
  const after = { text: here.text.slice(quotation.end, to), start: quotation.end };
  const lead = { text: here.text.slice(from, quotation.start), start: from };
  const fragment = isFragment(text);
  const colon = /:\s*["“«„»‘]?$/u.test(lead.text.trimEnd());
  const beside =
    fragment || colon
      ? (speakerBefore(lead, here.mentions) ?? speakerAfter(after, here.mentions))
      : (speakerAfter(after, here.mentions) ?? speakerBefore(lead, here.mentions));
  if (beside !== undefined) return { person: resolve(beside, context) };
  if (fragment) return undefined;
  if (inPassage !== undefined) return inPassage;
  const earlier = speakerBefore({ text: here.text.slice(0, from), start: 0 }, here.mentions);
  if (earlier !== undefined) return { person: resolve(earlier, context) };
  if (last !== undefined && lead.text.trim().length <= 1) return last;
  const previous = before === undefined ? undefined : speakerBefore({ text: before.text, start: 0 }, before.mentions);
  if (
    previous !== undefined &&
    before !== undefined &&
    lead.text.trim().length <= 1 &&
    (/:\s*$/u.test(before.text) || here.passage.kind === 'quote')
  ) {
    return { person: resolve(previous, { ...context, here: before, before: undefined }) };
  }
  return text.split(/\s+/u).length >= FRAGMENT_WORDS && /[.!?…]$/u.test(text) ? { person: undefined } : undefined;
}

/** A few words without a sentence's end: they need a word of saying to be a quote. */
const isFragment = (text: string): boolean =>
  text.split(/\s+/u).length < FRAGMENT_WORDS && !(/^\p{Lu}/u.test(text) && /[.!?…,]$/u.test(text));

/** The sentence around a quotation; stops inside quotations do not end it. */
function surroundings(here: Read, quotation: Quotation): [number, number] {
  const ends = [...here.text.matchAll(/[.!?…](?=["“”«»’\s]|$)|\n/gu)].map((match) => match.index + 1);
  const from = ends.findLast((end) => end <= quotation.start - 1 && !isAbbreviation(here, end)) ?? 0;
  const closed = /[.!?…]$/u.test(here.prose.text.slice(quotation.start, quotation.end));
  const rest = here.text.slice(quotation.end).replace(/^["“”«»’]/u, ' ');
  if (closed && !/^\s*(?:\p{Ll}|$)/u.test(rest) && !startsWithSpeaker(rest)) return [from, quotation.end];
  return [from, ends.find((end) => end > quotation.end + 1 && !isAbbreviation(here, end)) ?? here.text.length];
}

const startsWithSpeaker = (rest: string): boolean =>
  /^\s*(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:said|says|added|told|wrote|explained|warned|insisted|stated|argued|admitted|asked|noted|stressed|reiterated|emphasi[sz]ed|declared|announced|сказав|заявив|sagte|erklärte)\b/u.test(
    rest,
  );

/** A stop inside a name ("J. K.", "U.S.") ends nothing: the prose's own sentences know. */
function isAbbreviation(here: Read, end: number): boolean {
  return !here.prose.sentences.some((range) => Math.abs(range.end - end) <= 2);
}

/** Quotations give way to spaces, so that offsets hold and nobody inside them speaks. */
function blank(text: string, marked: readonly Quotation[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of marked) {
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

function placesOf(texts: readonly string[]): Set<string> {
  const matches = texts.flatMap((text) => [
    ...text.matchAll(/\b(?:in|near|at|from|across|outside|around|the|um|nach|у|в) (\p{Lu}\p{L}+)(?! \p{Lu})/gu),
  ]);
  return new Set(matches.map((match) => match[1] ?? ''));
}
