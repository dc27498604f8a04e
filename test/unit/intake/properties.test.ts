import fc from 'fast-check';
import type { Nodes, Parent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { intake } from '../../../src/intake/intake.ts';
import { parseMarkdown } from '../../../src/intake/parse.ts';
import type { Intake } from '../../../src/intake/types.ts';

const OPTIONS = { date: '2025-05-26', url: 'https://example.org/story', source: 'Harbour Press' };
const NASTY = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '[go](javascript:alert(1))',
  '[go](data:text/html,x)',
  '<a href="java&#10;script:alert(1)">go</a>',
  '<a href="vbscript:x">go</a>',
  '![x](https://example.org/x.png)',
  '[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '```html\n<b>\n```',
  '| a | b |\n|---|---|\n| 1 | <i>2</i> |',
  '# Heading',
  '- item\n- item two',
  '1. one\n2. two',
  '> quote',
  '---',
  '===',
  '***bold***',
  '\\',
  '&amp;amp;',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\r\n',
  '\n\n',
  '    indented',
  '[^1]: note',
  'www.example.org',
  'https://example.org/a_b*c',
  '<!-- x -->',
  '<![CDATA[x]]>',
  '<?php x ?>',
  '2025. A year',
  '+ plus',
  ' # not',
  '~~gone~~',
  '<div><p>one<p>two</div>',
  '<ul><li>Share<li>Tweet</ul>',
  '<h1>Title</h1>',
  '<table><tr><td>1</td></tr></table>',
  'The harbour authority of Lindholm said on Monday that the pier would stay closed until Friday.',
  'By Jane Roe',
  'Published 26 May 2025',
  'Comments (0)',
  'Share',
  '“No,” she said.',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 30 }) },
);
const document = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));
const name = fc.constantFrom('a.txt', 'a.html', 'a.md', '-');

function run(text: string, file: string): readonly Intake[] {
  const result = intake({ bytes: new TextEncoder().encode(text), name: file, options: OPTIONS });
  return 'error' in result ? [] : result.articles;
}

const check = (property: (article: Intake) => void): void =>
  fc.assert(
    fc.property(document, name, (text, file) => run(text, file).forEach(property)),
    { numRuns: 300 },
  );

function* nodes(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of (node as Parent).children) yield* nodes(child);
}

describe('whatever the input', { timeout: 120_000 }, () => {
  it('bytes of any kind give articles or a message', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), name, (bytes, file) => {
        const result = intake({ bytes, name: file, options: {} });
        expect('error' in result ? result.error.length : result.articles.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('no raw HTML, no image and no executable address comes out', () => {
    check(({ markdown }) => {
      for (const node of nodes(parseMarkdown(markdown))) {
        expect(['html', 'image', 'imageReference', 'definition']).not.toContain(node.type);
        if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:|mailto:)/);
      }
    });
  });

  it('the file is front matter that YAML reads, and the body', () => {
    check(({ file, markdown, fields }) => {
      const [, yaml = '', body] = /^---\n([\s\S]*?\n)---\n\n?([\s\S]*)$/.exec(file) ?? [];
      expect(parse(yaml)).toMatchObject({ title: fields.title, source: { name: 'Harbour Press' } });
      expect(body).toBe(markdown);
    });
  });

  it('running on its own output changes nothing', () => {
    check(({ file, markdown }) => {
      const [again] = run(file, 'a.md');
      expect(again?.markdown).toBe(markdown);
      expect(again?.file).toBe(file);
      expect(again?.removed).toEqual([]);
    });
  });
});
