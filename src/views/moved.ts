/**
 * Where former addresses lead. A story is named by its earliest article; when an older one joins, or the last other one
 * leaves, it has another address. So `stories/<article>/` leads to what tells of that article, always. And whoever is
 * spelled in two ways has a page under one of them, to which the other leads.
 */
import { absolute, faviconPath, href, speakerId, speakerPath } from './addresses.ts';
import { contextOf, found } from './context.ts';
import { type Direction, directionOf } from './language.ts';
import type { Source } from './site.ts';
import { hasPage, storyHref } from './story-block.ts';

export interface MovedProps {
  /** The headline of the story or the speaker's name, its language and direction. */
  readonly title: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Where it is now: a path, and a full address. */
  readonly to: string;
  readonly canonical: string;
  /** Path of the site's icon: without one, a browser asks for a file that is not there. */
  readonly icon: string;
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
      icon: href(context.site.address, faviconPath),
    };
    return story.articles
      .filter((id) => !(hasPage(story) && id === story.id))
      .map((id) => ({ params: { story: id }, props }));
  });
}

/** One for every spelling of a name that the site does not use; the one it uses may change with the next article. */
export function movedSpeakers(source: Source): { params: { page: string }; props: MovedProps }[] {
  const { site, names, t } = contextOf(source);
  const ids = new Map([...names].map(([spelling, name]) => [speakerId(spelling), name]));
  const used = new Set([...names.values()].map(speakerId));
  return [...ids]
    .filter(([id]) => !used.has(id))
    .map(([id, name]) => {
      const path = speakerPath(speakerId(name));
      const props: MovedProps = {
        title: name,
        lang: t.locale,
        dir: directionOf(t.locale),
        to: href(site.address, path),
        canonical: absolute(site.address, path),
        icon: href(site.address, faviconPath),
      };
      return { params: { page: id }, props };
    });
}
