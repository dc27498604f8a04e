import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../../src/text/clean.ts';
import { slug } from '../../../src/text/slug.ts';

describe('cleanCharacters', () => {
  it.each([
    ['Windows and old Mac line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['NUL and other controls', 'har\u0000bo\u0007ur', 'harbour'],
    [
      'zero-width, bidirectional and soft-hyphen characters',
      '\ufeffhar\u200bbo\u00adur \u202eopen\u202c',
      'harbour open',
    ],
    ['joiners between Latin letters', 'har\u200dbour', 'harbour'],
    ['non-breaking and thin spaces', '12\u00a0000\u202fkm', '12 000 km'],
    ['decomposed letters', 'Ha\u0308fen', 'Häfen'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, given, wanted) => expect(cleanCharacters(given)).toBe(wanted));

  it('keeps the joiners that build an emoji', () => {
    expect(cleanCharacters('👩\u200d🚒')).toBe('👩\u200d🚒');
  });
});

describe('slug', () => {
  it.each([
    ['The mayor’s “plan” – 355 boats', 'the-mayors-plan-355-boats'],
    ['Größe der Häfen', 'groesse-der-haefen'],
    ['Порт відкрили', 'port-vidkrili'],
  ])('%s', (given, wanted) => expect(slug(given)).toBe(wanted));

  it('keeps texts without any letter it knows apart', () => {
    expect(slug('港')).toMatch(/^x[0-9a-f]{8}$/);
    expect(slug('港')).not.toBe(slug('橋'));
  });

  it('cuts between words at 80 characters', () => {
    const long = slug('harbour '.repeat(20));
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/^(?:harbour-)*harbour$/);
  });
});
