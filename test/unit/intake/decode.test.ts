import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/intake/input/decode.ts';

const UK = 'Порт Ліндгольма залишиться закритим до кінця тижня, повідомила адміністрація порту в понеділок уранці.';
const PL =
  'Wschodni pirs w Lindholmie pozostanie zamknięty przez tydzień, poinformował zarząd portu; źródła mówią o trzech żurawiach i łodziach.';

/** Writes text in a charset of one byte a letter. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return new Uint8Array(Array.from(text, (letter) => bytes.get(letter) ?? 63));
}

const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'));

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(UK), UK],
    ['UTF-16 with a mark', utf16(UK, true), UK],
    ['UTF-16 without one', utf16('The harbour is closed until Friday.', false), 'The harbour is closed until Friday.'],
    [
      'a declared charset',
      encode(`<meta charset="windows-1251"><p>${UK}`, 'windows-1251'),
      `<meta charset="windows-1251"><p>${UK}`,
    ],
    ['windows-1251, not declared', encode(UK, 'windows-1251'), UK],
    [
      'KOI8-U, not declared',
      encode('Порт закрыт до конца недели, сообщила администрация порта утром в понедельник.', 'koi8-r'),
      'Порт закрыт до конца недели, сообщила администрация порта утром в понедельник.',
    ],
    ['windows-1250, not declared', encode(PL, 'windows-1250'), PL],
    [
      'windows-1252 declared as UTF-8',
      encode('<meta charset=utf-8>Größe der Brücken über die Flüsse', 'windows-1252'),
      '<meta charset=utf-8>Größe der Brücken über die Flüsse',
    ],
  ])('%s', (_, bytes, wanted) => expect(decode(bytes).text.replace(/^\ufeff/, '')).toBe(wanted));

  it('says when it guessed', () => {
    expect(decode(encode(UK, 'windows-1251')).warnings[0]).toContain('windows-1251');
    expect(decode(new TextEncoder().encode(UK)).warnings).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['white space', new TextEncoder().encode(' \n\n'), /empty/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\nx'), /a PDF/],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 1]), /ZIP/],
    ['half a character of UTF-16', utf16('The harbour', true).slice(0, -1), /broken UTF-16/],
    ['half a surrogate pair', new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]), /broken UTF-16/],
    ['noise', new Uint8Array(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)), /binary/],
    ['9 MB', new Uint8Array(9 * 1024 * 1024).fill(97), /9 MB/],
  ])('%s is refused with a reason', (_, bytes, message) => expect(() => decode(bytes)).toThrow(message));
});
