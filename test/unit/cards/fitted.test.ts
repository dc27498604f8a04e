import { expect, test } from 'vitest';
import { fitted } from '../../../src/cards/fitted.ts';
import { readFonts, serif } from '../../../src/cards/fonts.ts';
import { measureWith } from '../../../src/cards/measure.ts';

const STEPS = [
  { size: 100, lines: 1 },
  { size: 80, lines: 2 },
  { size: 60, lines: 3 },
  { size: 40, lines: 4 },
] as const;

const measure = measureWith(readFonts('.'));
const set = (text: string) => fitted(text, { fontFamily: serif, fontWeight: 600 }, 1066, STEPS, measure);

test.each([
  ['as large as one line allows', 'The port reopens', { fontSize: 100, textWrap: 'balance' }],
  ['smaller for two lines', 'The port of Lindholm reopens after the flood', { fontSize: 80, textWrap: 'balance' }],
  [
    'as small as a long word needs, and never breaks it',
    'Arbeiterunfallversicherungsgesetz geändert',
    { fontSize: 60 },
  ],
  [
    'a word too long for any size is broken and does not make the rest small',
    'x'.repeat(70),
    { fontSize: 60, wordBreak: 'break-word' },
  ],
  ['too much for any size is cut', 'The port of Lindholm reopens. '.repeat(12), { fontSize: 40, lineClamp: 4 }],
])('%s', async (_, text, expected) => {
  expect(await set(text)).toMatchObject(expected);
});

test('words that fit are not broken by balancing', async () => {
  expect(await set('Arbeiterunfallversicherungsgesetz: Was sich ändert')).not.toHaveProperty('wordBreak');
});
