/**
 * Every address of the site, in one place. Paths are relative to the site's root, without a leading slash
 * (`articles/x/`); `href` and `absolute` put the base path or the full address in front. Ids are validated when they
 * are read (lower-case letters, digits, hyphens), so no path can leave the site.
 */

export const homePath = '';
export const archivePath = 'archive/';
/** @param month `2025-05` */
export const archiveMonthPath = (month: string): string => `archive/${month}/`;
export const peoplePath = 'people/';
/** @param month `2025-05` */
export const peopleMonthPath = (month: string): string => `people/${month}/`;
export const timelinePath = 'timeline/';
/** @param month `2025-05` */
export const timelineMonthPath = (month: string): string => `timeline/${month}/`;
export const aboutPath = 'about/';
export const feedPath = 'feed.xml';

export const articlePath = (article: string): string => `articles/${article}/`;
export const passagePath = (article: string, passage: string): string => `articles/${article}/#${passage}`;
export const storyPath = (story: string): string => `stories/${story}/`;
export const editionPath = (edition: string): string => `editions/${edition}/`;
export const themePath = (theme: string): string => `themes/${theme}/`;
/** @param month `2025-05` */
export const themeMonthPath = (theme: string, month: string): string => `themes/${theme}/${month}/`;
export const themeFeedPath = (theme: string): string => `themes/${theme}/feed.xml`;

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
