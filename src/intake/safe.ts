/** The only node types and addresses that leave the intake. */
import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import { cleanCharacters } from '../text/clean.ts';

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** An absolute web or mail address; undefined for everything else (scripts, data, relative paths without a base). */
export function safeAddress(address: string, base?: string | undefined): string | undefined {
  const url = URL.parse(cleanCharacters(address).trim(), base);
  return url !== null && SAFE_PROTOCOLS.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** A copy without raw HTML and images; a link whose address is not safe becomes its text. */
export function safeNode(node: RootContent): RootContent {
  const [kept] = safe(node);
  return (kept ?? { type: 'paragraph', children: [] }) as RootContent;
}

function safe(node: Nodes): Nodes[] {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference' || node.type === 'definition')
    return [];
  if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference' || node.type === 'linkReference') {
    return 'children' in node ? node.children.flatMap((child) => safe(child)) : [];
  }
  if (!('children' in node)) return [node];
  const children = (node as Parent).children.flatMap((child) => safe(child));
  if (node.type !== 'link') return [{ ...node, children } as Nodes];
  const url = safeAddress(node.url);
  return url === undefined ? children : [{ ...node, url, title: null, children: children as PhrasingContent[] }];
}
