/** Story pages: one event as all its sources report it. */
import type { Story } from '../digest/types.ts';
import { editionPath, href, storyPath } from './addresses.ts';
import { passageCards } from './card-passages.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type Context, contextOf } from './context.ts';
import { type EventLine, eventLines } from './events.ts';
import { type FigureSet, figuresOf } from './figures.ts';
import { type Frame, frame } from './frame.ts';
import { type QuoteLine, quotesOf } from './parts.ts';
import type { Source } from './site.ts';
import { hasPage, type StoryBlock, storyBlock } from './story-block.ts';

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
      story: story.id,
      pictures: passageCards(context, story).map(({ page }) => page),
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
