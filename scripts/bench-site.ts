/** npm run bench:site -- [--articles N] [--themes N] [--days N] [--speakers N]: builds an invented site and says what it takes and weighs. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { inventedSite } from '../test/support/invented.ts';
import { pageWeights } from '../test/support/weights.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    themes: { type: 'string', default: '12' },
    days: { type: 'string', default: '730' },
    speakers: { type: 'string', default: '0' },
  },
});
const PEAK = 'data:text/javascript,process.on("exit",()=>console.log("peak",process.resourceUsage().maxRSS))';

const dir = await mkdtemp(join(tmpdir(), 'sheaf-bench-'));
try {
  const [articles = 0, themes = 0, days = 0, speakers = 0] = [
    values.articles,
    values.themes,
    values.days,
    values.speakers,
  ].map(Number);
  const files = inventedSite(articles, themes, days, speakers);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, 'content', path)), { recursive: true });
    await writeFile(join(dir, 'content', path), text);
  }
  const out = join(dir, 'site');
  const build = ['--import', PEAK, 'scripts/build.ts', '--content', join(dir, 'content'), '--out', out];
  const started = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, build, { maxBuffer: 64 * 1024 * 1024 });
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.max(...[...stdout.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes))) / 1024;
  console.log(stdout.replace(/^peak .*\n/gm, '').trim());
  console.log(`${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB.`);
  const weights = await pageWeights(out);
  for (const { path, compressed } of weights.slice(0, 10)) console.log(`${(compressed / 1024).toFixed(1)} KB  ${path}`);
} finally {
  await rm(dir, { recursive: true, force: true });
}
