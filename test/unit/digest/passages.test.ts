import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/digest/passages.ts';
import { sourceSpan } from '../../../src/digest/source-map.ts';

const BODY = [
  'Hello **big** \\*world\\* &amp; caf&eacute;',
  'next `code` line.',
  '',
  '## Under here',
  '',
  '> First words',
  '> “go on”',
  '>',
  '> second part',
  '',
  '- a [link](https://example.org)',
  '- b',
  '',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  '',
  '<div>raw</div>',
  '',
  '[x]: https://example.org',
  '',
  'Mail me@example.org <b>now</b>.',
].join('\n');

describe('parseBody', () => {
  const parsed = parseBody(BODY, 5);

  it('cuts the body into passages with plain text, kind and line of the file', () => {
    expect(parsed.passages.map(({ kind, text, line }) => ({ kind, text, line }))).toEqual([
      { kind: 'paragraph', text: 'Hello big *world* & café next code line.', line: 5 },
      { kind: 'quote', text: 'First words “go on”\nsecond part', line: 10 },
      { kind: 'list', text: 'a link\nb', line: 15 },
      { kind: 'table', text: 'a\tb\n1\t2', line: 18 },
      { kind: 'paragraph', text: 'Mail me@example.org now.', line: 26 },
    ]);
  });

  it('names the heading a passage stands under', () => {
    expect(parsed.passages.map((passage) => passage.heading)).toEqual([undefined, ...Array(4).fill('Under here')]);
  });

  it('lists what no passage holds, with line and reason', () => {
    expect(parsed.leftOut.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '22 <div>raw</div>',
      '24 [x]: https://example.org',
      '26 <b>',
      '26 </b>',
    ]);
  });

  it('leads every word of the plain text back to its source', () => {
    const written: Record<string, string> = {
      '*world*': '\\*world\\*',
      '&': '&amp;',
      café: 'caf&eacute;',
      'now.': 'now</b>.',
    };
    for (const { text, map, start, end } of parsed.passages) {
      for (const match of text.matchAll(/\S+/gu)) {
        const span = sourceSpan(map, match.index, match.index + match[0].length);
        expect(BODY.slice(span.start, span.end)).toBe(written[match[0]] ?? match[0]);
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it('gives passages ids that depend on their words alone, and sets equal ones apart', () => {
    const before = parseBody('One.\n\nSame.\n\nSame.', 1).passages.map((passage) => passage.id);
    const after = parseBody('New first.\n\nOne.\n\nSame.\n\nSame.', 1).passages.map((passage) => passage.id);
    expect(after.slice(1)).toEqual(before);
    expect(before[2]).toBe(`${before[1]}-2`);
    expect(new Set(before).size).toBe(3);
    expect(before[0]).toMatch(/^p-[0-9a-z]{6}$/u);
  });

  it('reads line ends of other systems and characters Markdown replaces', () => {
    const body = 'One line\r\nand \0 more.\r\n\r\nTwo.';
    const [first, second] = parseBody(body, 1).passages;
    expect(first?.text).toBe('One line and \uFFFD more.');
    expect(body.slice(second?.start, second?.end)).toBe('Two.');
  });
});
