/** What a page says about its article in microdata. */
import { squeeze } from '../../text/clean.ts';
import { type Identity, isCalled } from './identity.ts';

/** Property → its values, in the order of the page. */
export type Microdata = (property: string) => readonly string[];

/** Elements with properties, by the item that they belong to; null: by none. */
type Owned = ReadonlyMap<Element | null, readonly Element[]>;

/**
 * The item that is the article: its headline is that of the page, it holds the text, or else the page's first heading.
 * Teasers and comments are items of their own.
 */
export function microdata(document: Document, identity: Identity): Microdata {
  const owned = ownedBy(document);
  const values = (item: Element | null, property: string): string[] =>
    (owned.get(item) ?? []).filter((element) => has(element, property)).flatMap(textOf);
  const items = [...owned.keys()].filter((item) => item !== null);
  const heading = document.querySelector('h1');
  const article =
    items.find((item) => values(item, 'headline').some((text) => isCalled(text, identity))) ??
    items.find((item) => owned.get(item)?.some((element) => has(element, 'articleBody'))) ??
    heading?.closest('[itemscope]') ??
    null;
  return (property) => values(article, property);
}

function ownedBy(document: Document): Owned {
  const owned = new Map<Element | null, Element[]>();
  for (const element of document.querySelectorAll('[itemprop]')) {
    const item = element.parentElement?.closest('[itemscope]') ?? null;
    const others = owned.get(item);
    if (others === undefined) owned.set(item, [element]);
    else others.push(element);
  }
  return owned;
}

const has = (element: Element, property: string): boolean =>
  (element.getAttribute('itemprop') ?? '').split(/\s+/).includes(property);

function textOf(element: Element): string[] {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  const value = squeeze(named.getAttribute('content') ?? named.getAttribute('datetime') ?? named.textContent ?? '');
  return value === '' ? [] : [value];
}
