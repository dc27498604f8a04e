/** Site maps (sitemaps.org) from the pages that search engines may show. */
import type { Listed, ListedNews } from '../views/machines.ts';
import { clean, escapeXml } from './xml.ts';

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;

const document = (entries: readonly string[], more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>\n${entries.map((entry) => `<url>${entry}</url>\n`).join('')}</urlset>\n`;

export function siteMapXml(pages: readonly Listed[]): string {
  return document(clean(pages).map(({ url, changed }) => element('loc', url) + element('lastmod', changed)));
}

/** @param site the publication's name and language */
export function newsMapXml(
  pages: readonly ListedNews[],
  site: { readonly name: string; readonly language: string },
): string {
  const publication = `<news:publication>${element('news:name', clean(site.name))}${element('news:language', site.language)}</news:publication>`;
  return document(
    clean(pages).map(
      ({ url, title, published }) =>
        `${element('loc', url)}<news:news>${publication}${element('news:publication_date', published)}${element('news:title', title)}</news:news>`,
    ),
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
  );
}
