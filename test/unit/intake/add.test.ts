import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const STORY =
  'Pier of Lindholm stays closed\nThe harbour authority of Lindholm said on Monday that the eastern pier would stay closed until Friday.\nShare\n';
const GIVEN = ['--date', '2025-05-26', '--url', 'https://press.example/1', '--source', 'Harbour Press'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  writeFileSync(join(folder, 'story.txt'), STORY);
});
afterEach(() => rmSync(folder, { recursive: true }));

function add(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/add.ts', '--content', join(folder, 'content'), ...args],
    { input, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

const written = (): string[] => {
  try {
    return readdirSync(join(folder, 'content/articles/2025'));
  } catch {
    return [];
  }
};
const FILE = '2025-05-26-pier-of-lindholm-stays-closed.md';

describe('npm run add', { timeout: 60_000 }, () => {
  it('writes the article where it belongs, and says what it removed', () => {
    const { status, out } = add([join(folder, 'story.txt'), ...GIVEN]);
    expect(status).toBe(0);
    expect(out).toContain('line 3: Share');
    expect(written()).toEqual([FILE]);
    expect(readFileSync(join(folder, 'content/articles/2025', FILE), 'utf8')).toContain(
      'id: 2025-05-26-pier-of-lindholm-stays-closed',
    );
  });

  it('invents no date and no address, and says what to add', () => {
    const { status, out } = add([join(folder, 'story.txt')]);
    expect(status).toBe(1);
    expect(out).toContain('add --date 2025-05-26');
    expect(out).toContain('add --url https://');
    expect(written()).toEqual([]);
  });

  it('says which files of a folder it passes by', () => {
    writeFileSync(join(folder, 'scan.docx'), 'PK');
    const { status, out, err } = add([folder, ...GIVEN]);
    expect(status).toBe(0);
    expect(out).toContain('line 3: Share');
    expect(err).toMatch(/^Passed by, .*\.txt.*scan\.docx\. Name a file/u);
    expect(err).not.toContain('story.txt');
  });

  it('writes nothing in a dry run, and shows the article', () => {
    const { status, out } = add(['-', '--dry-run', '--json'], STORY);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: '-',
        written: null,
        title: 'Pier of Lindholm stays closed',
        titleDerived: false,
        published: null,
        removed: [{ line: 3, text: 'Share' }],
      },
    ]);
    expect(written()).toEqual([]);
  });

  it('never overwrites an edited file; --force says what is lost', () => {
    add([join(folder, 'story.txt'), ...GIVEN]);
    const path = join(folder, 'content/articles/2025', FILE);
    const again = add([join(folder, 'story.txt'), ...GIVEN]);
    expect(again.status).toBe(0);
    expect(again.out).toContain('is there already, the same');
    writeFileSync(path, 'edited by hand\n');
    const refused = add([join(folder, 'story.txt'), ...GIVEN]);
    expect(refused.status).toBe(1);
    expect(refused.out).toContain('is there already');
    expect(readFileSync(path, 'utf8')).toBe('edited by hand\n');
    const forced = add([join(folder, 'story.txt'), ...GIVEN, '--force']);
    expect(forced.status).toBe(0);
    expect(forced.err).toContain('- edited by hand');
    expect(readFileSync(path, 'utf8')).toContain('title: Pier of Lindholm stays closed');
  });

  it('converts the good files of a folder and names the bad ones', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'paper.html'), '%PDF-1.7\n');
    const { status, out } = add([folder, join(folder, 'none.txt'), ...GIVEN]);
    expect(status).toBe(1);
    expect(out).toContain('the file is empty');
    expect(out).toContain('this is a PDF');
    expect(out).toContain('there is no such file');
    expect(written()).toEqual([FILE]);
  });

  it('converts the items of a feed that have a text and names those that have none', () => {
    const item = (title: string, text: string): string =>
      `<item><title>${title}</title><link>https://press.example/${title.length}</link><pubDate>Mon, 26 May 2025 14:20:00 +0200</pubDate><description>${text}</description></item>`;
    const text = 'The harbour authority of Lindholm said on Monday that the eastern pier would stay closed for a week.';
    writeFileSync(
      join(folder, 'feed.xml'),
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Press</title>${item('Nothing', '')}${item('Pier closed', text)}</channel></rss>`,
    );
    const { status, out } = add([join(folder, 'feed.xml')]);
    expect(status).toBe(1);
    expect(out).toMatch(/\(item 1\)\n\s+problem\s+no text was found/);
    expect(written()).toEqual(['2025-05-26-pier-closed.md']);
  });

  it('names a likely copy of an article that is there', () => {
    add([join(folder, 'story.txt'), ...GIVEN]);
    expect(
      add(
        ['-', ...GIVEN, '--dry-run'],
        STORY.replace('Pier of Lindholm stays closed', 'Lindholm keeps its eastern pier shut'),
      ).out,
    ).toMatch(/\d+ % of it stands in .*pier-of-lindholm/);
  });

  it('refuses options that make no sense, all at once', () => {
    const { status, err } = add(['x.txt', '--date', '26.5.2025', '--url', 'javascript:1']);
    expect(status).toBe(2);
    expect(err).toMatch(/--date[\s\S]*--url/);
  });
});
