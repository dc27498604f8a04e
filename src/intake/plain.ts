import { wordsOf } from './node.ts';
import { parseMarkdown } from './parse.ts';

/** The words of Markdown, a line for each block. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown)
    .children.map((node) => wordsOf(node))
    .join('\n');
}
