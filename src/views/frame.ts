/** What surrounds every page: head metadata, masthead, breadcrumbs, footer. */
import {
  aboutPath,
  absolute,
  archivePath,
  cardPath,
  faviconPath,
  feedPaths,
  feedsPath,
  homePath,
  href,
  iconPath,
  peoplePath,
  searchPath,
  storyPath,
  themePath,
  timelinePath,
} from './addresses.ts';
import { themeStyles } from './colour.ts';
import type { Context } from './context.ts';
import { type Direction, directionOf } from './language.ts';
import { type Link, type ThemeTag, themeTag } from './parts.ts';
import { breadcrumbs, jsonLd, type Structured } from './structured.ts';

export interface Frame {
  readonly language: string;
  readonly direction: Direction;
  readonly site: { readonly name: string; readonly href: string; readonly rights?: string | undefined };
  /** For the `title` element: the page's own title and the site's name. */
  readonly title: string;
  /** For previews: the page's own title. */
  readonly heading: string;
  readonly description: string;
  readonly url: string;
  /** Where the text is at home: here or at its publisher's. */
  readonly canonical: string;
  readonly kind: 'website' | 'article';
  readonly card: { readonly url: string; readonly alt: string; readonly width: number; readonly height: number };
  /** Addresses of further pictures of the same size. */
  readonly pictures: readonly string[];
  readonly icon: string;
  readonly touchIcon: string;
  readonly feeds: readonly Link[];
  /** The page that lists every feed. */
  readonly feedsPage: Link;
  /** CSS that gives each theme its colour. */
  readonly styles: string;
  readonly sections: readonly (Link & { readonly current: boolean })[];
  readonly themes: readonly (ThemeTag & { readonly current: boolean })[];
  readonly crumbs: readonly Link[];
  readonly manifest: string;
  /** Kept out of search engines: the text is its publisher's. */
  readonly noindex: boolean;
  /** JSON-LD of the page. */
  readonly structured: string;
}

export interface FrameOptions {
  readonly path: string;
  /** Undefined on the home page, which is called like the site. */
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly kind?: 'article';
  /** Path of the page whose preview card this page shares; its own by default. */
  readonly cardOf?: string;
  /** The theme this page belongs to. */
  readonly theme?: string;
  /** Pages of further cards, of what the page holds, for who shares it. */
  readonly pictures?: readonly string[];
  /** The story this page is about: it has a feed. */
  readonly story?: string;
  /** Pages above this one, the home page left out. */
  readonly crumbs?: readonly Link[];
  /** Where the text is at home, if that is not here: search engines are sent there. */
  readonly origin?: string | undefined;
  /** What the page is to machines. */
  readonly structured?: Structured | undefined;
}

export function frame(context: Context, options: FrameOptions): Frame {
  const { site, digest, t } = context;
  const url = absolute(site.address, options.path);
  const heading = options.title ?? site.name;
  const section = (path: string, text: string) => ({
    href: href(site.address, path),
    text,
    current: options.path.startsWith(path),
  });
  const feeds = [{ href: href(site.address, feedPaths(homePath).rss), text: site.name }];
  if (options.theme !== undefined) {
    const { name } = themeTag(context, options.theme);
    feeds.push({ href: href(site.address, feedPaths(themePath(options.theme)).rss), text: name });
  }
  if (options.story !== undefined) {
    feeds.push({ href: href(site.address, feedPaths(storyPath(options.story)).rss), text: heading });
  }
  const crumbs = options.crumbs ? [{ href: href(site.address, homePath), text: t.home }, ...options.crumbs] : [];
  return {
    language: site.language,
    direction: directionOf(site.language),
    site: { name: site.name, href: href(site.address, homePath), rights: site.rights },
    title: options.title === undefined ? site.name : `${options.title} · ${site.name}`,
    heading,
    description: options.description ?? site.description,
    url,
    canonical: options.origin ?? url,
    kind: options.kind ?? 'website',
    card: {
      url: absolute(site.address, cardPath(options.cardOf ?? options.path)),
      alt: heading,
      width: 1200,
      height: 630,
    },
    pictures: (options.pictures ?? []).map((page) => absolute(site.address, cardPath(page))),
    icon: href(site.address, faviconPath),
    touchIcon: href(site.address, iconPath('apple-touch')),
    feeds,
    feedsPage: { href: href(site.address, feedsPath), text: t.feeds },
    styles: themeStyles(digest.themes),
    sections: [
      ...(context.quotes.length > 0 ? [section(peoplePath, t.whoSaidWhat)] : []),
      ...(context.events.length > 0 ? [section(timelinePath, t.timeline)] : []),
      section(archivePath, t.archive),
      section(aboutPath, t.about),
      section(searchPath, t.search),
    ],
    themes: digest.themes.map((theme) => ({ ...themeTag(context, theme.id), current: theme.id === options.theme })),
    crumbs,
    manifest: href(site.address, 'manifest.webmanifest'),
    noindex: options.origin !== undefined,
    structured: jsonLd([
      ...(options.structured ? [options.structured] : []),
      ...(crumbs.length > 0 ? [breadcrumbs(site, crumbs, heading, url)] : []),
    ]),
  };
}
