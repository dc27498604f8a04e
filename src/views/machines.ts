/** Documents for machines only: site maps, robots.txt, llms.txt, the web manifest. */
import type { AnalysedArticle, Digest } from '../digest/types.ts';
import {
  aboutPath,
  absolute,
  archivePath,
  articlePath,
  editionPath,
  faviconPath,
  feedPaths,
  homePath,
  href,
  iconPath,
  peoplePath,
  speakersPath,
  storyPath,
  themePath,
} from './addresses.ts';
import { DARK, PAPER } from './colour.ts';
import { ICONS } from './icon.ts';
import type { Site, Source } from './site.ts';
import { speakersOf } from './speaker.ts';
import { hasPage } from './story-block.ts';

/** A page that search engines may show. */
export interface Listed {
  readonly url: string;
  /** ISO day, or date-time with offset. */
  readonly changed?: string | undefined;
}

/** A page of the news site map. */
export interface ListedNews extends Listed {
  readonly title: string;
  readonly published: string;
}

/** Only text that may be shown in full is offered to search engines: the rest belongs to its publisher's page. */
const ours = ({ article }: AnalysedArticle): boolean => article.rights === 'full';

export function siteMap(source: Source): Listed[] {
  const { site, digest } = source;
  const speakers = speakersOf(source);
  const page = (path: string, changed?: string): Listed => ({ url: absolute(site.address, path), changed });
  return [
    page(homePath, digest.now || undefined),
    page(archivePath),
    ...(speakers.length > 0 ? [page(peoplePath), page(speakersPath)] : []),
    page(aboutPath),
    ...digest.themes.map(({ id }) => page(themePath(id), timelineOf(digest, id))),
    ...speakers.map(({ path, day }) => page(path, day)),
    ...digest.editions.map((edition) => page(editionPath(edition.id))),
    ...digest.stories.filter(hasPage).map((story) => page(storyPath(story.id), story.last)),
    ...digest.articles
      .filter(ours)
      .map(({ article }) => page(articlePath(article.id), article.updated ?? article.published)),
  ];
}

const timelineOf = (digest: Digest, theme: string): string | undefined =>
  digest.timelines.find((timeline) => timeline.theme === theme)?.entries[0]?.day;

/** Articles of the newest two days, which is what a news site map may hold. */
export function newsMap({ site, digest }: Source): ListedNews[] {
  if (digest.now === '') return [];
  const yesterday = new Date(Date.parse(`${digest.now}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return digest.articles
    .filter((analysed) => ours(analysed) && analysed.article.day >= yesterday)
    .map(({ article }) => ({
      url: absolute(site.address, articlePath(article.id)),
      title: article.title,
      published: article.published,
    }));
}

export function robots({ address }: Site): string {
  const maps = ['sitemap.xml', 'sitemap-news.xml'].map((path) => `Sitemap: ${absolute(address, path)}\n`);
  return `User-agent: *\nAllow: /\n\n${maps.join('')}`;
}

/** The site in a few lines for language models, in the form of llmstxt.org. */
export function llms({ site, digest }: Source): string {
  const link = (text: string, path: string, note: string) => `- [${text}](${absolute(site.address, path)}): ${note}\n`;
  return [
    `# ${site.name}\n\n> ${site.description}\n\n`,
    'Every line of the digest is a verbatim span of a source and links to the passage it was taken from. Quote the source, not this site.\n\n',
    '## Themes\n\n',
    ...digest.themes.map((theme) => link(theme.name, themePath(theme.id), theme.description)),
    '\n## More\n\n',
    link('Archive', archivePath, 'every edition and every article'),
    link('Feed', feedPaths(homePath).rss, 'the newest articles'),
    link('About', aboutPath, 'how the digest is made, sources, what was left out'),
  ].join('');
}

/** A web app manifest. */
export function manifest({ name, description, language, address }: Site): object {
  return {
    name,
    description,
    lang: language,
    start_url: href(address, homePath),
    scope: href(address, homePath),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: DARK,
    icons: [
      { src: href(address, faviconPath), sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.filter(({ purpose }) => purpose !== undefined).map(({ id, size, purpose }) => ({
        src: href(address, iconPath(id)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
}
