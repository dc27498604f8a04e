/**
 * Markdown that nobody writes: thousands of marks in one block, or hundreds of pages, make the parser's time grow with
 * their square. Such a body is read as plain paragraphs instead.
 */
import type { Paragraph } from 'mdast';

const LONGEST = 200_000;
const MOST_MARKS = 600;
const DEEPEST = 60;
const BLOCK = /(?:[^\n]|\n(?![ \t\r]*\n))+/gu;

export function isTangled(body: string): boolean {
  if (body.length > LONGEST) return true;
  for (const [block] of body.matchAll(BLOCK)) {
    if (block.length > MOST_MARKS && (block.match(/[*_~[\]`<!&]/gu)?.length ?? 0) > MOST_MARKS) return true;
  }
  return new RegExp(`^(?:[ \\t]*>){${DEEPEST}}|^(?:[ \\t]*[-+*][ \\t]){${DEEPEST}}`, 'mu').test(body);
}

/** Paragraphs parted by empty lines, with positions as the parser gives them. */
export function plainBlocks(body: string): Paragraph[] {
  let line = 1;
  let counted = 0;
  return [...body.matchAll(BLOCK)]
    .filter(([block]) => block.trim() !== '')
    .map((match): Paragraph => {
      const from = match.index + (match[0].length - match[0].trimStart().length);
      const value = match[0].trim();
      line += body.slice(counted, from).split('\n').length - 1;
      counted = from;
      const position = {
        start: { line, column: 1, offset: from },
        end: { line: line + value.split('\n').length - 1, column: 1, offset: from + value.length },
      };
      return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
    });
}
