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
    ['måndag 26 maj kl 06.30 2025', 'sv', '2025-05-26'],
    ['26 May, 2:20 pm, 2025', 'en', '2025-05-26'],
    ['Mon May 26 14:20:00 2025', 'en', '2025-05-26'],
    ['26. Mai, 14:20 Uhr, 2025', 'de', '2025-05-26'],
  ])('%s', (text, language, wanted) => expect(found(text, language)).toEqual([wanted]));

  it.each([
    '31 February 2025',
    '26.13.2025',
    'page 12 of 2025',
    'version 1.2.3',
    'in May',
    '1,200 crowns',
    'won 12-05-25',
    'On 26 May at 10:30 2025 people marched',
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
    ['Publicerad igår 18.05', 'sv', '2025-05-25'],
    ['i går kl 18.05', 'sv', '2025-05-25'],
    ['förrgår', 'sv', '2025-05-24'],
    ['the day before yesterday', 'en', '2025-05-24'],
    ['vorgestern, 9 Uhr', 'de', '2025-05-24'],
    ['avant-hier', 'fr', '2025-05-24'],
    ['anteayer', 'es', '2025-05-24'],
    ["l'altro ieri", 'it', '2025-05-24'],
    ['anteontem', 'pt', '2025-05-24'],
    ['alaltăieri', 'ro', '2025-05-24'],
    ['eergisteren', 'nl', '2025-05-24'],
    ['przedwczoraj', 'pl', '2025-05-24'],
    ['předevčírem', 'cs', '2025-05-24'],
    ['позавчера', 'ru', '2025-05-24'],
    ['позавчора', 'uk', '2025-05-24'],
    ['tegnapelőtt', 'hu', '2025-05-24'],
    ['toissapäivänä', 'fi', '2025-05-24'],
    ['i forgårs', 'da', '2025-05-24'],
    ['evvelsi gün', 'tr', '2025-05-24'],
    ['προχθές', 'el', '2025-05-24'],
    ['dün 18:05', 'tr', '2025-05-25'],
    ['χθες, 18:05', 'el', '2025-05-25'],
    ['včera v 18:05', 'cs', '2025-05-25'],
    ['wczoraj, 18:05', 'pl', '2025-05-25'],
    ['ieri, 18:05', 'it', '2025-05-25'],
    ['ayer a las 18:05', 'es', '2025-05-25'],
    ['ontem às 18:05', 'pt', '2025-05-25'],
    ['hier à 18h05', 'fr', '2025-05-25'],
    ['tegnap 18:05', 'hu', '2025-05-25'],
    ['eilen klo 18.05', 'fi', '2025-05-25'],
  ])('%s counts from the reference day', (text, language, wanted) => {
    expect(found(text, language, '2025-05-26')).toEqual([wanted]);
    expect(found(text, language)).toEqual(['']);
  });
});
