import { expect, test } from 'vitest';
import { groupFigures } from '../../../../src/digest/stories/figures.ts';
import type { Figure } from '../../../../src/digest/types.ts';

function figure(article: string, value: number, sentence: string): Figure {
  const whole = { start: 0, end: sentence.length, text: sentence };
  return {
    article,
    passage: 'p',
    ...whole,
    text: `${value}`,
    value,
    bound: 'exact',
    unit: '',
    counts: 'killed',
    sentence: whole,
  };
}

const differing = (...figures: Figure[]): number[][] =>
  groupFigures(figures, (article) => article)
    .filter(({ differ }) => differ)
    .map((group) => group.figures.map(({ value }) => value));

test('the toll of one event, as two sources give it, is one quantity that differs', () => {
  const values = differing(
    figure('a', 14, '14 people were killed when the dam broke.'),
    figure('b', 28, 'The breach of the dam killed 28 people.'),
  );
  expect(values).toEqual([[14, 28]]);
});

test('what differs by more than twice and a bit counts something else', () => {
  const values = differing(
    figure('a', 4, 'On Wednesday a landslide had killed 4 people there.'),
    figure('b', 85, 'The governor asserts that the flood killed 85 people there.'),
  );
  expect(values).toEqual([]);
});
