/** HTML → blocks and what the page says about itself. */
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { cleanCharacters } from '../../text/clean.ts';
import { blocksOf } from '../blocks.ts';
import { IntakeError } from '../error.ts';
import { parseDocument } from '../html/document.ts';
import { type Extracted, extractArticle } from '../html/extract.ts';
import { dropFurniture } from '../html/furniture.ts';
import { lineFinder } from '../html/lines.ts';
import { metadata } from '../html/metadata.ts';
import { settleTitle } from '../html/title.ts';
import type { Draft } from '../types.ts';

/** A page, or a part of one. */
export function readHtml(raw: string): Draft {
  const source = cleanCharacters(raw);
  if (!/<(?:html|body|head)\b/i.test(source)) return readFragment(source);
  const document = parseDocument(source);
  const found = metadata(document);
  const names = found.flatMap(({ field, value }) =>
    field === 'source' ? [value] : field === 'url' ? [siteOf(value)] : [],
  );
  const { title, warnings } = settleTitle(
    found.filter(({ field }) => field === 'title'),
    names,
  );
  const taken = [...(title === undefined ? [] : [title]), ...found.filter(({ field }) => field !== 'title')];
  const extracted = extractArticle(document) ?? { root: document.body, dropped: dropFurniture(document.body) };
  return { ...draftOf(extracted, source), taken, warnings };
}

/** A piece of HTML that is the article: nothing of it is outside. */
export function readFragment(raw: string): Draft {
  const source = cleanCharacters(raw);
  const { body } = parseDocument(source);
  const h1 = body.querySelector('h1');
  const title = h1?.textContent?.trim() ?? '';
  const taken = title === '' ? [] : [{ field: 'title' as const, value: title.replace(/\s+/g, ' '), from: 'h1' }];
  return { ...draftOf({ root: body, dropped: dropFurniture(body) }, source), taken };
}

function draftOf({ root, dropped }: Extracted, source: string): Draft {
  const tree = toMdast(fromDom(root)) as Root;
  const lineOf = lineFinder(source);
  const blocks = blocksOf(tree.children, (_, text) => lineOf(text));
  const removed = dropped.map(({ text, reason }) => ({ line: lineOf(text), text, reason }));
  return { blocks, taken: [], removed, warnings: [] };
}

/** @throws {IntakeError} when nothing of it is text */
export function assertText(draft: Draft): Draft {
  if (draft.blocks.length === 0)
    throw new IntakeError('no text was found in it; give the part of the page with the text');
  return draft;
}

/** `https://www.harbour-press.example/x` → `harbour press` */
function siteOf(address: string): string {
  const host = URL.parse(address)?.hostname ?? '';
  return host
    .replace(/^www\./, '')
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[.-]/g, ' ');
}
