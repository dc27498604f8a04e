/**
 * node scripts/fit-intake.ts: learns from the labelled texts of the tests how to weigh what is seen of a line, and
 * writes src/intake/lines/model.json. With --check, writes nothing and says how well each batch is judged by what the
 * other batches teach.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LabelledText, parseTexts } from './bench/texts.ts';
import { learn, type Model, type Settings } from './fit-intake/learn.ts';
import { leaveOut } from './fit-intake/leave-out.ts';
import { type Question, type Sample, samplesOf } from './fit-intake/samples.ts';

const FOLDER = 'test/fixtures/intake/texts';
const FILE = 'src/intake/lines/model.json';
/** Shares of the vocabulary that are missing, one look at the texts for each. */
const MISSING = [0, 0.2, 0.35, 0.5, 0.65];
const SETTINGS: Readonly<Record<Question, Settings>> = {
  headline: { asked: 'text', margin: 0 },
  leftover: { asked: 'line', margin: 3 },
};

const batches = await readBatches();
if (process.argv.includes('--check')) await check();
else await write();

async function readBatches(): Promise<Map<string, LabelledText[]>> {
  const found = new Map<string, LabelledText[]>();
  for (const batch of (await readdir(FOLDER)).filter((name) => !name.includes('.')).sort()) {
    const names = (await readdir(join(FOLDER, batch))).sort();
    const sources = await Promise.all(names.map((name) => readFile(join(FOLDER, batch, name), 'utf8')));
    found.set(batch, sources.flatMap(parseTexts));
  }
  return found;
}

async function looks(question: Question): Promise<Sample[][]> {
  const samples: Sample[][] = [];
  for (const [index, missing] of MISSING.entries())
    samples.push(await samplesOf(question, batches, missing, index + 1));
  return samples;
}

async function write(): Promise<void> {
  const headline = learn((await looks('headline')).flat(), SETTINGS.headline);
  await save({ ...JSON.parse(await readFile(FILE, 'utf8')), headline: rounded(headline.weights) });
  // The lines are looked at with the headline found.
  const { weights, bonds } = learn((await looks('leftover')).flat(), SETTINGS.leftover);
  await save({ headline: rounded(headline.weights), leftover: rounded(weights), bonds: rounded({ ...bonds }) });
  console.log(`${FILE}: ${Object.keys(headline.weights).length} and ${Object.keys(weights).length} weights`);
}

async function check(): Promise<void> {
  for (const question of ['headline', 'leftover'] as const) {
    const [full = [], ...others] = await looks(question);
    console.log(question);
    for (const line of leaveOut([...batches.keys()], full, others.flat(), SETTINGS[question])) console.log(`  ${line}`);
  }
}

function rounded(weights: Model['weights']): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(3))]));
}

async function save(model: unknown): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(model, null, 2)}\n`);
}
