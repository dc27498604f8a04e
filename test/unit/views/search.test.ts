import { expect, test } from 'vitest';
import { searchFiles, searchProps } from '../../../src/views/search.ts';
import { article, source } from './sample.ts';

const whole = source([
  article('may', 'The harbour quay.\n\nBread.', { published: '2025-05-02' }),
  article('june', 'The ferry.', { published: '2025-06-02', source: { name: 'Echo', url: 'https://echo.example/' } }),
  article('closed', 'The secret.', { published: '2025-06-03', rights: 'link' }),
]);

test('holds every passage once, in the file of its month, with the way to its place', () => {
  const files = searchFiles(whole);
  expect(files.map(({ params, props }) => [params.month, props.entries.map(({ text }) => text)])).toEqual([
    ['2025-06', ['The ferry.']],
    ['2025-05', ['The harbour quay.', 'Bread.']],
  ]);
  expect(files[1]?.props.entries[0]).toMatchObject({ day: '2025-05-02', themes: ['harbour'], source: 'Sample Wire' });
  expect(files[1]?.props.entries[0]?.href).toMatch(/^\/sheaf\/articles\/may\/#./);
});

test('of a linked article nothing can be found', () => {
  expect(JSON.stringify(searchFiles(whole))).not.toContain('secret');
});

test('the page knows the months newest first, themes and sources', () => {
  expect(searchProps(whole)).toMatchObject({
    months: [{ href: '/sheaf/search/2025-06.json' }, { href: '/sheaf/search/2025-05.json' }],
    sources: ['Echo', 'Sample Wire'],
    archive: { href: '/sheaf/archive/' },
  });
});
