/** Markdown, with or without front matter → blocks and fields. */
import type { Html, RootContent } from 'mdast';
import { cleanCharacters, squeeze } from '../../text/clean.ts';
import { blocksOf } from '../blocks.ts';
import { parseDocument } from '../html/document.ts';
import { dropFurniture } from '../html/furniture.ts';
import { parseMarkdown } from '../parse.ts';
import type { Draft } from '../types.ts';
import { type Finished, readFrontMatter } from './front-matter.ts';

/** @returns the draft, and the front matter as it stands when the input is an article file already */
export function readMarkdown(raw: string): Draft & { readonly finished?: Finished | undefined } {
  const text = cleanCharacters(raw);
  const { taken, warnings, kept, finished, body, bodyLine } = readFrontMatter(text);
  const nodes = parseMarkdown(body).children.flatMap((node) => (node.type === 'html' ? wordsOfHtml(node) : [node]));
  const blocks = blocksOf(nodes, (node) => (node.position?.start.line ?? 1) + bodyLine - 1);
  return { blocks, taken, removed: [], warnings, kept, finished };
}

/** A block of raw HTML is never kept as such; its words are, a paragraph for each line of them. */
function wordsOfHtml(node: Html): RootContent[] {
  const { body } = parseDocument(node.value);
  dropFurniture(body);
  const lines = (body.textContent ?? '').split(/\n+/).map(squeeze);
  return lines
    .filter((line) => line !== '')
    .map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      ...(node.position === undefined ? {} : { position: node.position }),
    }));
}
