/** Promise 3: the same content, the same bytes, wherever the machine stands and whatever it speaks. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const PROGRAM = `
  import { createHash } from 'node:crypto';
  const { buildDigest } = await import('./src/digest/digest.ts');
  const { readTopics } = await import('./test/bench/digest/labels.ts');
  const topics = await readTopics('test/fixtures/digest');
  const digests = topics.map(({ themes, articles }) =>
    buildDigest(articles.map((each) => each.article), themes, { language: 'en', edition: 'week' }));
  const local = new Date(2031, 0, 1).toISOString() + ' ' + (1234.5).toLocaleString();
  console.log(JSON.stringify({ digest: createHash('sha256').update(JSON.stringify(digests)).digest('hex'), local }));
`;

async function digestIn(env: Readonly<Record<string, string>>): Promise<{ digest: string; local: string }> {
  const args = ['--input-type=module', '--eval', PROGRAM];
  const { stdout } = await run(process.execPath, args, {
    cwd: resolve('.'),
    env: { PATH: process.env['PATH'], ...env },
  });
  return JSON.parse(stdout) as { digest: string; local: string };
}

test('time zone and language of the machine change nothing', { timeout: 60_000 }, async () => {
  const east = await digestIn({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  const west = await digestIn({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
  expect(east.local).not.toBe(west.local);
  expect(east.digest).toBe(west.digest);
});
