/** What a page is called and where it lies: this tells its own article from the others that it shows. */
import { tokenise } from '../vocabulary/phrases.ts';

export interface Identity {
  /** Words of its titles, with spaces around each. */
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

export function identityOf(document: Document): Identity {
  const content = (name: string): string =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const titles = [
    document.querySelector('h1')?.textContent ?? '',
    document.querySelector('title')?.textContent ?? '',
    content('og:title'),
  ];
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return {
    titles: titles.map(wordsOf).filter((words) => words !== ' '),
    addresses: [canonical, content('og:url')].map(addressOf).filter((address) => address !== ''),
  };
}

/** One holds the other: a `title` holds the site's name too, and some headlines are cut. */
export function isCalled(headline: string, { titles }: Identity): boolean {
  const words = wordsOf(headline);
  const holds = (long: string, short: string): boolean =>
    long === short || (long.includes(short) && short.trim().split(' ').length >= MIN_WORDS);
  return words !== ' ' && titles.some((title) => holds(title, words) || holds(words, title));
}

/** Whatever the scheme, a `www.`, a slash at the end, and what stands behind the path. */
export const isAt = (address: string, { addresses }: Identity): boolean => addresses.includes(addressOf(address));

/** Words that a part of a headline must have. */
const MIN_WORDS = 3;

const wordsOf = (text: string): string =>
  ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `.replace(/^ {2}$/, ' ');

const addressOf = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
