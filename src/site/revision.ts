/** A content folder as it was: another folder, or what git holds of it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Content, readContent } from './read.ts';

const run = promisify(execFile);

/**
 * @param dir the content folder of today
 * @param since a folder, or a git revision such as `HEAD`
 * @returns the content as it was; undefined when the revision has no such folder
 * @throws with a sentence for the maintainer when there is neither a folder nor a revision of that name
 */
export async function contentSince(dir: string, since: string): Promise<Content | undefined> {
  if ((await stat(since).catch(() => undefined))?.isDirectory()) return readContent(since);
  const scratch = await mkdtemp(join(tmpdir(), 'sheaf-'));
  try {
    const folder = join(scratch, 'content');
    return (await checkOut(resolve(dir), since, folder, join(scratch, 'index')))
      ? await readContent(folder)
      : undefined;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Writes the folder's files as the revision has them, by an index of our own: the maintainer's is not touched. */
async function checkOut(dir: string, revision: string, to: string, index: string): Promise<boolean> {
  const git = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, GIT_INDEX_FILE: index };
    return (await run('git', ['-C', dir, ...args], { env })).stdout.trim();
  };
  const place = await git('rev-parse', '--show-prefix').catch(() => {
    throw new Error(`${dir} is not in a git repository: name a folder with an older copy, --since DIR`);
  });
  await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).catch(() => {
    throw new Error(`"${revision}" is neither a folder nor a revision that git knows here`);
  });
  const tree = `${revision}:${place}`;
  if (
    !(await git('rev-parse', '--verify', '--end-of-options', tree).then(
      () => true,
      () => false,
    ))
  )
    return false;
  await mkdir(to);
  await git('read-tree', tree);
  // From the repository's root, where the paths of an index begin.
  await git('-C', await git('rev-parse', '--show-toplevel'), 'checkout-index', '--all', `--prefix=${to}/`);
  return true;
}
