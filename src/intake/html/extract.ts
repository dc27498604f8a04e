/** The element that holds the article. */
import { Readability } from '@mozilla/readability';
import { squeeze } from '../../text/clean.ts';
import { ABOVE, type Dropped, dropFurniture } from './furniture.ts';
import { linesOf, outside } from './outside.ts';

export interface Extracted {
  readonly root: Element;
  readonly dropped: readonly Dropped[];
}

/** The article of a page; undefined when the page has none. Changes the document. */
export function extractArticle(document: Document): Extracted | undefined {
  const page = linesOf(document.body);
  const parsed = new Readability<Node>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const root = parsed?.content as Element | null | undefined;
  if (root === null || root === undefined) return undefined;
  const byline = squeeze(parsed?.byline ?? '');
  const around = outside(page, root).map((dropped) =>
    dropped.text === byline ? { text: byline, reason: `byline of the page, ${ABOVE}` } : dropped,
  );
  const others = dropOtherArticles(root);
  return { root, dropped: [...around, ...others, ...dropFurniture(root)] };
}

const LEAST = 200;

/** A river of articles: the first with a text of its own is the page's, the others are further reading. */
function dropOtherArticles(root: Element): Dropped[] {
  const all = Array.from(root.querySelectorAll('article')).filter(
    (element) => element.parentElement?.closest('article') === null,
  );
  const [first, ...others] = all.filter((element) => (element.textContent ?? '').trim().length >= LEAST);
  if (first === undefined || others.length === 0) return [];
  return others.map((element) => {
    const text = squeeze(element.textContent ?? '');
    element.remove();
    return { text, reason: 'another article of the page' };
  });
}
