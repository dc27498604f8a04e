/** The text of an article as its rights let a feed carry it: never more than the article's own page shows. */
import type { Definition } from 'mdast';
import type { AnalysedArticle } from '../digest/types.ts';
import type { Context } from './context.ts';
import { feedHtml } from './feed-html.ts';
import { html, orderHeadings } from './html.ts';

/** Longest summary in UTF-16 units; readers show two or three lines. */
const SUMMARY = 280;

/** HTML without an address relative to the site. */
export function feedContent(context: Context, { article, nodes, passages }: AnalysedArticle): string {
  const definitions = nodes.filter((node): node is Definition => node.type === 'definition');
  const shown = context.shown(article.id);
  if (shown.complete) return feedHtml(html(orderHeadings(nodes, 2), definitions));
  const whole = passages.filter(({ id }) => shown.whole.has(id)).map(({ node }) => node);
  const cut = shown.cut === undefined ? '' : paragraph(`${shown.cut.text} …`);
  return feedHtml(html(whole, definitions) + cut);
}

const paragraph = (text: string): string => html([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);

/** The description written by hand, or the beginning of what may be shown, or where the text is. Never empty. */
export function feedSummary(context: Context, { article, passages }: AnalysedArticle): string {
  if (article.description !== undefined) return article.description;
  const shown = context.shown(article.id);
  const first = passages.find(({ id }) => shown.whole.has(id))?.text ?? shown.cut?.text;
  const { name } = article.source;
  if (first === undefined) return article.rights === 'link' ? context.t.linkOnly(name) : context.t.readOriginal(name);
  return beginning(first.replaceAll(/\s+/g, ' ').trim(), SUMMARY);
}

/** At most `limit` units, cut after a word. */
function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/\s+\S*$/, '');
  return `${cut.toWellFormed().replace(/\ufffd$/, '')} …`;
}
