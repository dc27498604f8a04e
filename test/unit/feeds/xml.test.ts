import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, escapeXml, xmlText } from '../../../src/feeds/xml.ts';

/** Any sequence of UTF-16 units: control characters and lone surrogates come up often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x20 }),
      fc.integer({ min: 0xd7f0, max: 0xe010 }),
      fc.integer({ min: 0, max: 0xffff }),
    ),
  )
  .map((units) => String.fromCharCode(...units));

/** `Char` of XML 1.0, fifth edition, written out from the specification's list of ranges. */
function isXmlChar(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true;
  return (
    (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

describe('xmlText', () => {
  test('keeps exactly what XML 1.0 calls a character, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = [...text].filter((character) => isXmlChar(character.codePointAt(0) ?? 0));
        expect(xmlText(text)).toBe(expected.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test('takes out each C0 control but tab, line feed and carriage return', () => {
    const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('');
    expect(xmlText(controls)).toBe('\t\n\r');
  });

  test('leaves a surrogate pair whole and takes out halves', () => {
    expect(xmlText('a\ud83d\ude00b\ud83dc\ude00')).toBe('a😀bc');
  });
});

test('any text, cleaned and escaped, is well-formed in an element and in an attribute and reads back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = escapeXml(xmlText(text));
      const { root } = parseXml(`<a b="${written}">${written}</a>`);
      // A parser turns line ends into line feeds, and in attributes all space into spaces.
      const read = xmlText(text).replaceAll(/\r\n?/g, '\n');
      expect(root?.text).toBe(read);
      expect(root instanceof XmlElement && root.attributes['b']).toBe(read.replaceAll(/[\t\n]/g, ' '));
    }),
    { numRuns: 2000 },
  );
});

test('clean reaches every string and changes nothing else', () => {
  const value = { a: 'x\u0000y', b: [1, null, true, { c: '\u000b', d: undefined }], e: ['\ud800ok'] };
  expect(clean(value)).toEqual({ a: 'xy', b: [1, null, true, { c: '', d: undefined }], e: ['ok'] });
});
