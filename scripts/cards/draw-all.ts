/** Draws the cards that are not in the cache, on several threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cardKey } from '../../src/cards/cached.ts';
import { readFonts } from '../../src/cards/fonts.ts';
import { cardCache } from '../../src/site/card-cache.ts';
import type { CardView } from '../../src/views/card.ts';

export interface Drawn {
  /** How many were not in the cache. */
  readonly drawn: number;
  /** Cards that could not be drawn: file, character, remedy. */
  readonly problems: readonly string[];
}

export interface Options {
  /** The project's folder. */
  readonly root: string;
  /** The cache's folder, if not the usual one. */
  readonly folder?: string | undefined;
  readonly threads?: number | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A thread costs about 200 MB and half a second to start: not worth it for a few cards. */
const CARDS_A_THREAD = 20;
const MOST_THREADS = 4;

export async function drawAll(
  views: readonly CardView[],
  { root, folder, threads, onProgress }: Options,
): Promise<Drawn> {
  const cache = cardCache(root, readFonts(root), folder);
  const missing: CardView[] = [];
  for (const view of views) {
    if ((await cache.get(cardKey(view, cache))) === undefined) missing.push(view);
  }
  const most = threads ?? Math.min(MOST_THREADS, availableParallelism());
  const problems: string[] = [];
  let next = 0;
  let done = 0;
  const thread = async () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { root, folder },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    for (let view = missing[next++]; view !== undefined; view = missing[next++]) {
      const problem = await drawn(worker, view);
      if (problem !== undefined) problems.push(problem);
      done += 1;
      onProgress?.(done, missing.length);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(most, Math.ceil(missing.length / CARDS_A_THREAD)) }, thread));
  return { drawn: missing.length, problems: problems.toSorted() };
}

/** For `onProgress`: one line that counts, on a terminal only. */
export function progressLine(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} cards drawn${done === of ? '\n' : ''}`);
}

/** What was wrong with the card, if anything was. */
function drawn(worker: Worker, view: CardView): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (error: Error) => reject(error);
    worker.once('error', stop);
    worker.once('message', (problem: string | undefined) => {
      worker.off('error', stop);
      resolve(problem);
    });
    worker.postMessage(view);
  });
}
