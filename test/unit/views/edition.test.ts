import { expect, test } from 'vitest';
import type { Edition, Story } from '../../../src/digest/types.ts';
import { editionPages, homeProps } from '../../../src/views/edition.ts';
import type { Source } from '../../../src/views/site.ts';
import { article, source } from './sample.ts';

const harbour = { pin: ['harbour'], exclude: [] };
const text = 'The harbour authority closed the northern quay on Wednesday after a storm.';

test('home is the newest edition at the site’s own address', () => {
  const articles = [
    article('old', text, { published: '2025-05-21', themes: harbour }),
    article('new', text, { published: '2025-05-28', themes: harbour }),
  ];
  const home = homeProps(source(articles));
  expect(home).toMatchObject({
    title: '26 May – 1 June 2025'.replaceAll(' – ', '\u2009–\u2009'),
    kicker: 'Week 22 of 2025',
  });
  expect(home.frame).toMatchObject({
    title: 'The Lindholm Ledger',
    canonical: 'https://example.org/sheaf/',
    crumbs: [],
  });
  expect(home.previous).toEqual({ href: '/sheaf/editions/2025-w21/', text: '19–25 May 2025' });
  expect(home).toHaveProperty('next', undefined);
  expect(home.summary).toBe('1 article from 1 source · 1 story · 1 new since the edition before');
});

test('a week without an article stands between its neighbours and says so', () => {
  const articles = ['2025-05-14', '2025-05-28'].map((published) => article(published, text, { published }));
  const empty = editionPages(source(articles)).find(({ params }) => params.edition === '2025-w21')?.props;
  expect(empty).toMatchObject({ summary: 'No article was published in this period.', sections: [], quiet: [] });
  expect([empty?.previous?.href, empty?.next?.href]).toEqual([
    '/sheaf/editions/2025-w20/',
    '/sheaf/editions/2025-w22/',
  ]);
});

test('a site without an article has a home', () => {
  expect(homeProps(source([]))).toMatchObject({ title: 'The Lindholm Ledger', summary: 'There is no article yet.' });
});

test('a theme without news is named and has no section', () => {
  const home = homeProps(source([article('one', text, { themes: { ...harbour, exclude: ['ferry'] } })]));
  expect(home.sections.map(({ theme }) => theme.id)).toEqual(['harbour']);
  expect(home.quiet.map(({ id }) => id)).toEqual(['ferry']);
});

test('a theme with a story of its own comes before one that only other stories touch', () => {
  const base = source([article('one', text, { themes: { ...harbour, exclude: ['ferry'] } })]);
  const touched = (edition: Edition): Edition => ({
    ...edition,
    themes: edition.themes
      .map((row) => (row.theme === 'ferry' ? { ...row, alsoIn: base.digest.stories.map(({ id }) => id) } : row))
      .toSorted((a, b) => (a.theme < b.theme ? -1 : 1)),
  });
  const home = homeProps({ ...base, digest: { ...base.digest, editions: base.digest.editions.map(touched) } });
  expect(home.sections.map(({ theme, lead }) => [theme.id, lead !== undefined])).toEqual([
    ['harbour', true],
    ['ferry', false],
  ]);
});

/** The source with its only story replaced. */
function withStory(base: Source, change: (story: Story) => Partial<Story>): Source {
  const stories = base.digest.stories.map((story) => ({ ...story, ...change(story) }));
  return { ...base, digest: { ...base.digest, stories } };
}

function quoteIn(base: Source, id: string, words: string, speaker: string | undefined) {
  const analysed = base.digest.articles.find(({ article }) => article.id === id);
  const passage = analysed?.passages.find((candidate) => candidate.text.includes(words));
  const start = analysed?.article.body.indexOf(words) ?? -1;
  return { article: id, passage: passage?.id ?? '', text: words, start, end: start + words.length, speaker };
}

test('quotes one line of each named speaker, and none that the rights keep back', () => {
  const spoken = '“The quay is safe,” said the mayor. “It opens,” she said. “Not at night,” said the pilot. “No.”';
  const said = (base: Source) =>
    withStory(base, (story) => ({
      quotes: [
        ['The quay is safe,', 'the mayor'],
        ['It opens,', 'the mayor'],
        ['Not at night,', 'the pilot'],
        ['No.', undefined],
      ].map(([words, speaker]) => quoteIn(base, story.lead, words ?? '', speaker)),
    }));
  const shown = (rights: 'full' | 'link') =>
    homeProps(said(source([article('one', spoken, { rights, themes: harbour })]))).sections[0]?.quotes;
  expect(shown('full')?.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['The quay is safe,', 'the mayor'],
    ['Not at night,', 'the pilot'],
  ]);
  expect(shown('link')).toEqual([]);
});

test('pictures passages by day, the largest dot for the busiest', () => {
  const articles = [
    article('one', `${text}\n\n${text.replace('northern', 'southern')}`, { published: '2025-05-26', themes: harbour }),
    article('two', text, { published: '2025-05-28', themes: harbour }),
  ];
  const { coverage } = homeProps(source(articles));
  const row = coverage?.rows.find(({ theme }) => theme.id === 'harbour');
  expect(coverage?.days.map(({ weekday }) => weekday)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(row?.cells.map(({ passages }) => passages)).toEqual([2, 0, 1, 0, 0, 0, 0]);
  expect(row?.total).toBe(3);
  const [monday, , wednesday] = row?.cells.map(({ radius }) => radius) ?? [];
  expect((monday ?? 0) ** 2 / (wednesday ?? 1) ** 2).toBeCloseTo(2, 1);
});
