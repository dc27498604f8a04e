/** npm run cards: draws every preview card that is not yet drawn, and a contact sheet of all of them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFonts } from '../src/cards/fonts.ts';
import { rememberedDigest } from '../src/site/analysis-cache.ts';
import { cardCache } from '../src/site/card-cache.ts';
import { cardViews } from '../src/views/card.ts';
import { contentOrExit, folderArguments, refuse } from './arguments.ts';
import { contactSheet } from './cards/contact-sheet.ts';
import { drawAll, progressLine } from './cards/draw-all.ts';

const { content } = folderArguments('npm run cards -- [--content DIR]');
const root = process.cwd();
const started = performance.now();
const { site, articles, themes } = await contentOrExit(content);
const { digest } = await rememberedDigest(articles, themes, site);
const views = cardViews({ site, digest });

const { drawn, problems } = await drawAll(views, { root, onProgress: progressLine });

const sheet = join(root, 'node_modules/.cache/sheaf/cards.html');
await writeFile(sheet, await contactSheet(views, cardCache(root, readFonts(root))));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${views.length} cards, ${drawn - problems.length} of them drawn now, in ${seconds} s. Look at ${sheet}`);
if (problems.length > 0) refuse(problems.join('\n'));
