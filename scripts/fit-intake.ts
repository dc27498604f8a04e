/**
 * node scripts/fit-intake.ts: learns from the labelled texts of the tests how to weigh what is seen of a line, and
 * writes src/intake/lines/model.json. With --check, writes nothing: says whether that file is what is learned (exit code 1
 * when it is not), and how the whole intake does on each batch by what the other batches teach.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

const TALLIES = {
  leftoversGone: 'leftovers gone',
  sentencesKept: 'sentences kept',
  titles: 'titles',
  dates: 'dates',
} as const;

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
  const samples = { headline: (await looks('headline')).flat(), leftover: (await looks('leftover')).flat() };
  const learned = modelOf(samples);
  const same = isDeepStrictEqual(JSON.parse(await readFile(FILE, 'utf8')), learned);
  console.log(`${FILE} ${same ? 'is' : 'is not'} what is learned from the texts`);
  if (!same) process.exitCode = 1;
  const sums = new Map<string, { right: number; all: number }>();
  for (const name of batches.keys()) {
    const others = (list: readonly Sample[]): Sample[] => list.filter(({ batch }) => batch !== name);
    const model = modelOf({ headline: others(samples.headline), leftover: others(samples.leftover) });
    const scores = await leaveOut(name, batches, model);
    const tallies = Object.entries(TALLIES).map(([key, label]) => ({ label, ...scores[key as keyof typeof TALLIES] }));
    for (const { label, right, all } of tallies) {
      const sum = sums.get(label) ?? { right: 0, all: 0 };
      sums.set(label, { right: sum.right + right, all: sum.all + all });
    }
    console.log(`${name.padEnd(12)} ${tallies.map(inPerCent).join('  ')}`);
    for (const { missed } of [scores.titles, scores.dates, scores.sentencesKept])
      for (const what of missed) console.log(`    missed  ${what}`);
  }
  console.log(`${'all'.padEnd(12)} ${Array.from(sums, ([label, sum]) => inPerCent({ label, ...sum })).join('  ')}`);
}

function inPerCent({ label, right, all }: { label: string; right: number; all: number }): string {
  return `${label} ${((100 * right) / (all || 1)).toFixed(1)} %`;
}

/** The content of model.json. */
function modelOf(samples: Readonly<Record<Question, readonly Sample[]>>): Readonly<Record<string, Model['weights']>> {
  const { weights, bonds } = learn(samples.leftover, SETTINGS.leftover);
  return {
    headline: rounded(learn(samples.headline, SETTINGS.headline).weights),
    leftover: rounded(weights),
    bonds: rounded({ ...bonds }),
  };
}

/** To three places; no negative zero, which JSON does not have. */
function rounded(weights: Model['weights']): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(3)) + 0]));
}

async function save(model: unknown): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(model, null, 2)}\n`);
}
