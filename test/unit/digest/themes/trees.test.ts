import { expect, test } from 'vitest';
import { askTrees, plant, type Tree, treeReasons } from '../../../../src/digest/themes/trees.ts';

const NAMES = ['near', 'title', 'length'];
const TREE: Tree = {
  value: 0.1,
  feature: 'near',
  least: 0.5,
  below: { value: -1 },
  from: { value: 0.4, feature: 'title', least: 0.2, below: { value: 0.3 }, from: { value: 2 } },
};

test.each([
  { row: [0.4, 1, 9], sum: -1, changes: [-1.1, 0, 0] },
  { row: [0.5, 0.1, 9], sum: 0.3, changes: [0.3, -0.1, 0] },
  { row: [0.9, 0.2, 9], sum: 2, changes: [0.3, 1.6, 0] },
])('a tree answers $row by its leaf, and tells what each question changed', ({ row, sum, changes }) => {
  const trees = [plant(TREE, NAMES)];
  expect(askTrees(trees, Float64Array.from(row))).toBe(sum);
  const told = treeReasons(trees, Float64Array.from(row));
  changes.forEach((each, at) => {
    expect(told[at]).toBeCloseTo(each);
  });
});

test('trees add up, and no tree says nothing', () => {
  const row = Float64Array.from([0.9, 0.2, 9]);
  expect(askTrees([plant(TREE, NAMES), plant({ value: 0.5 }, NAMES)], row)).toBe(2.5);
  expect(askTrees([], row)).toBe(0);
});

test('a question about what nobody measures is an error', () => {
  expect(() => plant({ ...TREE, feature: 'neer' }, NAMES)).toThrow('"neer", which is no feature');
});
