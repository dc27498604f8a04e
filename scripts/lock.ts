/**
 * npm run lock: after `npm install`, makes package-lock.json whole and free of download addresses.
 *
 * npm leaves a platform package out of the lockfile when the registry in use does not carry it (mirrors lag behind),
 * and `npm ci` then refuses the lockfile on every platform. What is missing is added by name and version; its integrity
 * is filled in by the next `npm install` against a registry that has it.
 */
import { readFile, writeFile } from 'node:fs/promises';

interface Locked {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** What package names say about the machines they are for, in npm's words. */
const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['riscv64', 'ppc64', 's390x', 'arm64', 'x64', 'ia32', 'wasm32', 'arm'];

const path = 'package-lock.json';
const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, Locked> };
const names = new Set(Object.keys(lock.packages).map((key) => key.slice(key.lastIndexOf('node_modules/') + 13)));
const added: string[] = [];
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (names.has(name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      optional: true,
      ...(entry.dev ? { dev: true } : {}),
      ...platform(name),
    };
    names.add(name);
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
await writeFile(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(added.length > 0 ? `Added to ${path} without integrity:\n${added.join('\n')}` : `${path} is whole.`);

function platform(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const parts = name.split(/[/-]/);
  const os = OS.find((each) => parts.includes(each));
  const cpu = CPU.find((each) => parts.includes(each)) ?? 'arm';
  const libc = parts.some((part) => part.startsWith('musl'))
    ? 'musl'
    : parts.some((part) => part.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    cpu: [cpu],
    ...(os ? { os: [os] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
  };
}
