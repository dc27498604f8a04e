/** npm run dev: the site while it is being written; it reloads when content or code changes. */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { handOn } from '../src/site/folders.ts';
import { contentOrExit, folderArguments } from './arguments.ts';

const { content, out } = folderArguments('npm run dev -- [--content DIR]');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await contentOrExit(content);
handOn({ content, out, cache: resolve('node_modules/.astro/dev') });
await dev({ server: { host: '127.0.0.1' } });
