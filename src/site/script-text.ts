/**
 * A plugin for Vite: `import text from './page.ts?script'` gives a script for the browser, bundled and minified, as text.
 * Set into the page it costs no request, and the policy of the page can name it by its hash.
 */
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const QUERY = '?script';

export function scriptText(): Plugin {
  return {
    name: 'sheaf-script-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const bundle = await rolldown({ input: id.slice(0, -QUERY.length), platform: 'browser' });
      const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
      for (const file of await bundle.watchFiles) this.addWatchFile(file);
      await bundle.close();
      return `export default ${JSON.stringify(output[0].code.trim())};`;
    },
  };
}
