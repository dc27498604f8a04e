/** Sites of twelve themes and hardly an article: every page is there, and none is heavy. (npm run bench:site builds large ones.) */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, temporaryFolder } from '../support/content.ts';
import { inventedSite } from '../support/invented.ts';
import { build, page, textsOf } from '../support/site.ts';
import { pageWeights } from '../support/weights.ts';

const KB = 1024;

test.each([
  [1, 1],
  [5, 7],
])('a site of %i is whole and light', async (articles, days) => {
  // Eleven invented themes and the one that every test site has.
  const out = join(await temporaryFolder(), 'site');
  const { code, output } = await build(await contentFolder(inventedSite(articles, 11, days)), out);
  expect(output).toContain(`${articles} articles and 12 themes read`);
  expect(code).toBe(0);
  const weights = new Map((await pageWeights(out)).map(({ path, compressed }) => [path, compressed]));
  expect([...weights.keys()].filter((path) => path.startsWith('articles/'))).toHaveLength(articles);
  expect([...weights.keys()].filter((path) => /^themes\/\w+\/index\.html$/.test(path))).toHaveLength(12);
  expect(weights.get('index.html')).toBeLessThan(20 * KB);
  expect(Math.max(...weights.values())).toBeLessThan(24 * KB);
  // Every theme is named on the front page: as a section, or as one that is quiet this time.
  const named = new Set(textsOf(await page(out, ''), 'theme-name'));
  expect(named.size).toBeGreaterThanOrEqual(12);
});
