import { defineConfig } from 'astro/config';
import { cacheFolder, contentFolder, outFolder } from './src/site/folders.ts';
import { readSite } from './src/site/read.ts';
import { scriptText } from './src/site/script-text.ts';

const { site } = await readSite(contentFolder());
// Without a readable site.yml the commands stop before they come here; editors and `astro check` go on.
const address = new URL(site?.address ?? 'https://example.org/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: outFolder(),
  cacheDir: cacheFolder(),
  // Not the default 'jsx', which glues words together where a line breaks between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', assets: '_assets' },
  devToolbar: { enabled: false },
  vite: { plugins: [scriptText()], build: { assetsInlineLimit: 0 }, ssr: { external: ['@resvg/resvg-js'] } },
});
