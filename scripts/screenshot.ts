/** npm run screenshot: the README's picture, taken from the built sample site. */
import { preview } from 'astro';
import { cacheFolder, handOn } from '../src/site/folders.ts';
import { launch } from '../test/browser/chromium.ts';
import { folderArguments } from './arguments.ts';

const { content, out } = folderArguments('npm run screenshot -- [--content DIR] [--out DIR]');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
handOn({ content, out, cache: cacheFolder() });
const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port: 0 } });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${server.port}/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: '.github/home.png' });
} finally {
  await browser.close();
  await server.stop();
}
