/** npm run cards:torture: the cards of headlines that are hard to set, on a contact sheet of their own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFonts } from '../src/cards/fonts.ts';
import { cardCache } from '../src/site/card-cache.ts';
import type { CardView } from '../src/views/card.ts';
import { directionOf } from '../src/views/language.ts';
import { contactSheet } from './cards/contact-sheet.ts';
import { drawAll, progressLine } from './cards/draw-all.ts';
import { TORTURE } from './cards/torture.ts';

const root = process.cwd();
const views = TORTURE.map(
  ({ language, headline }, index): CardView => ({
    kind: 'headline',
    page: `${index + 1}: ${language}`,
    file: `headline ${index + 1} (${language})`,
    site: 'The Lindholm Ledger',
    language,
    direction: directionOf(language),
    date: '4 March 2031',
    headline,
    foot: 'Lindholm Notes',
    chips: [{ label: 'Port', colour: '#1f5f8b' }],
  }),
);

const { problems } = await drawAll(views, { root, onProgress: progressLine });
const sheet = join(root, 'node_modules/.cache/sheaf/torture.html');
await writeFile(sheet, await contactSheet(views, cardCache(root, readFonts(root))));
console.log(`${views.length - problems.length} of ${views.length} headlines drawn. Look at ${sheet}`);
if (problems.length > 0) console.log(problems.join('\n'));
