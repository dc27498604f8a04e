/** Documents that lie are worse than none: what the README says about fields and commands is compared with the code. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleSchema, siteSchema, themeSchema } from '../../src/site/schema.ts';
import { fieldTable } from '../support/field-table.ts';

const readme = await readFile('README.md', 'utf8');

describe('the README documents every field as the schema does', () => {
  test.each([
    ['site.yml', siteSchema],
    ['themes/<id>.md', themeSchema],
    ['articles/<yyyy>/<slug>.md', articleSchema],
  ] as const)('%s', (file, schema) => {
    const section = readme.split(`### \`${file}\``)[1]?.split(/^##/m)[0] ?? '';
    const table = section.split('\n').filter((line) => line.startsWith('|'));
    expect(table.join('\n')).toBe(fieldTable(schema));
  });

  test('no field is without a description', () => {
    for (const schema of [siteSchema, themeSchema, articleSchema]) expect(fieldTable(schema)).not.toMatch(/\| {2}\|$/m);
  });
});

test('README and CONTRIBUTING name every command there is, and none that does not exist', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const contributing = await readFile('CONTRIBUTING.md', 'utf8');
  const named = new Set([...`${readme}${contributing}`.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''));
  const commands = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('node scripts/'));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  expect(commands.filter((name) => !named.has(name))).toEqual([]);
});
