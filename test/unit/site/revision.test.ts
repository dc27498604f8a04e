import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSince } from '../../../src/site/revision.ts';
import { article, contentFolder, temporaryFolder } from '../../support/content.ts';

const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
  });

/** A repository with `content/` in it, committed once. */
async function repository(): Promise<{ root: string; content: string }> {
  const root = await temporaryFolder();
  const content = join(root, 'site', 'content');
  await mkdir(join(content, 'articles'), { recursive: true });
  await writeFile(join(content, 'site.yml'), 'name: N\naddress: https://example.org/\ndescription: D\n');
  await writeFile(join(content, 'articles', 'old.md'), article());
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'first');
  return { root, content };
}

describe('contentSince', () => {
  test('reads what was committed, whatever lies in the folder and the index now', async () => {
    const { root, content } = await repository();
    await writeFile(join(content, 'articles', 'new.md'), article({ id: 'new' }));
    await rm(join(content, 'articles', 'old.md'));
    git(root, 'add', '--all');
    const staged = git(root, 'status', '--porcelain');
    const was = await contentSince(content, 'HEAD');
    expect(was?.problems).toEqual([]);
    expect(was?.articles.map(({ id }) => id)).toEqual(['old']);
    expect(git(root, 'status', '--porcelain')).toBe(staged);
  });

  test('a revision without the folder has no content', async () => {
    const { root, content } = await repository();
    git(root, 'rm', '-rq', '--cached', 'site');
    git(root, 'commit', '-q', '-m', 'without');
    expect(await contentSince(content, 'HEAD')).toBeUndefined();
  });

  test('another folder will do in place of a revision', async () => {
    const { content } = await repository();
    const older = await contentFolder({ 'articles/older.md': article({ id: 'older' }) });
    expect((await contentSince(content, older))?.articles.map(({ id }) => id)).toEqual(['older']);
  });

  test('says what is wrong with a name that is neither, and with a folder outside of git', async () => {
    const { content } = await repository();
    await expect(contentSince(content, '--upload-pack=x')).rejects.toThrow('neither a folder nor a revision');
    await expect(contentSince(await contentFolder(), 'HEAD')).rejects.toThrow('is not in a git repository');
  });
});
