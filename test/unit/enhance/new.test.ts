import { expect, test } from 'vitest';
import { newSince } from '../../../src/enhance/new.ts';

test('on a first visit nothing is new', () => {
  expect(newSince(undefined, { storm: 2 })).toEqual([]);
});

test('a story is new that was not there or has more reports', () => {
  expect(newSince({ storm: 2, ferry: 1 }, { storm: 3, ferry: 1, quay: 1 })).toEqual(['storm', 'quay']);
});

test('a story that lost a report is not new', () => {
  expect(newSince({ storm: 2 }, { storm: 1 })).toEqual([]);
});
