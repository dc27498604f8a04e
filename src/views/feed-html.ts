/** Markup for feeds, sanitised once more and for good: what readers and mail clients show, and nothing they might run. */
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

const ALLOWED: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['a', 'em', 'strong', 'del', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { '*': ['lang', ['dir', 'ltr', 'rtl']], a: ['href'], ol: ['start'] },
  // No relative address: readers do not agree on what it would be relative to.
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ul', 'ol'], tr: ['table'], td: ['table'], th: ['table'], thead: ['table'], tbody: ['table'] },
  strip: ['script', 'style'],
};

export function feedHtml(html: string): string {
  return toHtml(sanitize(fromHtml(html, { fragment: true }), ALLOWED)).trim();
}
