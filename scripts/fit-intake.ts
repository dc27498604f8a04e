import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTexts } from './bench/texts.ts';
import { fit, type Model } from './fit/fit.ts';
import { samplesWithout } from './fit/samples.ts';

const FOLDER = 'test/fixtures/intake/texts';
const MISSING = [0, 0.2, 0.35, 0.5, 0.65];
const batches = new Map();
for (const half of (await readdir(FOLDER)).filter((n) => !n.includes('.')).sort()) {
  const names = (await readdir(join(FOLDER, half))).sort();
  const src = await Promise.all(names.map((n) => readFile(join(FOLDER, half, n), 'utf8')));
  batches.set(half, src.flatMap((s) => parseTexts(s)));
}
const learn = async (what: 'headlines' | 'lines'): Promise<Model> => {
  const samples = [];
  for (const [i, rate] of MISSING.entries()) samples.push(...(await samplesWithout(what, rate, i + 1, batches)));
  return fit(samples, { rounds: 250, rate: 0.05, pull: 0.003, least: 3, chained: what === 'lines', margin: what === 'lines' ? 3 : 0 });
};
const rows = ({ weights }: Model) => [...weights].map(([name, w]) => `  '${name}': ${w.toFixed(3)},\n`).join('');
const headline = await learn('headlines');
await writeFile('src/intake/lines/headline-weights.ts', `/** Written by scripts/fit-intake.ts. */
import type { Weights } from './score.ts';

export const HEADLINE: Weights = {
${rows(headline)}};
`);
const model = await learn('lines');
await writeFile('src/intake/lines/weights.ts', `/** Written by scripts/fit-intake.ts. */
import type { Weights } from './score.ts';

export const WEIGHTS: Weights = {
${rows(model)}};

export const BONDS = { leftovers: ${model.bonds.leftovers.toFixed(3)}, story: ${model.bonds.story.toFixed(3)} };
`);
console.log(headline.weights.size, model.weights.size, model.bonds);
