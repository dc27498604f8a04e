import { describe, expect, test } from 'vitest';
import { cardPng, cardSvg } from '../../../src/cards/draw.ts';
import { readFonts } from '../../../src/cards/fonts.ts';
import { HEIGHT, MARGIN, PAPER, WIDTH } from '../../../src/cards/palette.ts';
import { press } from '../../../src/cards/press.ts';
import type { CardView } from '../../../src/views/card.ts';
import { CARD } from '../../support/card.ts';
import { rgbOf } from './png.ts';

const tools = press('.');

/** Without the fonts that are there or not. */
const bare = press(
  '.',
  readFonts('.').filter(({ name }) => !/noto|amiri/.test(name)),
);

const CHIP = { label: 'Port', colour: '#1f5f8b' };

const card = (headline: string, fields: Partial<CardView> = {}): CardView =>
  ({ ...CARD, headline, chips: [CHIP], ...fields }) as CardView;

/** The smallest rectangle around everything that is not paper, the bar at the left apart. */
async function ink(view: CardView) {
  const pixels = rgbOf(await cardPng(view, tools));
  const paper = Number.parseInt(PAPER.slice(1), 16);
  const found = { left: WIDTH, right: 0, top: HEIGHT, bottom: 0 };
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 20; x < WIDTH; x += 1) {
      const at = 3 * (y * WIDTH + x);
      if (pixels.readUIntBE(at, 3) === paper) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
  }
  return found;
}

describe('whatever the headline, nothing leaves its place', () => {
  const sentence = 'The harbour authority of Lindholm opened two berths and the school by the northern bridge. ';
  test.each([
    ['five letters', 'Truce'],
    ['eleven wide letters', 'WWWWWWWWWWW'],
    ['one line', 'The port of Lindholm reopens'],
    ['300 characters', sentence.repeat(4).slice(0, 300)],
    ['300 wide characters', 'WWWWWWW '.repeat(38).slice(0, 300)],
    ['one word of 300 characters', 'W'.repeat(300)],
    ['a German compound', 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung aufgehoben'],
    ['Cyrillic', 'Гавань міста знову приймає кораблі після ремонту причалу '.repeat(5)],
    ['Greek', 'Το λιμάνι της πόλης άνοιξε ξανά μετά τις επισκευές '.repeat(5)],
  ])('%s', async (_, headline) => {
    const { left, right, top, bottom } = await ink(
      card(headline, { foot: 'A source with a very long name '.repeat(6) }),
    );
    expect(left).toBeGreaterThanOrEqual(MARGIN);
    expect(right).toBeLessThan(WIDTH - MARGIN + 4);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(bottom).toBeLessThan(HEIGHT - 40);
  });

  test('a long headline keeps the line of labels below it', async () => {
    const empty = await ink(card(''));
    const full = await ink(card('WWWWWWW '.repeat(38).slice(0, 300)));
    expect(full.bottom).toBe(empty.bottom);
  });
});

test('narrow spaces, as dates and quotation marks of some languages have, are set as plain ones', async () => {
  const set = (space: string) => cardSvg(card(`Порт${space}знову`, { date: `7–13 липня 2031${space}р.` }), tools);
  expect(await set('\u202f')).toBe(await set('\u00a0'));
});

test('a character that no font has is an error with the character and the file', async () => {
  await expect(cardSvg(card('The port in 港 reopens'), bare)).rejects.toThrow(
    /articles\/2031\/crane\.md: no card font has “港” \(U\+6E2F\)\. Run npm install -E @fontsource\/noto-serif-sc\./,
  );
});

test('an emoji and a letter of a known script are errors that name their package', async () => {
  await expect(cardSvg(card('Done ✅'), bare)).rejects.toThrow(
    /U\+2705\)\. Run npm install -E @fontsource\/noto-emoji\./,
  );
  await expect(cardSvg(card('ท่าเรือ'), bare)).rejects.toThrow(/npm install -E @fontsource\/noto-serif-thai\./);
  await expect(cardSvg(card('\u{13000}'), bare)).rejects.toThrow(/U\+13000\)\. Write the words without it\./);
});

test('an installed package is used', async () => {
  await expect(cardPng(card('ท่าเรือเปิดอีกครั้ง', { language: 'th' }), tools)).resolves.toBeInstanceOf(Buffer);
});

test.each<CardView>([
  card('The port reopens'),
  card('The Lindholm Ledger', {
    kind: 'cover',
    standfirst: 'What is written.',
    picture: { rows: [{ ...CHIP, passages: [1, 0, 3] }] },
  }),
  card('3–9 March 2031', {
    kind: 'edition',
    lines: [
      { chip: CHIP, headline: 'The port reopens', language: 'en', direction: 'ltr' },
      { chip: undefined, headline: 'Rain', language: 'en', direction: 'ltr' },
    ],
    picture: {
      rows: [
        { ...CHIP, passages: [1, 0, 3] },
        { ...CHIP, passages: [0, 0, 0] },
      ],
    },
  }),
])('a $kind card is a PNG of 1200 × 630, the same bytes each time', async (view) => {
  const png = await cardPng(view, tools);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
  expect(png.equals(await cardPng(view, tools))).toBe(true);
});

test('nothing but shapes is drawn: no address, no image, no text element', async () => {
  const svg = await cardSvg(card('<img src="https://pictures.example/a.png"> & url(https://pictures.example/)'), tools);
  expect(svg).not.toMatch(/<image|<text|href=|pictures\.example/);
});
