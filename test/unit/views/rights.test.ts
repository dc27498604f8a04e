import { expect, test } from 'vitest';
import { contextOf } from '../../../src/views/context.ts';
import { shows } from '../../../src/views/rights.ts';
import { article, source } from './sample.ts';

const words = (count: number, word: string) => `${Array.from({ length: count }, () => word).join(' ')}.`;

function shownOf(body: string, rights: 'full' | 'excerpt' | 'link', language = 'en') {
  const context = contextOf(source([article('one', body, { rights, language })]));
  const passages = context.articles.get('one')?.passages ?? [];
  return { shown: context.shown('one'), passages };
}

test('shows all of an article whose rights are full', () => {
  const { shown, passages } = shownOf('The quay.\n\nThe ferry.', 'full');
  expect(shown).toEqual({ complete: true, whole: new Set(passages.map(({ id }) => id)) });
});

test('an excerpt ends with the last passage that fits in sixty words', () => {
  const { shown, passages } = shownOf(
    [words(40, 'quay'), words(20, 'ferry'), words(1, 'late')].join('\n\n'),
    'excerpt',
  );
  expect(shown.complete).toBe(false);
  expect([...shown.whole]).toEqual(passages.slice(0, 2).map(({ id }) => id));
});

test('a first passage that is too long is cut behind a word', () => {
  const { shown, passages } = shownOf(words(80, 'quay'), 'excerpt');
  expect(shown.whole.size).toBe(0);
  expect(shown.cut).toEqual({ passage: passages[0]?.id, text: words(60, 'quay').slice(0, -1) });
});

test('counts words where nothing stands between them', () => {
  const { shown } = shownOf('港口今天早上关闭了。'.repeat(30), 'excerpt', 'zh');
  expect(shown.cut?.text.length).toBeLessThan(200);
});

test('a short article is complete as an excerpt', () => {
  expect(shownOf('The quay is closed.', 'excerpt').shown.complete).toBe(true);
});

test('of a link nothing is shown', () => {
  const { shown, passages } = shownOf('The quay is closed.', 'link');
  expect(shown).toEqual({ complete: false, whole: new Set() });
  expect(shows(shown, { passage: passages[0]?.id ?? '', text: 'The quay' })).toBe(false);
});

test('of a cut passage only words before the cut are shown', () => {
  const { shown, passages } = shownOf(`First words here. ${words(80, 'quay')} Last words here.`, 'excerpt');
  const passage = passages[0]?.id ?? '';
  expect(shows(shown, { passage, text: 'First words here.' })).toBe(true);
  expect(shows(shown, { passage, text: 'Last words here.' })).toBe(false);
});
