/**
 * npm run bench:intake -- DIR: F1 of the extraction on a folder of pages (`html/<id>.html.gz` and `ground-truth.json`),
 * by 4-grams of tokens. Without DIR: the labelled texts of the tests.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { intake } from '../src/intake/intake.ts';
import { plainText } from '../src/intake/plain.ts';
import { compare, type Score } from './bench/score-pages.ts';
import { scoreTexts, type Tally } from './bench/score-texts.ts';
import { parseTexts } from './bench/texts.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) await benchTexts('test/fixtures/intake/texts');
else await benchPages(directory);

async function benchPages(folder: string): Promise<void> {
  const truth = JSON.parse(await readFile(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url?: string }
  >;
  const started = process.hrtime.bigint();
  const pages: Score[] = [];
  for (const [id, { articleBody, url }] of Object.entries(truth)) {
    const bytes = gunzipSync(await readFile(join(folder, 'html', `${id}.html.gz`)));
    const result = intake({ bytes, name: `${id}.html`, options: { url } });
    const body = 'error' in result ? '' : result.articles.map((article) => plainText(article.markdown)).join('\n');
    pages.push({ id, ...compare(articleBody, body) });
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  report(pages, seconds);
}

function report(pages: readonly Score[], seconds: number): void {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const precision = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)));
  const recall = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)));
  const scores = pages
    .map(({ id, tp, fp, fn }) => ({ id, f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn) }))
    .sort((a, b) => a.f1 - b.f1);
  console.log(`pages      ${pages.length}`);
  console.log(`F1         ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`);
  console.log(`precision  ${precision.toFixed(4)}`);
  console.log(`recall     ${recall.toFixed(4)}`);
  const { user, system } = process.cpuUsage();
  console.log(
    `time       ${seconds.toFixed(1)} s, of it ${((user + system) / 1e6).toFixed(1)} s on the processors; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  console.log('worst pages');
  for (const { id, f1 } of scores.slice(0, 10)) console.log(`  ${f1.toFixed(3)}  ${id}`);
}

async function benchTexts(folder: string): Promise<void> {
  for (const half of (await readdir(folder)).filter((name) => !name.includes('.')).sort()) {
    const names = (await readdir(join(folder, half))).sort();
    const sources = await Promise.all(names.map((name) => readFile(join(folder, half, name), 'utf8')));
    const { texts, leftoversGone, sentencesKept, titles, dates } = scoreTexts(
      sources.flatMap((source) => parseTexts(source)),
    );
    console.log(`${half}: ${texts} texts`);
    print('leftover lines gone', leftoversGone);
    print('sentences kept', sentencesKept);
    print('titles right', titles);
    print('dates right', dates);
  }
}

function print(name: string, { right, all, missed }: Tally): void {
  console.log(`  ${name.padEnd(20)} ${((100 * right) / (all || 1)).toFixed(2)} %  (${right} of ${all})`);
  for (const what of missed) console.log(`      missed  ${what}`);
}
