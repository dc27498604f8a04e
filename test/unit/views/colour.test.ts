import { readFileSync } from 'node:fs';
import { converter, wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DARK, PAPER, readable, themeStyles } from '../../../src/views/colour.ts';

test('keeps a colour that is readable already', () => {
  expect(readable('#8c1c13', PAPER)).toBe('#8c1c13');
});

test('any colour becomes readable on paper and on the dark ground', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (value) => {
      expect(wcagContrast(readable(value, PAPER), PAPER)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(readable(value, DARK, 6), DARK)).toBeGreaterThanOrEqual(6);
    }),
  );
});

test('changes the lightness and keeps the hue', () => {
  const hue = (colour: string) => converter('oklch')(colour)?.h ?? Number.NaN;
  expect(readable('#ffcc00', PAPER)).not.toBe('#ffcc00');
  expect(Math.abs(hue(readable('#ffcc00', PAPER)) - hue('#ffcc00'))).toBeLessThan(5);
});

test('refuses what is no colour', () => {
  expect(() => readable('river', PAPER)).toThrow('"river" is not a colour');
});

test('gives each theme a class with a colour for either ground', () => {
  expect(themeStyles([{ id: 'harbour', colour: '#8c1c13' }])).toMatch(
    /^\.t-harbour\{--theme:light-dark\(#8c1c13,#[0-9a-f]{6}\)\}$/,
  );
});

test('the grounds are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPER}, ${DARK});`);
});
