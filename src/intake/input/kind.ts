/** What an input is: by what it contains first, by its name second. */

export type Kind = 'text' | 'markdown' | 'html' | 'feed' | 'json';

const BLOCK = /<(?:p|div|article|section|main|h[1-6]|ul|ol|table|body|blockquote)\b[^>]*>/gi;

export function kindOf(text: string, name: string): Kind {
  const start = text.replace(/^[\ufeff\s]+/, '').slice(0, 2000);
  if (/^---[ \t]*\r?\n/.test(start)) return 'markdown';
  if (/^\{/.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(start)) return 'feed';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(start)) return 'feed';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^\s*[{[]/.test(start) && isJson(text)) return 'json';
  if (start.startsWith('<') && (text.slice(0, 50_000).match(BLOCK)?.length ?? 0) >= 1) return 'html';
  return looksLikeMarkdown(text.slice(0, 20_000)) ? 'markdown' : 'text';
}

/** Headings or links in brackets: marks that nobody types in plain text. */
function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S.*$/gm)?.length ?? 0;
  const links = text.match(/\[[^\]\n]+\]\(https?:\/\/[^)\s]+\)/g)?.length ?? 0;
  return headings >= 1 || links >= 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
