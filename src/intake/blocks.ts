/** A syntax tree → blocks: lists become their items, everything else of the top level stays as it is. */
import type { Nodes, Parent, RootContent } from 'mdast';
import { wordsOf } from './node.ts';
import type { Block } from './types.ts';

/** @param lineOf 1-based line of the input on which a node begins */
export function blocksOf(nodes: readonly RootContent[], lineOf: (node: RootContent, text: string) => number): Block[] {
  return nodes.flatMap((node, index): Block[] => {
    if (node.type === 'list') {
      const list = { id: index, ordered: node.ordered ?? false, start: node.start ?? 1 };
      return node.children.map((item): Block => block(item, 'item', lineOf, list)).filter(({ text }) => text !== '');
    }
    const made = block(node, kindOf(node), lineOf);
    return made.text === '' ? [] : [made];
  });
}

function block(
  node: RootContent,
  kind: Block['kind'],
  lineOf: (node: RootContent, text: string) => number,
  list?: Block['list'],
): Block {
  const text = wordsOf(node);
  const letters = text.replace(/\s/g, '').length || 1;
  return {
    line: lineOf(node, text),
    kind,
    text,
    node,
    linked: linkedLetters(node) / letters,
    ...(list === undefined ? {} : { list }),
  };
}

function kindOf(node: RootContent): Block['kind'] {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'paragraph') return 'paragraph';
  return node.type === 'blockquote' ? 'quote' : 'other';
}

function linkedLetters(node: Nodes): number {
  if (node.type === 'link' || node.type === 'linkReference') return wordsOf(node).replace(/\s/g, '').length;
  return 'children' in node ? (node as Parent).children.reduce((sum, child) => sum + linkedLetters(child), 0) : 0;
}
