import { expect, test } from 'vitest';
import { themeMonthPages, themePages } from '../../../src/views/theme.ts';
import { article, source } from './sample.ts';

const body = 'The harbour quay was closed.\n\nThe handball team of Lund lost 27 to 31 on Saturday.';
const pages = (...articles: ReturnType<typeof article>[]) => {
  const all = source(articles);
  return { own: themePages(all)[0]?.props, months: themeMonthPages(all) };
};

test('shows the passages of the theme and not the article', () => {
  const { own } = pages(article('one', body));
  const [entry] = own?.days[0]?.entries ?? [];
  expect(entry?.passages).toHaveLength(1);
  expect(entry?.passages[0]?.href).toMatch(/^\/sheaf\/articles\/one\/#./);
  expect(entry?.headline.href).toBe(entry?.passages[0]?.href);
  expect(JSON.stringify(own)).not.toContain('handball');
});

test('opens its newest month and keeps an address for each', () => {
  const { own, months } = pages(
    article('may', body, { published: '2025-05-02' }),
    article('june', body, { published: '2025-06-02' }),
  );
  expect(own?.days.map(({ day }) => day)).toEqual(['2025-06-02']);
  expect(own?.years.flatMap(({ months }) => months).map(({ href, current }) => [href, current])).toEqual([
    ['/sheaf/themes/harbour/2025-06/', true],
    ['/sheaf/themes/harbour/2025-05/', false],
  ]);
  expect(months.map(({ params }) => [params.theme, params.month])).toEqual([
    ['harbour', '2025-06'],
    ['harbour', '2025-05'],
  ]);
});

test('of a linked article only its headline and where to read the passages', () => {
  const { own } = pages(article('one', body, { rights: 'link' }));
  const [entry] = own?.days[0]?.entries ?? [];
  expect(entry?.passages).toEqual([]);
  expect(entry?.elsewhere).toEqual({ count: 1, source: 'Sample Wire', url: 'https://wire.example/one' });
  expect(JSON.stringify(own)).not.toContain('closed');
});

test('a theme without a passage has a page', () => {
  expect(pages(article('one', 'Bread.')).own).toMatchObject({ days: [], years: [] });
});
