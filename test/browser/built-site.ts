/** A site built by the real command and served under its base path, for a browser to read. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';

export interface BuiltSite {
  /** Where it is served, base path included: `http://127.0.0.1:4567/sheaf/`. */
  readonly url: string;
  /** The folder it was built into. */
  readonly out: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @param files content by path @param base the base path of the address in `site.yml` */
export async function builtSite(files: Readonly<Record<string, string>>, base: string): Promise<BuiltSite> {
  const dir = await mkdtemp(join(tmpdir(), 'sheaf-browser-'));
  const out = join(dir, 'dist');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, 'content', path)), { recursive: true });
    await writeFile(join(dir, 'content', path), text);
  }
  const build = ['scripts/build.ts', '--content', join(dir, 'content'), '--out', out];
  // As a maintainer would run it: what a test runner puts into the environment would make it a build for development.
  const { PATH = '', HOME = '' } = process.env;
  await promisify(execFile)(process.execPath, build, { env: { PATH, HOME } });

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '404.html');
    const file = join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await new Promise((closed) => server.close(closed));
    await rm(dir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}${base}`, out, close };
}
