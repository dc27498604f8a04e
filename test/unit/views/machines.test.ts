import { expect, test } from 'vitest';
import { siteMapXml } from '../../../src/feeds/sitemap.ts';
import { articlePages } from '../../../src/views/article.ts';
import { llms, manifest, newsMap, robots, siteMap } from '../../../src/views/machines.ts';
import { jsonLd } from '../../../src/views/structured.ts';
import { article, site, source } from './sample.ts';

const whole = source([
  article('old', 'The quay.', { published: '2025-05-01' }),
  article('new', 'The quay.', { published: '2025-05-28T10:00:00+02:00', updated: '2025-05-29' }),
  article('closed', 'The quay.', { published: '2025-05-28', rights: 'link' }),
]);

test('offers to search engines what may be shown in full, and nothing else', () => {
  const urls = siteMap(whole).map(({ url }) => url);
  expect(urls).toContain('https://example.org/sheaf/articles/new/');
  expect(urls).not.toContain('https://example.org/sheaf/articles/closed/');
  expect(new Set(urls).size).toBe(urls.length);
  expect(siteMap(whole).find(({ url }) => url.endsWith('/new/'))?.changed).toBe('2025-05-29');
});

test('the news site map holds two days', () => {
  expect(newsMap(whole)).toEqual([
    { url: 'https://example.org/sheaf/articles/new/', title: 'About new', published: '2025-05-28T10:00:00+02:00' },
  ]);
  expect(newsMap(source([]))).toEqual([]);
});

test('a site map carries nothing that XML cannot', () => {
  expect(siteMapXml([{ url: 'https://example.org/?a=1&b=\u0007', changed: '2025-05-01' }])).toContain(
    '<url><loc>https://example.org/?a=1&amp;b=</loc><lastmod>2025-05-01</lastmod></url>',
  );
});

test('an article of another publisher sends search engines home and stays out of their lists', () => {
  const frameOf = (id: string) => articlePages(whole).find(({ params }) => params.article === id)?.props.frame;
  expect(frameOf('closed')).toMatchObject({
    noindex: true,
    canonical: 'https://wire.example/closed',
    url: 'https://example.org/sheaf/articles/closed/',
  });
  expect(frameOf('new')).toMatchObject({ noindex: false, canonical: 'https://example.org/sheaf/articles/new/' });
  expect(frameOf('closed')?.structured).not.toContain('NewsArticle');
  expect(JSON.parse(frameOf('new')?.structured ?? '')['@graph'][0]).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2025-05-28T10:00:00+02:00',
    dateModified: '2025-05-29',
    isBasedOn: 'https://wire.example/new',
  });
});

test('nothing in JSON-LD can end its element', () => {
  expect(jsonLd([{ name: '</script><script>alert(1)</script>' }])).not.toContain('<');
});

test('robots.txt, llms.txt and the manifest keep to the base path', () => {
  expect(robots(site)).toContain('Sitemap: https://example.org/sheaf/sitemap.xml\n');
  expect(llms(whole)).toContain('- [The harbour](https://example.org/sheaf/themes/harbour/): All about the harbour.\n');
  expect(manifest(site)).toMatchObject({
    start_url: '/sheaf/',
    icons: [
      { src: '/sheaf/favicon.svg', sizes: 'any' },
      { src: '/sheaf/icons/icon-192.png', sizes: '192x192', purpose: 'any' },
      { src: '/sheaf/icons/icon-512.png', sizes: '512x512', purpose: 'any' },
      { src: '/sheaf/icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});
