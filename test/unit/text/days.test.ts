import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoWeek, monday, weekday } from '../../../src/text/days.ts';

describe('days', () => {
  it('counts across months, years and leap days', () => {
    expect(addDays('2032-02-28', 1)).toBe('2032-02-29');
    expect(addDays('2031-01-01', -1)).toBe('2030-12-31');
    expect(daysBetween('2031-12-30', '2032-01-02')).toBe(3);
  });

  it('knows weekdays and Mondays', () => {
    expect(weekday('2031-07-10')).toBe(4);
    expect(monday('2031-07-13')).toBe('2031-07-07');
  });

  it.each([
    ['2025-07-09', 2025, 28],
    ['2027-01-03', 2026, 53],
    ['2024-12-30', 2025, 1],
  ])('gives %s the week of ISO 8601', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });
});
