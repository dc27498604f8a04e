import { expect, test } from 'vitest';
import type { Story } from '../../../src/digest/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { storyBlock } from '../../../src/views/story-block.ts';
import { article, source } from './sample.ts';

/** A story of three reports, the last of them a copy of the first, with a key point from the second. */
function block(rights: 'full' | 'link' = 'full') {
  const words = 'The quay in Lindholm is closed.';
  const source3 = source([
    article('a', words, { published: '2025-05-27' }),
    article('b', words, {
      published: '2025-05-28',
      source: { name: 'Sample Ledger', url: 'https://ledger.example/' },
      rights,
    }),
    article('c', words, { published: '2025-05-28', source: { name: 'Sample Echo', url: 'https://echo.example/' } }),
  ]);
  const context = contextOf(source3);
  const passage = context.articles.get('b')?.passages[0]?.id ?? '';
  const point = { article: 'b', passage, text: words, start: 0, end: words.length, dates: [], reasons: [] };
  const story: Story = {
    id: 'a',
    articles: ['a', 'b', 'c'],
    lead: 'a',
    copies: [{ article: 'c', of: 'a', overlap: 0.9 }],
    independentSources: 2,
    themes: ['harbour'],
    first: '2025-05-27',
    last: '2025-05-28',
    keyPoints: [point],
    quotes: [],
    figures: [],
    events: [],
    reasons: [],
  };
  return { block: storyBlock(context, story, 4), passage };
}

test('numbers sources in the order a reader meets them, copies last', () => {
  const { sources } = block().block;
  expect(sources.map(({ number, source, copyOf, cited }) => [number, source, copyOf, cited])).toEqual([
    [1, 'Sample Ledger', undefined, true],
    [2, 'Sample Wire', undefined, false],
    [3, 'Sample Echo', 'Sample Wire', false],
  ]);
});

test('a line leads to its very passage and says whose it is', () => {
  const { block: story, passage } = block();
  expect(story.points[0]?.note).toEqual({
    number: 1,
    href: `/sheaf/articles/b/#${passage}`,
    label: '1: Sample Ledger, 28 May',
  });
});

test('counts reports and independent sources', () => {
  expect(block().block.meta).toBe('3 reports, 2 independent · 27–28 May');
});

test('shows no line that the rights keep back', () => {
  expect(block('link').block.points).toEqual([]);
});
