/** A feed for each story that has a page: every report that adds something, as the site's feed carries it. */
import type { Story } from '../digest/types.ts';
import { storyPath } from './addresses.ts';
import { type Context, found } from './context.ts';
import type { FeedSeries } from './feed.ts';
import { articleTag } from './feed-identity.ts';
import { hasPage } from './story-block.ts';

export interface StorySeries extends FeedSeries {
  /** Permanent ids of its items. */
  readonly items: ReadonlySet<string>;
  /** Where the feed is: at the story's address first, then at those it would have if another report were its earliest. */
  readonly folders: readonly string[];
}

/** In the order of the stories: newest first. They are found from the stories' pages and are in no list of feeds. */
export function storySeries(context: Context): StorySeries[] {
  const { site, digest, articles } = context;
  return digest.stories.filter(hasPage).map((story) => {
    const { title, description } = found(articles, story.lead).article;
    return {
      name: `story/${story.id}`,
      title: `${site.name}: ${title}`,
      description: description ?? title,
      page: storyPath(story.id),
      folder: storyPath(story.id),
      folders: [story.id, ...story.articles.filter((id) => id !== story.id)].map(storyPath),
      items: new Set(reports(story).map((id) => articleTag(site, id))),
    };
  });
}

/** A copy says nothing that its original did not say. */
function reports({ articles, copies }: Story): string[] {
  const copied = new Set(copies.map(({ article }) => article));
  return articles.filter((id) => !copied.has(id));
}
