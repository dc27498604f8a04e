/**
 * npm run bench:cards: cards per second against satori + resvg `asPng` on the same cards in the same run, and the peak
 * of memory. Arguments: how many cards (1000), how many threads (2).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { cardKey } from '../src/cards/cached.ts';
import { cardSvg } from '../src/cards/draw.ts';
import { readFonts } from '../src/cards/fonts.ts';
import { cardCache } from '../src/site/card-cache.ts';
import type { CardView } from '../src/views/card.ts';
import { drawAll } from './cards/draw-all.ts';

const [count = 1000, threads = 2] = process.argv.slice(2).map(Number);
const root = process.cwd();

const SUBJECTS = [
  'The harbour authority',
  'The mayor of Lindholm',
  'A court in the northern district',
  'Hafenbehörde',
  'Гавань міста',
  'Το λιμάνι',
];
const VERBS = [
  'reopens the quay',
  'delays the new bridge',
  'counts the ships',
  'refuses the tender',
  'announces repairs',
];
const ENDS = [
  'after the flood',
  'before the summer',
  'for the third time this year',
  'and nobody knows why',
  'as talks resume',
];

const views = Array.from({ length: count }, (_, index): CardView => {
  const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? '';
  return {
    kind: 'headline',
    page: `articles/n${index}/`,
    file: `articles/n${index}.md`,
    site: 'The Lindholm Ledger',
    direction: 'ltr',
    date: `${1 + (index % 28)} March 2031`,
    headline: `${pick(SUBJECTS, 1)} ${pick(VERBS, 6)} ${pick(ENDS, 30)}, notice ${index}`,
    foot: 'Lindholm Notes',
    chips: [{ label: 'Port', colour: '#1f5f8b' }],
  };
});

interface Rate {
  readonly perSecond: number;
  /** Of all threads; unlike the rate, it says something on a busy machine too. */
  readonly cpuMs: number;
}

async function rate(cards: number, work: () => Promise<void>): Promise<Rate> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: cards / ((performance.now() - started) / 1000), cpuMs: (user + system) / 1000 / cards };
}

/** The usual way, one thread. */
async function usual(view: CardView, fonts: ReturnType<typeof readFonts>): Promise<void> {
  new Resvg(await cardSvg(view, fonts), { font: { loadSystemFonts: false } }).render().asPng();
  await setImmediate();
}

const folder = await mkdtemp(join(tmpdir(), 'sheaf-cards-'));
const fonts = readFonts(root);
const problems: string[] = [];
const ours = await rate(count, async () => {
  problems.push(...(await drawAll(views, { root, folder, threads })).problems);
});
const memory = process.resourceUsage().maxRSS / 1024;
const cache = cardCache(root, fonts, folder);
const sizes = await Promise.all(views.map(async (view) => (await cache.get(cardKey(view, cache)))?.length ?? 0));
const again = await drawAll(views, { root, folder, threads });
await rm(folder, { recursive: true });

// A part of the cards is enough for a rate.
const sample = views.slice(0, 100);
for (const view of sample.slice(0, 10)) await usual(view, fonts);
const usually = await rate(sample.length, async () => {
  for (const view of sample) await usual(view, fonts);
});

const show = ({ perSecond, cpuMs }: Rate) => `${perSecond.toFixed(1)} cards/s, ${cpuMs.toFixed(0)} ms of CPU a card`;
const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
console.log(`satori + resvg asPng, one thread: ${show(usually)}`);
console.log(
  `${count} cards on ${threads} threads: ${show(ours)}; ${(ours.perSecond / usually.perSecond).toFixed(2)} times as many`,
);
console.log(`median ${(median / 1024).toFixed(1)} KiB; peak memory while drawing ${memory.toFixed(0)} MiB`);
console.log(`drawn when nothing changed: ${again.drawn}; not drawn: ${problems.length}`);
