import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/text/numbers.ts';

const read = (text: string, language = 'en'): (string | number)[][] =>
  findNumbers(text, language).map(({ value, upper, bound }) =>
    upper === undefined ? [value, bound] : [value, upper, bound],
  );

describe('findNumbers', () => {
  it.each([
    ['355', [[355, 'exact']]],
    ['1,234.5', [[1234.5, 'exact']]],
    [
      '€1.1bn and $5m',
      [
        [1_100_000_000, 'exact'],
        [5_000_000, 'exact'],
      ],
    ],
    ['two hundred and six men', [[206, 'exact']]],
    [
      'three and four',
      [
        [3, 'exact'],
        [4, 'exact'],
      ],
    ],
    ['twenty-nine', [[29, 'exact']]],
    ['a dozen', [[12, 'exact']]],
    ['one hundred thousand', [[100_000, 'exact']]],
    ['more than 400 drones', [[400, 'over']]],
    ['at least nine', [[9, 'over']]],
    ['up to 85', [[85, 'under']]],
    ['some 100 people', [[100, 'about']]],
    ['10–15 per cent', [[10, 15, 'exact']]],
    ['5 to 6 million', [[5_000_000, 6_000_000, 'exact']]],
    ['between 20,000 and 60,000 dollars', [[20_000, 60_000, 'exact']]],
    ['12 000 men', [[12_000, 'exact']]],
    ['an F-16 and B2', []],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads other languages by their own rules', () => {
    expect(read('1.000 Leute, 2,5 Milliarden, zwölf, rund 40', 'de')).toEqual([
      [1000, 'exact'],
      [2_500_000_000, 'exact'],
      [12, 'exact'],
      [40, 'about'],
    ]);
    expect(read('понад 700, 1,5 млрд, 2 тис.', 'uk')).toEqual([
      [700, 'over'],
      [1_500_000_000, 'exact'],
      [2000, 'exact'],
    ]);
  });
});
