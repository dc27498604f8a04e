/**
 * Where a story's former addresses lead. A story is named by its earliest article; when an older one joins, or the last
 * other one leaves, it has another address. So `stories/<article>/` leads to what tells of that article, always.
 */
import { absolute } from './addresses.ts';
import { contextOf, found } from './context.ts';
import { type Direction, directionOf } from './language.ts';
import type { Source } from './site.ts';
import { hasPage, storyHref } from './story-block.ts';

export interface MovedProps {
  /** The headline of the story, its language and direction. */
  readonly title: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Where the story is: a path, and a full address. */
  readonly to: string;
  readonly canonical: string;
}

/** One for every article that does not name a story with a page. */
export function movedPages(source: Source): { params: { story: string }; props: MovedProps }[] {
  const context = contextOf(source);
  return source.digest.stories.flatMap((story) => {
    const { article: lead } = found(context.articles, story.lead);
    const to = storyHref(context, story);
    const props: MovedProps = {
      title: lead.title,
      lang: lead.language,
      dir: directionOf(lead.language),
      to,
      canonical: absolute(context.site.address, to),
    };
    return story.articles
      .filter((id) => !(hasPage(story) && id === story.id))
      .map((id) => ({ params: { story: id }, props }));
  });
}
