/** The element that holds the article. */
import { Readability } from '@mozilla/readability';
import { type Dropped, dropFurniture } from './furniture.ts';

export interface Extracted {
  readonly root: Element;
  readonly dropped: readonly Dropped[];
}

/** The article of a page; undefined when the page has none. Changes the document. */
export function extractArticle(document: Document): Extracted | undefined {
  const parsed = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const root = parsed?.content as Element | null | undefined;
  if (root === null || root === undefined) return undefined;
  return { root, dropped: dropFurniture(root) };
}
