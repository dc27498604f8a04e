/** One thread that draws the cards it is sent, one after the other, into the cache. */
import { parentPort, workerData } from 'node:worker_threads';
import { cachedPng } from '../../src/cards/cached.ts';
import { press } from '../../src/cards/press.ts';
import { cardCache } from '../../src/site/card-cache.ts';
import type { CardView } from '../../src/views/card.ts';

const { root, folder } = workerData as { root: string; folder: string | undefined };
const tools = press(root);
const cache = cardCache(root, tools.fonts, folder);

parentPort?.on('message', async (view: CardView) => {
  const problem = await cachedPng(view, tools, cache).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  parentPort?.postMessage(problem);
});
