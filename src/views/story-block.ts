/** A story as editions set it: headline, key points with notes, sources. */
import type { KeyPoint, Story } from '../digest/types.ts';
import { articlePath, href, storyPath } from './addresses.ts';
import { type Context, found } from './context.ts';
import { type Line, line, mayShow, type ThemeTag, themeTag, type Words, wordsOf } from './parts.ts';

/** One report in a story's list of sources. */
export interface SourceRow extends Words {
  /** What the notes in the text refer to. */
  readonly number: number;
  readonly source: string;
  readonly href: string;
  readonly day: string;
  readonly date: string;
  /** The source this one copied. */
  readonly copyOf?: string | undefined;
  readonly cited: boolean;
}

export interface StoryBlock extends Words {
  readonly id: string;
  readonly href: string;
  readonly themes: readonly ThemeTag[];
  /** "4 reports, 3 independent · 9–10 July" */
  readonly meta: string;
  readonly points: readonly Line[];
  readonly sources: readonly SourceRow[];
}

/** A story has a page of its own where there is something to compare; otherwise its article is its page. */
export const hasPage = (story: Story): boolean => story.articles.length > 1;

export const storyHref = ({ site }: Context, story: Story): string =>
  href(site.address, hasPage(story) ? storyPath(story.id) : articlePath(story.lead));

/** @param points at most this many key points */
export function storyBlock(context: Context, story: Story, points: number): StoryBlock {
  const { article: lead } = found(context.articles, story.lead);
  const shown = story.keyPoints.filter((point) => mayShow(context, point)).slice(0, points);
  const sources = sourceRows(context, story, shown);
  const numbers = new Map(sources.map((row) => [row.id, row.number]));
  return {
    ...wordsOf(context, lead.title, lead.language),
    id: story.id,
    href: storyHref(context, story),
    themes: story.themes.map((theme) => themeTag(context, theme)),
    meta: storyMeta(context, story),
    points: shown.map((point) => line(context, point, numbers.get(point.article) ?? 0)),
    sources: sources.map(({ id: _, ...row }) => row),
  };
}

function storyMeta({ t, dates, articles }: Context, story: Story): string {
  const when = dates.rangeShort(story.first, story.last);
  if (story.articles.length === 1) return `${found(articles, story.lead).article.source.name} · ${when}`;
  const reports = t.reports(story.articles.length);
  const independent =
    story.independentSources < story.articles.length ? `, ${t.independent(story.independentSources)}` : '';
  return `${reports}${independent} · ${when}`;
}

/** Sources numbered in the order a reader meets them: those the lines cite, then the rest, copies last. */
function sourceRows(context: Context, story: Story, cited: readonly KeyPoint[]): (SourceRow & { id: string })[] {
  const copies = new Map(story.copies.map((copy) => [copy.article, copy.of]));
  const originals = story.articles.filter((id) => !copies.has(id));
  const order = new Set([...cited.map((point) => point.article), ...originals, ...copies.keys()]);
  const citedIds = new Set(cited.map((point) => point.article));
  return [...order].map((id, index) => {
    const { article } = found(context.articles, id);
    const original = copies.get(id);
    return {
      ...wordsOf(context, article.title, article.language),
      id,
      number: index + 1,
      source: article.source.name,
      href: href(context.site.address, articlePath(id)),
      day: article.day,
      date: context.dates.short(article.day),
      copyOf: original === undefined ? undefined : found(context.articles, original).article.source.name,
      cited: citedIds.has(id),
    };
  });
}
