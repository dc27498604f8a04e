import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/intake/dates/find.ts';

const found = (text: string, language = 'en', reference?: string): readonly string[] =>
  findDates(text, { language, reference }).map(({ value }) => value);

describe('findDates', () => {
  it.each([
    ['26 May 2025', 'en', '2025-05-26'],
    ['May 26, 2025 | 4:20 pm EDT', 'en', '2025-05-26T16:20:00-04:00'],
    ['26. Mai 2025, 14:20 Uhr', 'de', '2025-05-26'],
    ['le 26 mai 2025 à 14h20', 'fr', '2025-05-26'],
    ['26 de mayo de 2025', 'es', '2025-05-26'],
    ['lunedì 26 maggio 2025', 'it', '2025-05-26'],
    ['26 de maio de 2025', 'pt', '2025-05-26'],
    ['26 mei 2025', 'nl', '2025-05-26'],
    ['26 maja 2025 r.', 'pl', '2025-05-26'],
    ['26 травня 2025 року', 'uk', '2025-05-26'],
    ['26 мая 2025 г. в 14:20 МСК', 'ru', '2025-05-26T14:20:00+03:00'],
    ['26.05.2025', 'de', '2025-05-26'],
    ['2025/5/26', 'en', '2025-05-26'],
    ['Mon, 26 May 2025 14:20:00 +0200', 'en', '2025-05-26T14:20:00+02:00'],
    ['2025-05-26T14:20:00.000Z', 'en', '2025-05-26T14:20:00Z'],
    ['26/05/2025', 'fr', '2025-05-26'],
    ['05/26/2025', 'en', '2025-05-26'],
    ['26-05-25, 19:04', 'nl', '2025-05-26'],
  ])('%s', (text, language, wanted) => expect(found(text, language)).toEqual([wanted]));

  it.each([
    '31 February 2025',
    '26.13.2025',
    'page 12 of 2025',
    'version 1.2.3',
    'in May',
    '1,200 crowns',
    'won 12-05-25',
  ])('finds no day in “%s”', (text) => expect(found(text).filter((value) => value !== '')).toEqual([]));

  it('says when month and day cannot be told apart', () => {
    expect(findDates('04/05/2025', { language: 'en' })).toMatchObject([{ ambiguous: true }]);
    expect(findDates('04/05/2025', { language: 'fr' })).toMatchObject([{ ambiguous: false, value: '2025-05-04' }]);
  });

  it.each([
    ['2 days ago', 'en', '2025-05-24'],
    ['gestern', 'de', '2025-05-25'],
    ['il y a 3 jours', 'fr', '2025-05-23'],
    ['учора', 'uk', '2025-05-25'],
    ['3 дня назад', 'ru', '2025-05-23'],
    ['24 May', 'en', '2025-05-24'],
    ['27 December', 'en', '2024-12-27'],
  ])('%s counts from the reference day', (text, language, wanted) => {
    expect(found(text, language, '2025-05-26')).toEqual([wanted]);
    expect(found(text, language)).toEqual(['']);
  });
});
