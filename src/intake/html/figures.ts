/** Figures that are no pictures: the story's tables, quotations and listings, with what they are called. */

/** A quotation that repeats a sentence of the story in large letters. */
const PULLED = /pull/i;

/**
 * Takes them out of their figures, so that only pictures are left in one, and makes a paragraph of each caption: that
 * of a table stands above it, that of a figure below. Changes the element.
 */
export function openFigures(root: Element): void {
  for (const caption of root.querySelectorAll('table > caption')) {
    const table = caption.parentElement;
    table?.before(paragraphOf(caption));
    caption.remove();
  }
  for (const figure of root.querySelectorAll('figure')) {
    const told = figure.querySelector('table,blockquote,pre');
    if (told === null || PULLED.test(`${figure.className} ${told.className}`)) continue;
    for (const caption of figure.querySelectorAll('figcaption')) caption.replaceWith(paragraphOf(caption));
    figure.replaceWith(...figure.childNodes);
  }
}

function paragraphOf(caption: Element): Element {
  const paragraph = caption.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  return paragraph;
}
