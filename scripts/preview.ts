/** npm run preview: serves the built site as it will be served. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { cacheFolder, handOn } from '../src/site/folders.ts';
import { MARKER } from '../src/site/publish.ts';
import { folderArguments, refuse } from './arguments.ts';

const { content, out } = folderArguments('npm run preview -- [--content DIR] [--out DIR]');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (!existsSync(join(out, MARKER))) refuse(`There is no built site in ${out}: run "npm run build" first.`);
handOn({ content, out, cache: cacheFolder() });
const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1' } });
console.log(`Serving ${out} at http://127.0.0.1:${server.port}/ (end with Ctrl+C).`);
