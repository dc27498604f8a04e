/**
 * Where the content is and where the site goes. The commands take `--content` and `--out`; Astro's configuration and
 * its modules are started by Astro and cannot be given arguments, so the commands hand the folders on in the environment.
 */
export interface Folders {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

export const contentFolder = (): string => process.env['SHEAF_CONTENT'] ?? 'content';
export const outFolder = (): string => process.env['SHEAF_OUT'] ?? 'dist';
export const cacheFolder = (): string => process.env['SHEAF_CACHE'] ?? 'node_modules/.astro';

export function handOn(folders: Folders): void {
  process.env['SHEAF_CONTENT'] = folders.content;
  process.env['SHEAF_OUT'] = folders.out;
  process.env['SHEAF_CACHE'] = folders.cache;
}
