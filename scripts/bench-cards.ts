/**
 * npm run bench:cards: cards per second against satori + resvg `asPng` on the same cards in the same run, one thread
 * against one thread and then on several, and the peak of memory. Arguments: how many cards (1000), threads (2).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { cardKey } from '../src/cards/cached.ts';
import { cardPng, cardSvg } from '../src/cards/draw.ts';
import { press } from '../src/cards/press.ts';
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

const THEMES = ['Port', 'Bridges', 'Schools', 'Budget', 'Ferries', 'Weather'].map((label, index) => ({
  label,
  colour: ['#1f5f8b', '#8c1c13', '#8a6d00', '#2f6b3a', '#5b3f8c', '#555555'][index] ?? '#555555',
}));

/** As on a site: about eight articles a day from thirty sources, one to three themes each, no headline twice. */
const views = Array.from({ length: count }, (_, index): CardView => {
  const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? '';
  const day = Math.floor(index / 8);
  return {
    kind: 'headline',
    page: `articles/n${index}/`,
    file: `articles/n${index}.md`,
    site: 'The Lindholm Ledger',
    language: 'en',
    direction: 'ltr',
    date: `${1 + (day % 28)} March ${2031 + Math.floor(day / 28)}`,
    headline: `${pick(SUBJECTS, 1)} ${pick(VERBS, 6)} ${pick(ENDS, 30)}, notice ${index}`,
    foot: `Lindholm Notes ${(index * 7) % 30}`,
    chips: THEMES.filter((_, theme) => (index + theme) % 6 <= index % 3),
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

const folder = await mkdtemp(join(tmpdir(), 'sheaf-cards-'));
const problems: string[] = [];
const threaded = await rate(count, async () => {
  problems.push(...(await drawAll(views, { root, folder, threads })).problems);
});
const memory = process.resourceUsage().maxRSS / 1024;
const tools = press(root);
const cache = cardCache(root, tools.fonts, folder);
const sizes = await Promise.all(views.map(async (view) => (await cache.get(cardKey(view, cache)))?.length ?? 0));
const again = await drawAll(views, { root, folder, threads });
await rm(folder, { recursive: true });

/** The usual way: the whole card through satori and resvg. It lays out as we do and may keep the fonts. */
const usualTools = press(root);
const usual = async (view: CardView): Promise<void> => {
  new Resvg(await cardSvg(view, usualTools), { font: { loadSystemFonts: false } }).render().asPng();
  await setImmediate();
};
const ours = async (view: CardView): Promise<void> => {
  await cardPng(view, tools);
};

/** In turns, so that whatever else the machine does strikes both. */
const ROUNDS = 8;
const CARDS = 25;
const rates: Record<'usual' | 'ours', Rate[]> = { usual: [], ours: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const some = views.slice(round * CARDS, (round + 1) * CARDS);
  for (const [name, draw] of [['usual', usual] as const, ['ours', ours] as const]) {
    const measured = await rate(some.length, async () => {
      for (const view of some) await draw(view);
    });
    // The first round warms up.
    if (round > 0) rates[name].push(measured);
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const middle = (each: readonly Rate[]): Rate => ({
  perSecond: median(each.map(({ perSecond }) => perSecond)),
  cpuMs: median(each.map(({ cpuMs }) => cpuMs)),
});
const show = ({ perSecond, cpuMs }: Rate) => `${perSecond.toFixed(1)} cards/s, ${cpuMs.toFixed(1)} ms of CPU a card`;
const [theirs, mine] = [middle(rates.usual), middle(rates.ours)];
const times = (one: Rate) => `${(one.perSecond / theirs.perSecond).toFixed(2)} times as many`;

console.log(`satori + resvg asPng, one thread: ${show(theirs)}`);
console.log(
  `ours, one thread, same cards: ${show(mine)}; ${times(mine)}, CPU ${(theirs.cpuMs / mine.cpuMs).toFixed(2)} times less`,
);
console.log(
  `ours, ${count} cards on ${threads} threads, start and writing included: ${show(threaded)}; ${times(threaded)}`,
);
console.log(`median ${(median(sizes) / 1024).toFixed(1)} KiB; peak memory while drawing ${memory.toFixed(0)} MiB`);
console.log(`drawn when nothing changed: ${again.drawn}; not drawn: ${problems.length}`);
