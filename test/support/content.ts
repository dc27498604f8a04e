/** Content folders for tests: small, fictional, in a temporary folder that is removed when the test ends. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const SITE = `name: The Lindholm Ledger
address: https://example.org/
language: en
edition: week
description: What is written about the port of Lindholm.
`;

export const THEME = `---
name: Port and docks
label: Port
colour: "#1f5f8b"
order: 1
description: The port, its workers and its owners.
terms: [port, docker, quay]
---
The port of Lindholm is the town's largest employer.
`;

/** @param fields lines of front matter beyond, or instead of, the required ones */
export function article(fields: Record<string, string> = {}, body = 'The port reopened on Monday.\n'): string {
  const all: Record<string, string> = {
    title: 'Port reopens',
    published: '2031-03-04',
    source: '{ name: Lindholm Notes, url: "https://notes.example.org/1" }',
    ...fields,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== '');
  return `---\n${lines.map(([name, value]) => `${name}: ${value}\n`).join('')}---\n${body}`;
}

/** Writes `files` over a minimal valid content folder and returns its path. `null` leaves a default file out. */
export async function contentFolder(files: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const dir = await temporaryFolder();
  const all = { 'site.yml': SITE, 'themes/port.md': THEME, ...files };
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sheaf-test-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
