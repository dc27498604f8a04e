/**
 * npm run bench:intake -- DIR: F1 of the extraction on a folder of pages (`html/<id>.html.gz` and `ground-truth.json`),
 * by 4-grams of tokens. Without DIR: the labelled texts of the tests.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { intake } from '../src/intake/intake.ts';
import { plainText } from '../src/intake/plain.ts';

const [directory] = process.argv.slice(2);
if (directory !== undefined) await benchPages(directory);

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

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

interface Score extends Counts {
  readonly id: string;
}

function compare(wanted: string, got: string): Counts {
  const a = shingles(wanted);
  const b = shingles(got);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [key, count] of a) tp += Math.min(count, b.get(key) ?? 0);
  for (const count of b.values()) fp += count;
  for (const count of a.values()) fn += count;
  fp -= tp;
  fn -= tp;
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let index = 0; index < Math.max(1, tokens.length - 3); index += 1) {
    const key = tokens.slice(index, index + 4).join(' ');
    if (key !== '') found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
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
  console.log(`time       ${seconds.toFixed(1)} s, of it ${((user + system) / 1e6).toFixed(1)} s on the processors; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  console.log('worst pages');
  for (const { id, f1 } of scores.slice(0, 10)) console.log(`  ${f1.toFixed(3)}  ${id}`);
}
