/** One build at a time on one folder: a file holding the number of the process at work. */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * @returns what gives the lock back
 * @throws when a living process holds it
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    // A hard link appears whole or not at all, and never over an existing file.
    while (!(await link(mine, path).then(() => true, ifExists))) await clearDead(path);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(path, { force: true });
}

function ifExists(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

async function clearDead(path: string): Promise<void> {
  const holder = await readFile(path, 'utf8').catch(() => undefined);
  if (holder === undefined) return;
  if (isAlive(Number(holder))) {
    throw new Error(`another build (process ${holder}) is writing here: wait for it, or end it, and build again`);
  }
  // Moved aside before it is judged again: another build may have cleared it and taken the lock since we read it.
  const aside = `${path}.dead.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  if (moved !== undefined && moved !== holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
