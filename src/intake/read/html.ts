/** HTML → blocks and what the page says about itself. */
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { cleanCharacters } from '../../text/clean.ts';
import { blocksOf } from '../blocks.ts';
import { IntakeError } from '../error.ts';
import { parseDocument } from '../html/document.ts';
import { extractArticle } from '../html/extract.ts';
import { metadata } from '../html/metadata.ts';
import type { Draft } from '../types.ts';

export function readHtml(raw: string): Draft {
  const source = cleanCharacters(raw);
  const document = parseDocument(source);
  const taken = metadata(document);
  const extracted = extractArticle(document);
  if (extracted === undefined)
    throw new IntakeError('no article was found in this HTML; give the part of the page with the text');
  const tree = toMdast(fromDom(extracted.root)) as Root;
  return {
    blocks: blocksOf(tree.children, () => 1),
    taken,
    removed: extracted.dropped.map(({ text, reason }) => ({ line: 1, text, reason })),
    warnings: [],
  };
}
