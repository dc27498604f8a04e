import { defineConfig } from 'astro/config';
import { readSite } from './src/site/read.ts';

// scripts/build.ts and scripts/dev.ts set these; the defaults serve `astro check` and editors.
const content = process.env.SHEAF_CONTENT ?? 'content';
const { site } = await readSite(content);
const address = new URL(site?.address ?? 'https://example.org/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: process.env.SHEAF_OUT ?? 'dist',
  cacheDir: process.env.SHEAF_CACHE ?? 'node_modules/.astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  devToolbar: { enabled: false },
});
