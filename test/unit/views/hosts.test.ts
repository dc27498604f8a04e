import { expect, test } from 'vitest';
import { headers, hostFiles } from '../../../src/views/hosts.ts';

const POLICY = "default-src 'none'; script-src 'sha256-abc='";
const files = Object.fromEntries(
  hostFiles('https://example.org/sheaf/', POLICY).map(({ path, text }) => [path, text] as const),
);

/** The headers in a host's file, as a program would read them: by the form of the file, not by what was written. */
const READ: Readonly<Record<string, (text: string) => string[][]>> = {
  _headers: (text) => [...text.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  '.htaccess': (text) =>
    [...text.matchAll(/^ {2}Header always set ([\w-]+) "(.*)"$/gm)].map(([, name = '', value = '']) => [name, value]),
  'nginx.conf': (text) =>
    [...text.matchAll(/^add_header ([\w-]+) "(.*)" always;$/gm)].map(([, name = '', value = '']) => [name, value]),
  'vercel.json': (text) =>
    JSON.parse(text).headers[0].headers.map(({ key, value }: { key: string; value: string }) => [key, value]),
};

test.each(Object.keys(READ))('%s sends every header, the policy of the pages among them', (path) => {
  const read = READ[path]?.(files[path] ?? '').filter(([name]) => name !== 'Cache-Control');
  expect(read).toEqual(headers(POLICY));
  expect(new Map(read?.map(([name, value]) => [name, value])).get('Content-Security-Policy')).toBe(
    `${POLICY}; frame-ancestors 'none'`,
  );
});

test('what is named by its content is kept for a year, under the base path', () => {
  for (const text of Object.values(files)) {
    expect(text).toContain('/sheaf/_assets/');
    expect(text).toMatch(/max-age=31536000, immutable|expires 1y/);
  }
});
