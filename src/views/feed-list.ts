/** The feeds there are, for the page about them and for OPML. */
import { absolute, type FeedPaths, feedPaths, feedsPath, href, opmlPath } from './addresses.ts';
import { contextOf } from './context.ts';
import { feedSeries } from './feed.ts';
import { type Frame, frame } from './frame.ts';
import type { Source } from './site.ts';

export interface FeedList {
  readonly title: string;
  /** Path of the OPML file. */
  readonly opml: string;
  readonly feeds: readonly {
    readonly title: string;
    readonly description: string;
    /** Full address of the page that shows the same things. */
    readonly page: string;
    readonly addresses: FeedPaths;
  }[];
}

export interface FeedsPageProps extends FeedList {
  readonly frame: Frame;
}

export function feedsPage(source: Source): FeedsPageProps {
  const context = contextOf(source);
  const { address, name } = source.site;
  return {
    frame: frame(context, { path: feedsPath, title: context.t.feeds, cardOf: '' }),
    title: name,
    opml: href(address, opmlPath),
    feeds: feedSeries(context).map(({ title, description, page, folder }) => {
      const { rss, atom, json } = feedPaths(folder);
      return {
        title,
        description,
        page: absolute(address, page),
        addresses: { rss: absolute(address, rss), atom: absolute(address, atom), json: absolute(address, json) },
      };
    }),
  };
}
