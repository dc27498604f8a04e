import { expect, test } from 'vitest';
import { markdownHtml } from '../../../src/views/html.ts';

const html = (markdown: string) => markdownHtml(markdown, 2);

test('sets plain Markdown', () => {
  expect(html('The *quay* is **open**.')).toBe('<p>The <em>quay</em> is <strong>open</strong>.</p>');
});

test('drops raw HTML and keeps the words between the tags', () => {
  expect(html('A <b onclick="alert(1)">bold</b> claim.\n\n<script>alert(1)</script>')).toBe('<p>A bold claim.</p>');
});

test.each([
  ['javascript', '[x](javascript:alert(1))'],
  ['data', '[x](data:text/html,hi)'],
  ['relative', '[x](/quay)'],
  ['without a scheme', '[x](//host.example/quay)'],
  ['upper case', '[x](JAVASCRIPT:alert(1))'],
  ['with a tab', '[x](java&#9;script:alert(1))'],
])('unwraps a link that is %s', (_, markdown) => {
  expect(html(markdown)).toBe('<p>x</p>');
});

test('marks links that lead out', () => {
  expect(html('[the quay](https://quay.example/a?b=1&c=2)')).toBe(
    '<p><a href="https://quay.example/a?b=1&#x26;c=2" rel="nofollow ugc noopener">the quay</a></p>',
  );
});

test('shows what a picture shows in words, since pictures are requests to others', () => {
  expect(html('![The quay at dawn](https://quay.example/a.jpg)')).toBe('<p>The quay at dawn</p>');
});

test('moves headings below the page’s own and never skips a level', () => {
  expect(html('# One\n\n#### Two\n\n# Three').match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2']);
});

test('a heading inside a quotation is no heading of the page', () => {
  expect(html('> # Order\n>\n> It was loud.')).toContain('<p><strong>Order</strong></p>');
});

test('gives a table a frame of its own and aligns by class', () => {
  const table = html('| berth | ships |\n|---|--:|\n| north | 12 |');
  expect(table).toContain('<div class="sideways" role="group" tabindex="0"><table>');
  expect(table).toContain('<th class="right" scope="col">ships</th>');
  expect(table).not.toContain('style=');
});

test('a task list is a list', () => {
  expect(html('- [x] done')).not.toContain('<input');
});
