/** What one HTML page refers to and offers as targets. */
import { Parser } from 'htmlparser2';

export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** Where a reader may go. */
  readonly links: readonly string[];
  /** What the browser fetches by itself to show the page. */
  readonly resources: readonly string[];
}

/** Kinds of `<link>` that a reader follows, or that only name an address, instead of the browser fetching them. */
const NAMED_ONLY = new Set(['canonical', 'alternate', 'next', 'prev', 'author', 'license', 'hub', 'self']);
const IMAGES = new Set(['og:image', 'twitter:image']);

export function pageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const links: string[] = [];
  const resources: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, srcset, data, poster, content } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) repeatedIds.push(id);
        ids.add(id);
      }
      if (name === 'a' || name === 'area') {
        if (href !== undefined) links.push(href);
      } else if (name === 'link') {
        const named = (attributes['rel'] ?? '').split(/\s+/).some((rel) => NAMED_ONLY.has(rel));
        if (href !== undefined) (named ? links : resources).push(href);
      } else if (name === 'meta') {
        if (content !== undefined && IMAGES.has(attributes['property'] ?? attributes['name'] ?? ''))
          links.push(content);
      } else {
        const candidates = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]);
        for (const address of [src, data, poster, ...candidates]) if (address) resources.push(address);
        // SVG's <use> and <image>.
        if (href !== undefined && !href.startsWith('#')) resources.push(href);
      }
    },
  });
  parser.end(html);
  return { ids, repeatedIds, links, resources };
}
