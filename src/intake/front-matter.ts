/** The front matter of an article file, in the order a reader wants it. */
import { Document, isMap, isScalar } from 'yaml';
import type { Fields } from './types.ts';

const ORDER = [
  'title',
  'published',
  'updated',
  'source',
  'id',
  'author',
  'language',
  'description',
  'rights',
  'themes',
] as const;

/** `---`, the fields that are known, `---`. A derived title says so in a comment. */
export function frontMatter(fields: Fields, titleDerived: boolean): string {
  const known: Record<string, unknown> = {};
  for (const field of ORDER) {
    const value = fields[field];
    if (value !== undefined) known[field] = value;
  }
  const document = new Document(known);
  const title = isMap(document.contents) ? document.contents.items[0]?.key : undefined;
  if (titleDerived && isScalar(title))
    title.commentBefore = ' The text had no title: this one is its first words. Write a better one.';
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true })}---\n`;
}
