/** The lines of a page, so that what the article leaves out can be named. */
import { squeeze } from '../../text/clean.ts';
import type { Dropped } from './furniture.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'IFRAME']);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'CITE',
  'CODE',
  'EM',
  'I',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
  'FONT',
  'INS',
  'DEL',
  'LABEL',
]);

/** The text of each block of an element, in order. */
export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = squeeze(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    const block = !INLINE.has(name);
    if (block) end();
    for (const child of node.childNodes) walk(child);
    if (block) end();
  };
  walk(root);
  end();
  return lines;
}

/** The lines of the page that the article does not have. */
export function outside(page: readonly string[], article: Node): Dropped[] {
  const kept = squash(linesOf(article).join(' '));
  return page.filter((line) => !kept.includes(squash(line))).map((text) => ({ text, reason: 'outside the article' }));
}

const squash = (text: string): string => text.replace(/\s+/g, '');
