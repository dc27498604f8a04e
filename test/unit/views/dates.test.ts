import { expect, test } from 'vitest';
import { datesIn, isoWeek } from '../../../src/views/dates.ts';

const british = datesIn('en-GB');

test('writes days and months as readers do', () => {
  expect(british.long('2025-07-09')).toBe('9 July 2025');
  expect(british.short('2025-07-09')).toBe('9 July');
  expect(british.weekday('2025-07-09')).toBe('Wednesday');
  expect(british.month('2025-07')).toBe('July 2025');
  expect(datesIn('de').long('2025-07-09')).toBe('9. Juli 2025');
  expect(datesIn('uk').long('2025-07-09')).toBe('9 липня 2025 р.');
});

test('sets two numbers closer together than two words', () => {
  expect(british.range('2025-07-07', '2025-07-13')).toBe('7–13 July 2025');
  expect(british.range('2025-06-30', '2025-07-06')).toMatch(/^30 June\s–\s6 July 2025$/);
  expect(british.rangeShort('2025-07-09', '2025-07-09')).toBe('9 July');
});

test.each([
  ['2025-07-13', 2025, 28],
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['2026-01-01', 2026, 1],
])('%s is in week %i-%i', (day, year, week) => {
  expect(isoWeek(day)).toEqual({ year, week });
});
