/** The only node types and addresses that leave the intake. */
import type { Delete, Emphasis, Nodes, Parent, PhrasingContent, RootContent, Strong, Text } from 'mdast';
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
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
    return outdented({ ...node, children: children as PhrasingContent[] });
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ ...node, children: trimmed(children) as PhrasingContent[] }];
  if (node.type !== 'link') return [{ ...node, children } as Nodes];
  const url = safeAddress(node.url);
  return url === undefined ? children : [{ ...node, url, title: null, children: children as PhrasingContent[] }];
}

/** White space at the ends of what is emphasised goes outside: inside, Markdown has to write it as character references. */
function outdented(node: Strong | Emphasis | Delete): Nodes[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const space = (edge: Nodes | undefined, ends: RegExp): Text[] =>
    edge?.type === 'text' && ends.test(edge.value) ? [{ type: 'text', value: ' ' }] : [];
  const children = trimmed(node.children) as PhrasingContent[];
  const inner: Nodes[] = children.length === 0 ? [] : [{ ...node, children }];
  return [...space(first, /^\s/), ...inner, ...space(last, /\s$/)];
}

/** Without white space at the ends. */
function trimmed(nodes: readonly Nodes[]): Nodes[] {
  const trim = (list: readonly Nodes[], at: number, bare: (value: string) => string): Nodes[] => {
    const edge = list.at(at);
    if (edge?.type !== 'text') return [...list];
    const value = bare(edge.value);
    const rest = list.filter((node) => node !== edge);
    if (value === '') return trim(rest, at, bare);
    return at === 0 ? [{ ...edge, value }, ...rest] : [...rest, { ...edge, value }];
  };
  return trim(
    trim(nodes, 0, (value) => value.trimStart()),
    -1,
    (value) => value.trimEnd(),
  );
}
