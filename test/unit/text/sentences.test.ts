import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['titles and initials', 'Gen. Quill met J. K. Rowan. They left.', ['Gen. Quill met J. K. Rowan.', 'They left.']],
    [
      'acronyms',
      'It met U.S. officials. In the U.S. The ministry agreed.',
      ['It met U.S. officials.', 'In the U.S.', 'The ministry agreed.'],
    ],
    [
      'decimals and times',
      'It rose 3.5 per cent by 4 p.m. on Monday. Then it fell.',
      ['It rose 3.5 per cent by 4 p.m. on Monday.', 'Then it fell.'],
    ],
    ['quotation marks', '“He left.” She said no. “Why?” he asked.', ['“He left.”', 'She said no.', '“Why?” he asked.']],
    [
      'German ordinals',
      'Am 9. Juli kamen sie. Das war 2031. Danach nichts.',
      ['Am 9. Juli kamen sie.', 'Das war 2031.', 'Danach nichts.'],
    ],
    ['lines', 'one\ntwo', ['one', 'two']],
    ['no stop at the end', 'One. Two', ['One.', 'Two']],
    ['nothing', '  ', []],
  ])('keeps %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
