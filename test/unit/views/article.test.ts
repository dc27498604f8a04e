import { expect, test } from 'vitest';
import { articlePages } from '../../../src/views/article.ts';
import { article, source } from './sample.ts';

const page = (id: string, ...args: Parameters<typeof source>) =>
  articlePages(source(...args)).find(({ params }) => params.article === id)?.props;

test('gives each passage its anchor and names a theme where it first occurs', () => {
  const body = 'The harbour and its quay are closed.\n\n## Later\n\nThe harbour quay opens.\n\nIt rained.';
  const props = page('one', [article('one', body, { themes: { pin: ['harbour'], exclude: ['ferry'] } })]);
  const blocks = props?.blocks ?? [];
  expect(blocks.map((block) => block.kind)).toEqual(['passage', 'heading', 'passage', 'passage']);
  const passages = blocks.filter((block) => block.kind === 'passage');
  expect(new Set(passages.map(({ id }) => id)).size).toBe(3);
  expect(passages[0]?.firstOf).toEqual(['harbour']);
  expect(passages[1]?.firstOf).toEqual([]);
  expect(passages[1]?.themes[0]).toMatchObject({
    name: 'The harbour',
    class: 't-harbour',
    href: '/sheaf/themes/harbour/',
  });
});

test('nothing of a linked article is on its page but what its publisher says of it', () => {
  const props = page('one', [article('one', 'The secret berth.', { rights: 'link', description: 'On berths.' })]);
  expect(props).toMatchObject({ complete: false, blocks: [], description: 'On berths.' });
  expect(JSON.stringify(props)).not.toContain('secret');
});

test('an excerpt does not end with a heading', () => {
  const long = `${'word '.repeat(59)}end.`;
  const props = page('one', [article('one', `${long}\n\n## More\n\n${long}`, { rights: 'excerpt' })]);
  expect(props?.blocks.map((block) => block.kind)).toEqual(['passage']);
});

test('says which language the text is in where it differs from the page', () => {
  expect(page('one', [article('one', 'The quay.')])).not.toHaveProperty('lang');
  expect(page('one', [article('one', 'الميناء مغلق.', { language: 'ar' })])).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('leads to its neighbours on the same theme, newest first', () => {
  const pin = { pin: ['harbour'], exclude: [] };
  const days = ['2025-05-01', '2025-05-10', '2025-05-20', '2025-06-01'];
  const articles = days.map((published, n) => article(`n${n}`, `Notice ${n} about it.`, { published, themes: pin }));
  const hrefs = page('n1', articles)?.around.map(({ href }) => href);
  expect(hrefs).toEqual(['/sheaf/articles/n3/', '/sheaf/articles/n2/', '/sheaf/articles/n0/']);
});

test('its head says what previews need', () => {
  const { frame } = page('one', [article('one', 'The quay is closed.')]) ?? {};
  expect(frame).toMatchObject({
    title: 'About one · The Lindholm Ledger',
    description: 'The quay is closed.',
    canonical: 'https://example.org/sheaf/articles/one/',
    kind: 'article',
    card: { url: 'https://example.org/sheaf/cards/articles/one.png', width: 1200, height: 630, alt: 'About one' },
  });
});
