/**
 * The body's Markdown, parsed once, cut into passages: what a reader would point at. Everything that holds words is in a
 * passage or listed as left out.
 */
import type { Nodes, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { shortHash } from '../text/hash.ts';
import { isTangled, plainBlocks } from './plain-blocks.ts';
import { type MappedText, mapText } from './source-map.ts';
import type { AnalysedArticle, Passage } from './types.ts';

/** A passage before its themes are known, with the way back from its text to the body. */
export interface RawPassage extends Omit<Passage, 'themes'> {
  readonly map: MappedText;
}

export interface ParsedBody {
  readonly nodes: readonly RootContent[];
  readonly passages: readonly RawPassage[];
  readonly leftOut: AnalysedArticle['leftOut'];
}

const KINDS: Readonly<Record<string, Passage['kind']>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
};

const TANGLED = 'it is so long, or has so many marks, that its Markdown is read as plain text';
const RAW_HTML = 'raw HTML is not shown';
const REASONS: Readonly<Record<string, string>> = {
  definition: 'a link definition holds no words of the story',
  footnoteDefinition: 'a footnote belongs to no passage',
};

const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * @param body Markdown after the front matter
 * @param bodyLine 1-based line of the file on which it begins
 */
export function parseBody(body: string, bodyLine: number): ParsedBody {
  const tangled = isTangled(body);
  const nodes: readonly RootContent[] = tangled ? plainBlocks(body) : processor.parse(body).children;
  const passages: RawPassage[] = [];
  const leftOut: { line: number; text: string; reason: string }[] = [];
  if (tangled) leftOut.push({ line: bodyLine, text: '', reason: TANGLED });
  const taken = new Map<string, number>();
  let heading: string | undefined;

  for (const node of nodes) {
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'heading') {
      heading = plainText(node, { includeHtml: false }).trim() || undefined;
      continue;
    }
    if (node.type === 'thematicBreak') continue;
    for (const html of rawHtml(node)) {
      const at = bodyLine + (html.position?.start.line ?? 1) - 1;
      leftOut.push({ line: at, text: html.value, reason: RAW_HTML });
    }
    if (node.type === 'html') continue;
    const kind = KINDS[node.type];
    const map = kind === undefined ? undefined : mapText(body, node);
    if (kind === undefined || map === undefined || map.text.trim() === '') {
      const source = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      leftOut.push({ line, text: source, reason: REASONS[node.type] ?? 'it holds no words' });
      continue;
    }
    passages.push({
      id: uniqueId(map.text, taken),
      kind,
      text: map.text,
      line,
      heading,
      node,
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
      map,
    });
  }
  return { nodes, passages, leftOut };
}

/** Named by its words, so that an edit elsewhere in the article leaves links to it alive. */
function uniqueId(text: string, taken: Map<string, number>): string {
  const id = `p-${shortHash(text.replace(/\s+/gu, ' ').trim(), 6)}`;
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

function rawHtml(node: Nodes): Extract<Nodes, { type: 'html' }>[] {
  if (node.type === 'html') return [node];
  return 'children' in node ? node.children.flatMap(rawHtml) : [];
}
