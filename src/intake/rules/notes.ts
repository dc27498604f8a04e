/** Rule family "glued noise": a link, a call or a label set inside a paragraph, without a line or a full stop of its own. */
import { sentences } from '../shape.ts';
import { adverts, calls, credits, networks, objects, sections, seeAlso } from '../vocabulary/all.ts';
import { beginsWith, holds, type Token, tokenise } from '../vocabulary/phrases.ts';
import { furniture } from './furniture.ts';

/** "(Read also: The dollar today)" */
const BRACKETED = /[([][^()[\]]{4,120}[)\]]/gu;
/** What may stand in brackets and go. */
const NOTE = /^(?:link|call|row of buttons|label of|heading of a list|picture credit)/;
/** Characters of a sentence that goes on behind a note. */
const MIN_REST = 20;
/** Letters of a word for advertising that stands alone before a sentence. */
const MIN_ADVERT = 6;

/**
 * @param small words that the text has in small letters
 * @returns where notes begin and where the paragraph goes on
 */
export function notesIn(text: string, small: ReadonlySet<string>): number[] {
  const inBrackets = Array.from(text.matchAll(BRACKETED)).flatMap(({ 0: bracket, index }) =>
    NOTE.test(furniture(bracket.slice(1, -1)) ?? '') ? [index, index + bracket.length] : [],
  );
  const all = sentences(text).flatMap(({ text: sentence, start }) => {
    const rest = restBehindNote(sentence, small);
    return rest === undefined ? [] : [start, start + rest];
  });
  return [...inBrackets, ...all].filter((at) => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '');
}

/**
 * "See also: Snowplow stuck in a bakery The wind reached …", "Join our channel on WhatsApp Ministers said …": where the
 * sentence behind the note begins. Its first word has a capital, and is one that the text has in small letters too, or
 * follows the name of a network.
 */
function restBehindNote(sentence: string, small: ReadonlySet<string>): number | undefined {
  const tokens = tokenise(sentence);
  const label = labelOf(sentence, tokens);
  if (label === 0) return undefined;
  const found = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    if (index < label || before === undefined || sentence.slice(before.end, token.start) !== ' ') return false;
    const capital = /^\p{Lu}/u.test(sentence.slice(token.start)) && networks.at(tokens, index) === 0;
    const behindNetwork = networks.at(tokens, index - 1) === 1;
    const behindAdvert =
      label === 1 && index === 1 && before.word.length >= MIN_ADVERT && beginsWith(adverts, tokens) === 1;
    const begins = small.has(token.word) || behindNetwork || behindAdvert;
    return capital && begins && sentence.length - token.start >= MIN_REST;
  });
  return tokens[found]?.start;
}

/** How many words of a note there are at least: a label and a word, a call, or "Advertisement" alone; 0: no note. */
function labelOf(sentence: string, tokens: readonly Token[]): number {
  const advert = beginsWith(adverts, tokens);
  if (advert > 0) return advert;
  const label = Math.max(...[seeAlso, sections, credits].map((book) => beginsWith(book, tokens)));
  if (label > 0 && /^\s?[:|►➤→]/u.test(sentence.slice(tokens[label - 1]?.end))) return label + 1;
  return calls.at(tokens, 0) > 0 && (holds(networks, tokens) || holds(objects, tokens)) ? calls.at(tokens, 0) + 1 : 0;
}
