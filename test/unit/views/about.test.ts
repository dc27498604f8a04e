import { expect, test } from 'vitest';
import { aboutProps } from '../../../src/views/about.ts';
import { article, source } from './sample.ts';

const articles = [
  article('one', 'The harbour.', { published: '2025-05-02' }),
  article('two', 'The quay.\n\n<div>The ferry</div>', { published: '2025-06-02' }),
  article('three', 'Bread.', { source: { name: 'Sample Echo', url: 'https://echo.example/' } }),
];

test('describes what is there: settings, words, sources, what was left out', () => {
  const page = aboutProps(source(articles, { edition: 'day' }));
  expect(page.made.at(-1)).toContain('one day');
  expect(page.themes[0]).toMatchObject({ terms: 'harbour, quay', passages: 2 });
  expect(page.sources).toEqual([
    { name: 'Sample Wire', articles: 2, period: '2 May – 2 June 2025'.replaceAll(' – ', '\u2009–\u2009') },
    { name: 'Sample Echo', articles: 1, period: '28 May 2025' },
  ]);
  expect(page.leftOut).toMatchObject([{ href: '/sheaf/articles/two/', where: 'line 10' }]);
});
