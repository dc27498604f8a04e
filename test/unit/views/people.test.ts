import { expect, test } from 'vitest';
import { peoplePages } from '../../../src/views/people.ts';
import { timelinePages } from '../../../src/views/timeline.ts';
import { excerpt, withArticles } from './reported.ts';
import { article, source } from './sample.ts';

const words = ['“We rebuild,” said the mayor.', '“It was loud,” said the pilot.', '“Very loud,” said the pilot.'];

function whole(rights: 'full' | 'link' = 'full') {
  const articles = ['2025-05-27', '2025-06-02'].map((published) =>
    article(published, words.join('\n\n'), { published, rights }),
  );
  return withArticles(source(articles), (analysed) => ({
    quotes: [
      { ...excerpt(analysed, 'We rebuild,'), speaker: 'Mayor', role: 'mayor of Lindholm' },
      { ...excerpt(analysed, 'It was loud,'), speaker: 'Pilot' },
      { ...excerpt(analysed, 'Very loud,'), speaker: 'Pilot' },
      { ...excerpt(analysed, 'said the mayor'), speaker: undefined },
    ],
    events: [{ ...excerpt(analysed, '“We rebuild,” said the mayor.'), date: analysed.article.day, words: 'today' }],
  }));
}

test('lists speakers by month, those most quoted first, and nobody without a name', () => {
  const pages = peoplePages(whole());
  expect(pages.map(({ params }) => params.page)).toEqual([undefined, '2025-06', '2025-05']);
  const [newest] = pages;
  expect(newest?.props.speakers.map(({ name, role, quotes }) => [name, role, quotes.length])).toEqual([
    ['Pilot', undefined, 2],
    ['Mayor', 'mayor of Lindholm', 1],
  ]);
  expect(newest?.props.speakers[1]?.quotes[0]?.href).toMatch(/^\/sheaf\/articles\/2025-06-02\/#./);
});

test('sets events by month', () => {
  const pages = timelinePages(whole());
  expect(pages.map(({ params, props }) => [params.month, props.days.map(({ day }) => day)])).toEqual([
    [undefined, ['2025-06-02']],
    ['2025-06', ['2025-06-02']],
    ['2025-05', ['2025-05-27']],
  ]);
});

test('the timeline opens at what has happened, not at what is announced', () => {
  const announced = withArticles(whole(), (analysed) => ({
    events: [
      { ...excerpt(analysed, '“We rebuild,” said the mayor.'), date: analysed.article.day, words: 'today' },
      { ...excerpt(analysed, '“It was loud,” said the pilot.'), date: '2026-01', words: 'in January' },
    ],
  }));
  const [open, ...months] = timelinePages(announced);
  expect(open?.props.years.flatMap(({ months }) => months).find(({ current }) => current)?.month).toBe('2025-06');
  expect(months.map(({ params }) => params.month)).toEqual(['2026-01', '2025-06', '2025-05']);
});

test('a site without quotations or events has no such pages and no way to them', () => {
  for (const empty of [source([article('one', 'Bread.')]), whole('link')]) {
    expect(peoplePages(empty)).toEqual([]);
    expect(timelinePages(empty)).toEqual([]);
  }
  const sections = peoplePages(whole())[0]?.props.frame.sections.map(({ text }) => text);
  expect(sections).toEqual(['Who said what', 'Timeline', 'Archive', 'About', 'Search']);
});

test('what a copy repeats is said once, and what it alone has is kept', () => {
  const site = source([
    article('one', words.slice(0, 2).join('\n\n'), { published: '2025-05-27' }),
    article('two', words.join('\n\n'), { published: '2025-05-28' }),
  ]);
  const quoted = withArticles(
    site,
    (analysed) => ({
      quotes: ['It was loud,', 'Very loud,']
        .filter((text) => analysed.article.body.includes(text))
        .map((text) => ({ ...excerpt(analysed, text), speaker: 'Pilot' })),
    }),
    () => ({
      stories: site.digest.stories.map((story) => ({
        ...story,
        copies: [{ article: 'two', of: 'one', overlap: 0.9 }],
      })),
    }),
  );
  expect(peoplePages(quoted)[0]?.props.speakers[0]?.quotes.map(({ text, href }) => [text, href.split('#')[0]])).toEqual(
    [
      ['Very loud,', '/sheaf/articles/two/'],
      ['It was loud,', '/sheaf/articles/one/'],
    ],
  );
});
