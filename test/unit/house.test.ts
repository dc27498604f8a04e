/** The house's rules are lint errors: a room that imports what it may not, or asks the clock, must not pass. */
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/content.ts';

const ROOMS = [
  'text',
  'intake',
  'digest',
  'views',
  'feeds',
  'cards',
  'site',
  'enhance',
  'components',
  'layouts',
  'pages',
] as const;
type Room = (typeof ROOMS)[number];

/** Who may import whom; everything else is refused. */
const MAY: Record<Room, readonly Room[]> = {
  text: ['text'],
  intake: ['text', 'intake'],
  digest: ['text', 'digest'],
  views: ['text', 'digest', 'views'],
  feeds: ['text', 'views', 'feeds'],
  cards: ['text', 'views', 'cards'],
  site: ['text', 'digest', 'views', 'site'],
  enhance: ['text', 'views', 'enhance'],
  components: ['text', 'views', 'enhance', 'components', 'layouts'],
  layouts: ['text', 'views', 'enhance', 'components', 'layouts'],
  pages: ['text', 'views', 'feeds', 'cards', 'site', 'components', 'layouts', 'pages'],
};

const PURE: readonly Room[] = ['text', 'intake', 'digest', 'views'];
const IMPURE = {
  clock: 'export const probe = new Date();\n',
  now: 'export const probe = Date.now();\n',
  chance: 'export const probe = Math.random();\n',
  network: "export const probe = fetch('https://example.org/');\n",
  environment: "export const probe = process.env['HOME'];\n",
  'machine locale': 'export const probe = (1.5).toLocaleString();\n',
  disk: "import { readFileSync } from 'node:fs';\nexport const probe = readFileSync;\n",
};

/** Paths among `files` on which Biome, with our configuration, reports an error of one of these kinds. */
async function refused(files: ReadonlyMap<string, string>, kinds: readonly string[]): Promise<Set<string>> {
  const dir = await temporaryFolder();
  for (const path of ['biome.jsonc', 'src/pure.grit']) await cp(path, join(dir, path), { recursive: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const biome = resolve('node_modules/.bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = await promisify(execFile)(biome, options, { cwd: dir }).catch(
    (error: { stdout: string }) => error,
  );
  const report = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const hits = report.diagnostics.filter(({ category }) => kinds.includes(category));
  return new Set(hits.map(({ location }) => location.path.replace(/^\.\//, '')));
}

test('every arrow that the house does not have is a lint error, and every arrow it has is not', async () => {
  const files = new Map<string, string>();
  const forbidden = new Set<string>();
  for (const from of ROOMS) {
    for (const to of ROOMS) {
      const path = `src/${from}/imports-${to}.ts`;
      files.set(path, `import { probe } from '../${to}/probe.ts';\nexport const again = probe;\n`);
      if (!MAY[from].includes(to)) forbidden.add(path);
    }
  }
  expect([...(await refused(files, ['lint/style/noRestrictedImports']))].toSorted()).toEqual([...forbidden].toSorted());
});

test('a pure room that asks the clock, chance, network, environment, locale or disk is a lint error', async () => {
  const files = new Map<string, string>();
  for (const room of PURE) {
    for (const [kind, text] of Object.entries(IMPURE)) files.set(`src/${room}/${kind.replace(' ', '-')}.ts`, text);
  }
  const found = await refused(files, ['plugin', 'lint/correctness/noNodejsModules']);
  expect([...found].toSorted()).toEqual([...files.keys()].toSorted());
});
