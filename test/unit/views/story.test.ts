import { expect, test } from 'vitest';
import type { AnalysedArticle, Figure, Story } from '../../../src/digest/types.ts';
import { storyPages } from '../../../src/views/story.ts';
import { excerpt, withArticles } from './reported.ts';
import { article, source } from './sample.ts';

const figure = (analysed: AnalysedArticle, text: string, value: number, sentence: string): Figure => ({
  ...excerpt(analysed, text),
  value,
  bound: 'exact',
  unit: '',
  counts: 'crane',
  sentence: excerpt(analysed, sentence),
});

const storyOf = (articles: readonly AnalysedArticle[], change: Partial<Story>): Story => ({
  id: 'wire',
  articles: articles.map(({ article: { id } }) => id).toReversed(),
  lead: 'wire',
  copies: [],
  independentSources: articles.length,
  themes: ['harbour'],
  first: '2025-05-27',
  last: '2025-05-28',
  keyPoints: [],
  quotes: [],
  figures: [],
  events: [],
  reasons: [],
  ...change,
});

/** Two reports of one storm that differ in a number; the mayor speaks in one, the pilot in both. */
function page(rights: 'full' | 'link' = 'full') {
  const texts = {
    wire: 'The storm broke 12 cranes. “We rebuild,” said the mayor. “It was loud,” said the pilot.',
    ledger: 'The storm broke 14 cranes. “It was very loud,” said the pilot.',
  };
  const from = (id: 'wire' | 'ledger', published: string) =>
    article(id, texts[id], { published, ...(id === 'ledger' ? { rights } : {}) });
  const said = (analysed: AnalysedArticle, text: string, speaker: string) => ({ ...excerpt(analysed, text), speaker });
  const whole = withArticles(
    source([from('wire', '2025-05-27'), from('ledger', '2025-05-28')]),
    (analysed) =>
      analysed.article.id === 'wire'
        ? { quotes: [said(analysed, 'We rebuild,', 'Mayor'), said(analysed, 'It was loud,', 'Pilot')] }
        : { quotes: [said(analysed, 'It was very loud,', 'Pilot')] },
    (articles) => {
      const figures = articles.map((analysed) =>
        analysed.article.id === 'wire'
          ? figure(analysed, '12 cranes', 12, 'The storm broke 12 cranes.')
          : figure(analysed, '14 cranes', 14, 'The storm broke 14 cranes.'),
      );
      const events = articles.flatMap((analysed) => ({
        ...excerpt(
          analysed,
          analysed.article.id === 'wire' ? 'The storm broke 12 cranes.' : 'The storm broke 14 cranes.',
        ),
        date: analysed.article.id === 'wire' ? '2025-05-26' : undefined,
        words: 'on Monday',
      }));
      return {
        stories: [storyOf(articles, { figures: [{ counts: 'crane', unit: '', figures, differ: true }], events })],
      };
    },
  );
  return storyPages(whole)[0]?.props;
}

test('sets sources side by side, and what one reports alone apart', () => {
  const { comparison } = page() ?? {};
  expect(comparison?.columns.map(({ href }) => href)).toEqual(['/sheaf/articles/wire/', '/sheaf/articles/ledger/']);
  const text = (rows: NonNullable<typeof comparison>['quotes'] | undefined) =>
    rows?.map(({ head, cells }) => [head, ...cells.map((cell) => cell.map((words) => words.text).join())]);
  expect(text(comparison?.figures)).toEqual([['Sources differ', '12 cranes', '14 cranes']]);
  expect(text(comparison?.quotes)).toEqual([['Pilot', '“It was loud,”', '“It was very loud,”']]);
  const alone = comparison?.alone?.map((cells) => cells.map(({ text, speaker }) => [text, speaker]));
  expect(alone).toEqual([[['“We rebuild,”', 'Mayor']], []]);
});

test('shows where figures differ, the highest first, and where each lies between them', () => {
  const [set] = page()?.figures ?? [];
  expect(set?.rows.map(({ text, at, sentence }) => [text, at, sentence])).toEqual([
    ['14 cranes', 1, 'The storm broke 14 cranes.'],
    ['12 cranes', 0, 'The storm broke 12 cranes.'],
  ]);
});

test('keeps back what the rights of one source keep back', () => {
  const props = page('link');
  expect(JSON.stringify(props)).not.toMatch(/14 cranes|very loud/);
  expect(props?.story.sources.map(({ href }) => href)).toContain('/sheaf/articles/ledger/');
});

test('its timeline holds what has a date', () => {
  expect(page()?.events).toMatchObject([{ day: '2025-05-26', date: '26 May', text: 'The storm broke 12 cranes.' }]);
});

test('a story of one report has no page: its article is its page', () => {
  expect(storyPages(source([article('one', 'The storm broke 12 cranes.')]))).toEqual([]);
});
