/** npm run build: content → verified site in `dist/`, or an explanation and the old site untouched. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'astro';
import { rememberedDigest } from '../src/site/analysis-cache.ts';
import { handOn } from '../src/site/folders.ts';
import { leftOut } from '../src/site/left-out.ts';
import { formatProblems } from '../src/site/problem.ts';
import { publish, writeMarker } from '../src/site/publish.ts';
import { verifySite } from '../src/site/verify.ts';
import { articlePath, themePath } from '../src/views/addresses.ts';
import { cardViews } from '../src/views/card.ts';
import { contentOrExit, folderArguments, refuse } from './arguments.ts';
import { drawAll, progressLine } from './cards/draw-all.ts';

const { content: dir, out } = folderArguments('npm run build -- [--content DIR] [--out DIR]');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Whatever the caller's environment says (a test runner's says 'test'): what is published is a production build.
process.env['NODE_ENV'] = 'production';

const started = performance.now();
const { site, articles, themes } = await contentOrExit(dir);
console.log(`${articles.length} articles and ${themes.length} themes read in ${seconds(started)} s.`);
const analysing = performance.now();
const { digest, analysed } = await rememberedDigest(articles, themes, site);
if (analysed > 0) console.log(`${analysed} articles analysed in ${seconds(analysing)} s.`);
const notices = leftOut(digest);
if (notices.length > 0) console.log(formatProblems(notices));

// Several threads draw what the endpoints will then find in the cache, and what cannot be drawn is known at once.
const drawing = performance.now();
const { drawn, problems } = await drawAll(cardViews({ site, digest }), {
  root: process.cwd(),
  onProgress: progressLine,
});
if (problems.length > 0) refuse(problems.join('\n'));
if (drawn > 0) console.log(`${drawn} cards drawn in ${seconds(drawing)} s.`);

await publish(out, async (staging) => {
  // A cache of its own for each output folder: two builds of two folders never meet.
  const cache = resolve('node_modules/.astro', createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12));
  handOn({ content: dir, out: staging, cache });
  const rendering = performance.now();
  await build({ logLevel: 'warn' });
  const rendered = seconds(rendering);

  const verifying = performance.now();
  const expected = [...articles.map(({ id }) => articlePath(id)), ...themes.map(({ id }) => themePath(id))];
  const { files, pages, findings } = await verifySite(staging, site.address, expected);
  if (findings.length > 0) {
    const list = findings.map(({ file, problem }) => `${file}: ${problem}`).join('\n');
    throw new Error(`The site was built but is not good, so it was not published:\n${list}`);
  }
  await writeMarker(staging, { articles: articles.length, themes: themes.length, pages, files: files + 1 });
  console.log(`${pages} pages, ${files + 1} files rendered in ${rendered} s, verified in ${seconds(verifying)} s.`);
}).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));

console.log(`Published in ${out} after ${seconds(started)} s.`);

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
