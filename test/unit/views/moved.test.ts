import { expect, test } from 'vitest';
import { movedPages, movedSpeakers } from '../../../src/views/moved.ts';
import { speakerPages } from '../../../src/views/speaker.ts';
import { storyPages } from '../../../src/views/story.ts';
import { excerpt, withArticles } from './reported.ts';
import { article, source } from './sample.ts';

const words =
  'The ferry Margrethe ran aground off Lindholm on Tuesday with 214 passengers, who were taken to Ostermark.';
const report = (id: string, published: string, text = words) =>
  article(id, text, { published, title: `Margrethe ${id}` });
const alone = article('alone', 'Rain is expected in the hills.', { published: '2025-03-02' });
const addresses = (all: ReturnType<typeof report>[]) => {
  const site = source(all);
  return {
    pages: storyPages(site).map(({ params }) => params.story),
    moved: movedPages(site).map(({ params, props }) => [params.story, props.to]),
  };
};

test('an address of a story leads to it after an older article joined', () => {
  const [early, mid, late] = [report('early', '2025-05-27'), report('mid', '2025-05-28'), report('late', '2025-05-28')];
  expect(addresses([mid, late]).pages).toEqual(['late']);
  const { pages, moved } = addresses([early, mid, late]);
  expect(pages).toEqual(['early']);
  expect(moved).toEqual([
    ['late', '/sheaf/stories/early/'],
    ['mid', '/sheaf/stories/early/'],
  ]);
});

test('a story of one leads to its article, and says where it is at home', () => {
  expect(addresses([alone])).toEqual({ pages: [], moved: [['alone', '/sheaf/articles/alone/']] });
  expect(movedPages(source([alone]))[0]?.props.canonical).toBe('https://example.org/sheaf/articles/alone/');
});

test('who is spelled in two ways has one page, to which the other spelling leads', () => {
  const bodies = [
    '“It holds,” said Anna Sorensky.',
    '“It broke,” said Anna Sorensky.',
    '“It sank,” said Anna Sorenskyy.',
  ];
  const quoted = withArticles(
    source(bodies.map((body, at) => article(`a${at}`, body, { published: `2025-05-2${at}` }))),
    (analysed) => ({
      quotes: [
        {
          ...excerpt(analysed, analysed.article.body.slice(1, 8)),
          speaker: analysed.article.body.split('said ')[1]?.slice(0, -1),
        },
      ],
    }),
  );
  expect(speakerPages(quoted).map(({ params, props }) => [params.page, props.days.length])).toEqual([
    ['anna-sorensky', 3],
  ]);
  expect(movedSpeakers(quoted).map(({ params, props }) => [params.page, props.title, props.to])).toEqual([
    ['anna-sorenskyy', 'Anna Sorensky', '/sheaf/people/anna-sorensky/'],
  ]);
});
