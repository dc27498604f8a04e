/**
 * Markdown's syntax tree to HTML that is safe in a page: raw HTML is dropped, images become their description, links
 * lead out by http, https or mailto only, and whatever is left is sanitised last.
 */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Heading, Image, ImageReference, Parents, Root, RootContent } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const OUTWARD = /^(?:https?:\/\/|mailto:)/i;

const ALLOWED: Schema = {
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'code',
      'hr',
      'br',
      'a',
      'em',
      'strong',
    ],
    ...['del', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    div: [['className', 'sideways'], ['role', 'group'], 'tabIndex'],
    th: [
      ['scope', 'col'],
      ['className', 'right', 'center'],
    ],
    td: [['className', 'right', 'center']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'], tr: ['table'], td: ['table'], th: ['table'], thead: ['table'], tbody: ['table'] },
  strip: ['script', 'style'],
};

const words = (value: string): ElementContent => ({ type: 'text', value });

/** What a picture shows, in words: pictures would be requests to other hosts. */
const description = (_: State, node: Image | ImageReference) => words(node.alt ?? '');

/** A heading inside a list or a quotation would break the order of the page's headings. */
function heading(state: State, node: Heading, parent: Parents | undefined): Element {
  const children = state.all(node);
  if (parent === undefined || parent.type === 'root') return element(`h${node.depth}`, children);
  return element('p', [element('strong', children)]);
}

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const HANDLERS: Handlers = {
  image: description,
  imageReference: description,
  footnoteReference: () => undefined,
  heading,
};

/** Finishing touches on the tree: outgoing links, tables in a frame of their own, alignment by class. */
function finish(node: HastRoot | Element): void {
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'element') return child;
    finish(child);
    const { tagName, properties } = child;
    if (tagName === 'a') {
      if (!OUTWARD.test(String(properties['href'] ?? ''))) return child.children;
      child.properties = { href: properties['href'], rel: ['nofollow', 'ugc', 'noopener'] };
    }
    if (tagName === 'input') return [];
    if (tagName === 'th' || tagName === 'td') {
      const align = properties['align'];
      child.properties = align === 'right' || align === 'center' ? { className: [align] } : {};
      if (tagName === 'th') child.properties['scope'] = 'col';
    }
    return tagName === 'table'
      ? element('div', [child], { className: ['sideways'], role: 'group', tabIndex: 0 })
      : child;
  }) as Element['children'];
}

/**
 * @param nodes blocks in order
 * @param definitions where reference links of the same text lead
 */
export function html(nodes: readonly RootContent[], definitions: readonly Definition[] = []): string {
  const root: Root = { type: 'root', children: [...nodes, ...definitions] };
  const tree = toHast(root, { handlers: HANDLERS });
  const whole: HastRoot = tree.type === 'root' ? tree : { type: 'root', children: [tree as Element] };
  finish(whole);
  return toHtml(sanitize(whole, ALLOWED)).trim();
}

/** The blocks with their headings moved to begin at `top` and never to skip a level. */
export function orderHeadings(nodes: readonly RootContent[], top: 2 | 3): RootContent[] {
  const open: number[] = [];
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    return { ...node, depth: Math.min(top + open.length - 1, 6) as Heading['depth'] };
  });
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** HTML of Markdown written by the site's maintainers (standing texts, the about page). */
export function markdownHtml(markdown: string, top: 2 | 3): string {
  return html(orderHeadings(parser.parse(markdown).children, top));
}
