import { expect, test } from 'vitest';
import { serif } from '../../../src/cards/fonts.ts';
import { fitted } from '../../../src/cards/headline.ts';
import { press } from '../../../src/cards/press.ts';

const STEPS = [
  { size: 100, lines: 1 },
  { size: 80, lines: 2 },
  { size: 60, lines: 3 },
  { size: 40, lines: 4 },
] as const;

const tools = press('.');
const set = (text: string, language = 'en') =>
  fitted({ text, language, direction: 'ltr' }, { fontFamily: serif, fontWeight: 600 }, 1066, STEPS, tools);

test.each([
  ['as large as one line allows', 'The port reopens', { size: 100, lines: ['The port reopens'] }],
  [
    'smaller for two lines, as long as each other',
    'The port of Lindholm reopens after the flood',
    { size: 80, lines: ['The port of Lindholm', 'reopens after the flood'] },
  ],
  [
    'as small as a long word needs, rather than broken',
    'Arbeiterunfallversicherungsgesetz geändert',
    { size: 60, lines: ['Arbeiterunfallversicherungsgesetz', 'geändert'] },
  ],
])('%s', async (_, text, expected) => {
  expect(await set(text)).toMatchObject(expected);
});

test('a word too long for any size is broken where its language allows, with a hyphen', async () => {
  const { lines } = await set('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten', 'de');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/\p{L}{2}-$/u);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten',
  );
});

test('no letters are parted without a hyphen in any of what is no word', async () => {
  const { lines } = await set('x'.repeat(70));
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^x+-$/);
});

test('too much for any size is cut with an ellipsis', async () => {
  const { size, lines } = await set('The port of Lindholm reopens. '.repeat(12));
  expect(size).toBe(40);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('marks that French sets apart stay with their words', async () => {
  for (const length of [0, 6, 12, 18]) {
    const { lines } = await set(`${'n'.repeat(length)} Le port rouvre : « enfin », dit la mairie ! Vrai ?`, 'fr');
    for (const line of lines) {
      expect(line).not.toMatch(/^[»:!?]/);
      expect(line).not.toMatch(/«$/);
    }
  }
});

test('Japanese and Thai are broken between words, never before closing marks', async () => {
  const { lines } = await set('ท่าเรือลินด์โฮล์มเปิดอีกครั้งหลังการซ่อมแซมครั้งใหญ่ที่ท่าเทียบเรือด้านเหนือ', 'th');
  expect(lines.length).toBeGreaterThan(1);
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(lines.join(''))].map(
    ({ index }) => index,
  );
  let at = 0;
  for (const line of lines) {
    expect(words).toContain(at);
    at += line.length;
  }
});
