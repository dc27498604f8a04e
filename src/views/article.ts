/** Article pages: the text alone, as far as its rights allow, with the themes of its passages in the margin. */

import type { Definition, RootContent } from 'mdast';
import type { AnalysedArticle } from '../digest/types.ts';
import { articlePath, editionPath, href } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { orderHeadings } from './html.ts';
import { type Headline, headline, type Link, type ThemeTag, themeTag, type Words, wordsOf } from './parts.ts';
import type { Source } from './site.ts';
import { hasPage, storyHref } from './story-block.ts';
import { newsArticle } from './structured.ts';

/** A heading, or a passage with its anchor. */
export type Block =
  | { readonly kind: 'heading'; readonly node: RootContent }
  | {
      readonly kind: 'passage';
      readonly id: string;
      /** The syntax tree; undefined where only the beginning of the words may be shown. */
      readonly node?: RootContent | undefined;
      readonly beginning?: string | undefined;
      readonly themes: readonly ThemeTag[];
      /** Themes that no passage above has: named in the margin. */
      readonly firstOf: readonly string[];
    };

export interface ArticleProps extends Words {
  readonly frame: Frame;
  /** Of the text, not of the page. */
  readonly language: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly author?: string | undefined;
  readonly published: string;
  readonly date: string;
  readonly updated?: { readonly day: string; readonly date: string } | undefined;
  readonly rights: 'full' | 'excerpt' | 'link';
  readonly complete: boolean;
  /** The publisher's one sentence, where there is one. */
  readonly description?: string | undefined;
  readonly themes: readonly ThemeTag[];
  readonly blocks: readonly Block[];
  readonly definitions: readonly Definition[];
  readonly edition?: Link | undefined;
  /** Other reports of the same event. */
  readonly story?: { readonly href: string; readonly articles: readonly Headline[] } | undefined;
  /** Articles on its main theme just before and after it. */
  readonly around: readonly Headline[];
}

/** How many neighbours on the same theme are shown on each side. */
const AROUND = 2;

export function articlePages(source: Source): { params: { article: string }; props: ArticleProps }[] {
  const context = contextOf(source);
  const byTheme = Map.groupBy(source.digest.articles, (analysed) => analysed.primaryTheme);
  return source.digest.articles.map((analysed) => ({
    params: { article: analysed.article.id },
    props: articleProps(context, analysed, byTheme.get(analysed.primaryTheme) ?? []),
  }));
}

function articleProps(
  context: Context,
  analysed: AnalysedArticle,
  sameTheme: readonly AnalysedArticle[],
): ArticleProps {
  const { dates, site } = context;
  const { article, nodes, primaryTheme } = analysed;
  const edition = context.editionOf.get(article.id);
  const story = context.storyOf.get(article.id);
  const inEdition = edition && {
    href: href(site.address, editionPath(edition.id)),
    text: dates.range(edition.from, edition.to),
  };
  return {
    frame: frame(context, {
      path: articlePath(article.id),
      title: article.title,
      description: article.description ?? previewOf(context, analysed),
      kind: 'article',
      ...(article.rights === 'full' ? { structured: newsArticle(site, article) } : { origin: article.source.url }),
      ...(primaryTheme === undefined ? {} : { theme: primaryTheme }),
      ...(inEdition ? { crumbs: [inEdition] } : {}),
    }),
    ...wordsOf(context, article.title, article.language),
    language: article.language,
    source: article.source,
    author: article.author,
    published: article.published,
    date: dates.long(article.day),
    updated:
      article.updated === undefined
        ? undefined
        : { day: article.updated, date: dates.long(article.updated.slice(0, 10)) },
    rights: article.rights,
    complete: context.shown(article.id).complete,
    description: article.description,
    themes: analysed.themes.map((match) => themeTag(context, match.theme)),
    blocks: blocks(context, analysed),
    definitions: nodes.filter((node) => node.type === 'definition'),
    edition: inEdition,
    story:
      story && hasPage(story)
        ? {
            href: storyHref(context, story),
            articles: story.articles
              .filter((id) => id !== article.id)
              .map((id) => headline(context, found(context.articles, id))),
          }
        : undefined,
    around: around(context, analysed, sameTheme),
  };
}

/** The first words of the text, for previews; nothing where the rights keep it back. */
function previewOf(context: Context, { article, passages }: AnalysedArticle): string | undefined {
  const shown = context.shown(article.id);
  const [first] = passages;
  return first && shown.whole.has(first.id) ? first.text : shown.cut?.text;
}

function blocks(context: Context, { article, nodes, passages }: AnalysedArticle): Block[] {
  const { whole, cut } = context.shown(article.id);
  const byStart = new Map(passages.map((passage) => [passage.start, passage]));
  const named = new Set<string>();
  const ordered = orderHeadings(nodes, 2);
  const result: Block[] = [];
  nodes.forEach((node, index) => {
    const passage = byStart.get(node.position?.start.offset ?? -1);
    if (node.type === 'heading') result.push({ kind: 'heading', node: ordered[index] ?? node });
    if (passage === undefined || !(whole.has(passage.id) || cut?.passage === passage.id)) return;
    const themes = passage.themes.map((match) => match.theme);
    const firstOf = themes.filter((theme) => !named.has(theme));
    for (const theme of firstOf) named.add(theme);
    const text = whole.has(passage.id) ? { node } : { beginning: cut?.text };
    result.push({
      kind: 'passage',
      id: passage.id,
      ...text,
      themes: themes.map((id) => themeTag(context, id)),
      firstOf,
    });
  });
  while (result.at(-1)?.kind === 'heading') result.pop();
  return result;
}

/** The nearest articles on the same theme, newest first; those of the same story are listed elsewhere. */
function around(context: Context, analysed: AnalysedArticle, sameTheme: readonly AnalysedArticle[]): Headline[] {
  if (analysed.primaryTheme === undefined) return [];
  const story = context.storyOf.get(analysed.article.id);
  const others = sameTheme.filter((other) => other === analysed || !story?.articles.includes(other.article.id));
  const index = others.indexOf(analysed);
  return [...others.slice(Math.max(0, index - AROUND), index), ...others.slice(index + 1, index + 1 + AROUND)].map(
    (other) => headline(context, other),
  );
}
