import { expect, test } from 'vitest';
import { directionOf, quotationMarks } from '../../../src/views/language.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['uk', 'ltr'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
] as const)('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test('knows the quotation marks of a language and its regions', () => {
  expect(quotationMarks('en-GB')).toEqual(['“', '”']);
  expect(quotationMarks('de-AT')).toEqual(['„', '“']);
  expect(quotationMarks('uk')).toEqual(['«', '»']);
});
