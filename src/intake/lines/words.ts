/** What the words of a line say, by the vocabulary. */
import { furniture } from '../rules/furniture.ts';
import { isQuoting, share } from '../shape.ts';
import {
  addressIn,
  adverts,
  buttons,
  bylines,
  calls,
  comments,
  counters,
  credits,
  fillers,
  legal,
  networks,
  objects,
  published,
  says,
  sections,
  seeAlso,
  self,
  sources,
  tags,
  updated,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, type PhraseBook, tokenise } from '../vocabulary/phrases.ts';
import { furnitureStems, longStems } from './stems.ts';

/** Words of pages. */
const BOOKS = {
  buttons,
  comments,
  adverts,
  sections,
  seeAlso,
  counters,
  credits,
  tags,
  bylines,
  sources,
  published,
  updated,
  calls,
  objects,
  legal,
  self,
  networks,
};
const SHORT = 12;

/** What is known of the line already. */
interface Told {
  readonly end: string;
  readonly kin: string;
  /** BCP 47 tag of the text. */
  readonly language: string | undefined;
}

/** Which classes of the vocabulary the line holds, how much of it they cover, and what the rules say. */
export function wordsOf(text: string, { end, kin, language }: Told): string[] {
  const tokens = tokenise(text);
  const small = tokens.length <= SHORT ? 'short: ' : '';
  const has = (book: PhraseBook): boolean => holds(book, tokens);
  const address = addressIn(language);
  const found: string[] = [];
  for (const [name, book] of Object.entries({ ...BOOKS, address, says })) {
    if (beginsWith(book, tokens) > 0) found.push(`${small}begins with ${name}`);
    if (has(book)) found.push(`${small}holds ${name}`);
  }
  if (has(address) && (has(objects) || has(networks) || has(self))) found.push('speaks of the page to the reader');
  if (has(calls) && (has(objects) || has(networks))) found.push('asks for something');
  const reported = has(says) || isQuoting(text);
  if (has(address) && !reported) found.push(`to the reader, ${kin}`);
  if ((has(objects) || has(self)) && !reported) found.push(`of the page, ${kin}`);
  if (covered(tokens, [...Object.values(BOOKS), address, fillers], true)) found.push('only words of pages');
  const stems = longStems(text);
  const part = share(stems, furnitureStems);
  if (stems.size === 1) found.push(`${small}${part > 0 ? 'its longer word is of pages' : 'one longer word'}, ${end}`);
  if (stems.size > 1) found.push(`${small}${amount(part)} words of pages, ${end}`);
  const verdict = furniture(text);
  if (verdict !== undefined) found.push(`looks like: ${verdict}`);
  return found;
}

function amount(part: number): string {
  if (part === 0) return 'no';
  if (part < 0.2) return 'hardly any';
  if (part < 0.4) return 'some';
  return part < 0.7 ? 'many' : 'mostly';
}
