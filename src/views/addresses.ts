/**
 * Every address of the site, in one place. Paths are relative to the site's root, without a leading slash
 * (`articles/x/`); `href` and `absolute` put the base path or the full address in front. Ids are validated when they
 * are read (lower-case letters, digits, hyphens), so no path can leave the site.
 */

import { slug } from '../text/slug.ts';

export const homePath = '';
export const archivePath = 'archive/';
/** @param month `2025-05` */
export const archiveMonthPath = (month: string): string => `archive/${month}/`;
export const peoplePath = 'people/';
/** A speaker's part of addresses, from the name; never the form of a month. */
export const speakerId = (name: string): string => slug(name).replace(/^(?=\d)/, 's-');
/** Everything that one speaker is quoted with. */
export const speakerPath = (speaker: string): string => `people/${speaker}/`;
/** @param month `2025-05` */
export const peopleMonthPath = (month: string): string => `people/${month}/`;
/** Everybody who is quoted, by name. */
export const speakersPath = 'speakers/';
/** @param letter `z` */
export const speakersLetterPath = (letter: string): string => `speakers/${letter}/`;
export const timelinePath = 'timeline/';
/** @param month `2025-05` */
export const timelineMonthPath = (month: string): string => `timeline/${month}/`;
export const searchPath = 'search/';
/** The passages of a month, to be searched. @param month `2025-05` */
export const searchMonthPath = (month: string): string => `search/${month}.json`;
export const aboutPath = 'about/';
/** The PNG of the site's mark. @param icon `apple-touch`, `icon-192`, … */
export const iconPath = (icon: string): string => `icons/${icon}.png`;
export const faviconPath = 'favicon.svg';

export const articlePath = (article: string): string => `articles/${article}/`;
export const passagePath = (article: string, passage: string): string => `articles/${article}/#${passage}`;
export const storyPath = (story: string): string => `stories/${story}/`;
export const editionPath = (edition: string): string => `editions/${edition}/`;
export const themePath = (theme: string): string => `themes/${theme}/`;
/** @param month `2025-05` */
export const themeMonthPath = (theme: string, month: string): string => `themes/${theme}/${month}/`;

/** One feed in its three formats. */
export interface FeedPaths {
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

/**
 * @param folder the page whose news the feed carries: the home page, a theme's or `editionsFeedPage`
 * @param month `2025-05` for the archive of that month
 */
export function feedPaths(folder: string, month?: string): FeedPaths {
  const [feed, atom] = month === undefined ? ['feed', 'atom'] : [`feed/${month}`, `atom/${month}`];
  return { rss: `${folder}${feed}.xml`, atom: `${folder}${atom}.xml`, json: `${folder}${feed}.json` };
}

/** Where the feed of finished editions is; there is no page of that address. */
export const editionsFeedPage = 'editions/';
export const feedsPath = 'feeds/';
export const opmlPath = 'feeds.opml';

/** The preview image of the page at `path`: `cards/articles/x.png`; the home page's is `cards/home.png`. */
export const cardPath = (path: string): string => `cards/${path.replace(/\/$/, '') || 'home'}.png`;

/** For `href` and `src`: `/sheaf/articles/x/`. */
export function href(address: string, path: string): string {
  return new URL(path, address).pathname + new URL(path, address).hash;
}

/** For feeds and meta tags: `https://example.org/sheaf/articles/x/`. */
export function absolute(address: string, path: string): string {
  return new URL(path, address).href;
}
