/** Words of a syntax tree, and cutting it by them. */
import type { Nodes, Parent, RootContent } from 'mdast';
import { squeeze } from '../text/clean.ts';

/** The words of a tree on one line: line breaks and table cells separate words, everything else is joined as it stands. */
export function wordsOf(node: Nodes): string {
  return squeeze(rawWords(node));
}

function rawWords(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const words = (node as Parent).children.map((child) => rawWords(child));
  return words.join(isPhrasing(node) ? '' : ' ');
}

const isPhrasing = (node: Nodes): boolean =>
  ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(node.type);

/** A copy that keeps the words from `start` to `end`, offsets into `wordsOf(node)`. */
export function cutNode(node: RootContent, start: number, end: number): RootContent {
  const cursor = { seen: 0, space: true };
  return trimmed(cutInto(node, start, end, cursor)) as RootContent;
}

/** Without white space at the ends, which Markdown would have to write as character references. */
function trimmed(node: Nodes): Nodes {
  return trimEnd(trimStart(node));
}

function trimStart(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.trimStart() };
  if (!('children' in node) || node.children.length === 0) return node;
  const [first, ...rest] = (node as Parent).children;
  return { ...node, children: first === undefined ? [] : [trimStart(first), ...rest] } as Nodes;
}

function trimEnd(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: node.value.trimEnd() };
  if (!('children' in node) || node.children.length === 0) return node;
  const children = (node as Parent).children;
  const last = children.at(-1);
  return { ...node, children: last === undefined ? [] : [...children.slice(0, -1), trimEnd(last)] } as Nodes;
}

/** Counts the characters of the squeezed text, and drops those outside the range. */
function cutInto(node: Nodes, start: number, end: number, cursor: { seen: number; space: boolean }): Nodes {
  if ('value' in node && node.type !== 'html') {
    let value = '';
    for (const character of node.value) {
      const space = /\s/.test(character);
      const counted = !(space && cursor.space);
      if (counted && cursor.seen >= start && cursor.seen < end) value += character;
      if (counted) cursor.seen += character.length;
      cursor.space = space;
    }
    return { ...node, value };
  }
  if (!('children' in node)) {
    if (node.type === 'break' && !cursor.space) {
      cursor.seen += 1;
      cursor.space = true;
    }
    return node;
  }
  const children: Nodes[] = [];
  for (const [index, child] of (node as Parent).children.entries()) {
    if (index > 0 && !isPhrasing(node) && !cursor.space) {
      cursor.seen += 1;
      cursor.space = true;
    }
    const kept = cutInto(child, start, end, cursor);
    if (!isEmpty(kept)) children.push(kept);
  }
  return { ...node, children } as Nodes;
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'image') return false;
  return 'children' in node && node.children.length === 0 && node.type !== 'tableCell';
}
