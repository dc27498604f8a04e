import { expect, test } from 'vitest';
import { movedPages } from '../../../src/views/moved.ts';
import { storyPages } from '../../../src/views/story.ts';
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
