import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTexts } from './bench/texts.ts';
import { fit } from './fit/fit.ts';
import { samplesWithout } from './fit/samples.ts';

const FOLDER = 'test/fixtures/intake/texts';
const batches = new Map();
for (const half of (await readdir(FOLDER)).filter((n) => !n.includes('.')).sort()) {
  const names = (await readdir(join(FOLDER, half))).sort();
  const src = await Promise.all(names.map((n) => readFile(join(FOLDER, half, n), 'utf8')));
  batches.set(half, src.flatMap((s) => parseTexts(s)));
}
const samples = [];
for (const [i, rate] of [0, 0.2, 0.35, 0.5, 0.65].entries()) samples.push(...(await samplesWithout(rate, i + 1, batches)));
const { weights, bonds } = fit(samples, { rounds: 250, rate: 0.05, pull: 0.003, least: 3 });
const rows = [...weights].map(([name, w]) => `  '${name}': ${w.toFixed(3)},`);
await writeFile('src/intake/lines/weights.ts', `/** Written by scripts/fit-intake.ts. */

export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

export const BONDS = { leftovers: ${bonds.leftovers.toFixed(3)}, story: ${bonds.story.toFixed(3)} };
`);
console.log(rows.length, bonds);
