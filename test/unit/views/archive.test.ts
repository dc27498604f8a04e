import { expect, test } from 'vitest';
import { archiveMonthPages, archiveProps } from '../../../src/views/archive.ts';
import { article, source } from './sample.ts';

const articles = ['2024-12-30', '2025-01-14', '2025-01-15'].map((published) =>
  article(published, 'The harbour quay was closed.', { published }),
);

test('lists every edition by year and opens the newest month', () => {
  const page = archiveProps(source(articles));
  expect(page.ledger.map(({ year, editions }) => [year, editions.map(({ href }) => href)])).toEqual([
    ['2025', ['/sheaf/editions/2025-w03/', '/sheaf/editions/2025-w02/', '/sheaf/editions/2025-w01/']],
  ]);
  expect(page.ledger[0]?.editions.map((edition) => [edition.articles, ...edition.passages])).toEqual([
    [2, 2, 0],
    [0, 0, 0],
    [1, 1, 0],
  ]);
  expect(page.days.map(({ day }) => day)).toEqual(['2025-01-15', '2025-01-14']);
});

test('every month has a page, and the pages hold every article once', () => {
  const pages = archiveMonthPages(source(articles));
  expect(pages.map(({ params }) => params.month)).toEqual(['2025-01', '2024-12']);
  const hrefs = pages.flatMap(({ props }) => props.days.flatMap((day) => day.articles.map(({ href }) => href)));
  expect(hrefs.toSorted()).toEqual(articles.map(({ id }) => `/sheaf/articles/${id}/`));
});

test('an archive without an article is a page', () => {
  expect(archiveProps(source([]))).toMatchObject({ ledger: [], days: [], years: [] });
});
