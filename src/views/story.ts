/** Story pages: one event as all its sources report it. */
import type { DatedEvent, Story } from '../digest/types.ts';
import { editionPath, href, storyPath } from './addresses.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type Context, contextOf, found } from './context.ts';
import { type FigureSet, figuresOf } from './figures.ts';
import { type Frame, frame } from './frame.ts';
import { mayShow, passageHref, type QuoteLine, quotesOf, type Words, wordsOf } from './parts.ts';
import type { Source } from './site.ts';
import { hasPage, type StoryBlock, storyBlock } from './story-block.ts';

/** Something with a date, in the words of a source. */
export interface EventLine extends Words {
  /** `2025-05-26` or `2025-05` */
  readonly day: string;
  readonly date: string;
  readonly source: string;
  readonly href: string;
}

export interface StoryProps {
  readonly frame: Frame;
  readonly story: StoryBlock;
  readonly comparison?: Comparison | undefined;
  /** Only where there is no comparison to hold them. */
  readonly quotes: readonly QuoteLine[];
  readonly figures: readonly FigureSet[];
  readonly events: readonly EventLine[];
}

export function storyPages(source: Source): { params: { story: string }; props: StoryProps }[] {
  const context = contextOf(source);
  return source.digest.stories
    .filter(hasPage)
    .map((story) => ({ params: { story: story.id }, props: storyProps(context, story) }));
}

function storyProps(context: Context, story: Story): StoryProps {
  const { dates, site } = context;
  const block = storyBlock(context, story, Number.POSITIVE_INFINITY);
  const compared = comparison(context, story);
  const edition = context.editionOf.get(story.articles.at(-1) ?? story.id);
  const [theme] = story.themes;
  return {
    frame: frame(context, {
      path: storyPath(story.id),
      title: block.text,
      description: block.points[0]?.text ?? block.meta,
      kind: 'article',
      ...(theme === undefined ? {} : { theme }),
      ...(edition
        ? {
            crumbs: [
              { href: href(site.address, editionPath(edition.id)), text: dates.range(edition.from, edition.to) },
            ],
          }
        : {}),
    }),
    story: block,
    comparison: compared,
    quotes: compared ? [] : quotesOf(context, story),
    figures: figuresOf(context, story).filter((set) => set.differ),
    events: eventLines(context, story.events),
  };
}

/** Events whose date is known, earliest first; the same words on the same day once. */
export function eventLines(context: Context, events: readonly DatedEvent[]): EventLine[] {
  const seen = new Set<string>();
  return events
    .flatMap((event) => {
      const { article } = found(context.articles, event.article);
      const { date } = event;
      if (date === undefined || date.length < 7 || !mayShow(context, event)) return [];
      if (seen.has(date + event.text)) return [];
      seen.add(date + event.text);
      return {
        ...wordsOf(context, event.text, article.language),
        day: date,
        date: date.length === 7 ? context.dates.month(date) : context.dates.short(date),
        source: article.source.name,
        href: passageHref(context, event),
      };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
