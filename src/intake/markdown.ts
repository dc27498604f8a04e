/** Blocks → Markdown in which text stays text: whatever could be a mark, HTML or an executable address is escaped or gone. */
import type { ListItem, List as MdastList, Paragraph, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { parseMarkdown } from './parse.ts';
import { safeNode } from './safe.ts';
import type { Block } from './types.ts';

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

export function renderMarkdown(blocks: readonly Block[]): string {
  const children: RootContent[] = [];
  let open: { readonly id: number; readonly list: MdastList } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'item' || block.list === undefined) {
      open = undefined;
      children.push(treeOf(block));
      continue;
    }
    const { id, ordered, start } = block.list;
    if (open?.id !== id) {
      open = { id, list: { type: 'list', ordered, start: ordered ? start : null, spread: false, children: [] } };
      children.push(open.list);
    }
    open.list.children.push(itemOf(block));
  }
  let markdown = write(children);
  // Paragraphs of text alone have been checked one by one; bare addresses become links when they are read again.
  if (
    blocks.every(({ node, list, text }) => node === undefined && list === undefined && !/www\.|:\/\/|@/i.test(text))
  ) {
    return markdown;
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const again = write(parseMarkdown(markdown).children);
    if (again === markdown) break;
    markdown = again;
  }
  return markdown;
}

/** Written and read again, most trees come back as they were; the rest settle after a round or two. */
const MAX_ROUNDS = 4;

function write(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: children.map((node) => safeNode(node)) };
  return toMarkdown(root, { ...OPTIONS, handlers: { text: plainIfPossible } });
}

function treeOf(block: Block): RootContent {
  return block.node ?? paragraph(block.text);
}

function itemOf(block: Block): ListItem {
  if (block.node?.type === 'listItem') return block.node;
  return { type: 'listItem', spread: false, children: [paragraph(block.text)] };
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/**
 * The serialiser escapes whatever might be a mark somewhere (`\[and]`). A paragraph that is nothing but text, and that
 * reads as the same text unescaped, is written as it stands.
 */
const plainIfPossible: Handle = (node: Text, parent, state, info) => {
  const escaped = state.safe(node.value, info);
  const alone = parent?.type === 'paragraph' && parent.children.length === 1;
  return alone && escaped !== node.value && readsAs(node.value) ? node.value : escaped;
};

/** Whether Markdown reads the text as one paragraph of that text and nothing else. */
function readsAs(value: string): boolean {
  if (/^[ \t]*[>*+-]/.test(value)) return false;
  const root = parseMarkdown(value);
  const [only, more] = root.children;
  if (more !== undefined || only?.type !== 'paragraph') return false;
  const [text, other] = only.children;
  return other === undefined && text?.type === 'text' && text.value === value;
}
