/** What the pages of a built site weigh on their way to a reader. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  readonly path: string;
  /** Bytes with everything the first paint needs, compressed as hosts do. */
  readonly compressed: number;
}

/** Heaviest first. Letters are not pages: mail programs load them, browsers do not. */
export async function pageWeights(out: string): Promise<Weight[]> {
  const weights: Weight[] = [];
  for await (const path of glob('**/*.html', { cwd: out })) {
    if (path.endsWith('mail.html')) continue;
    weights.push({ path, compressed: gzipSync(await readFile(join(out, path))).length });
  }
  return weights.toSorted((a, b) => b.compressed - a.compressed || (a.path < b.path ? -1 : 1));
}
