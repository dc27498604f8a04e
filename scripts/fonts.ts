/**
 * Makes the site's fonts from the packages they come in: `node scripts/fonts.ts`. Two cuts of the serif, one drawn for
 * text and one for headlines, instead of an axis between them, and the weights in use: a third of the bytes, and set
 * twice as fast, which a phone feels.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const OUT = new URL('../src/styles/fonts/', import.meta.url);

const SERIF = '@fontsource-variable/source-serif-4';
const SANS = '@fontsource-variable/inter';
const TEXT = { wght: 400, opsz: 18 };
const HEADLINES = { wght: 600, opsz: 32 };
const LABELS = { wght: { min: 400, max: 600 } };

/** What every script needs, and italics for the two that have them. */
const CUTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].flatMap((script) => [
  { name: `serif-${script}`, from: `${SERIF}/files/source-serif-4-${script}-opsz-normal.woff2`, axes: TEXT },
  { name: `headlines-${script}`, from: `${SERIF}/files/source-serif-4-${script}-opsz-normal.woff2`, axes: HEADLINES },
  { name: `sans-${script}`, from: `${SANS}/files/inter-${script}-wght-normal.woff2`, axes: LABELS },
]);
const ITALICS = ['latin', 'cyrillic'].map((script) => ({
  name: `italic-${script}`,
  from: `${SERIF}/files/source-serif-4-${script}-opsz-italic.woff2`,
  axes: TEXT,
}));

/** "Source" is a name that its licence reserves for the unchanged font. The new names are as long, so nothing moves. */
const RENAMED = [
  ['Source Serif 4', 'Ledger Serif 4'],
  ['SourceSerif4', 'LedgerSerif4'],
] as const;

function renamed(font: Buffer): Buffer {
  const bytes = Buffer.from(font);
  for (const [from, to] of RENAMED) {
    const [old, own] = [utf16(from), utf16(to)];
    for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old)) own.copy(bytes, at);
  }
  return bytes;
}

/** Names in a font are UTF-16, big end first. */
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const read = (path: string): Promise<Buffer> => readFile(fileURLToPath(import.meta.resolve(path)));

await mkdir(OUT, { recursive: true });
for (const { name, from, axes } of [...CUTS, ...ITALICS]) {
  const options = { keepAllGlyphs: true, noHinting: true, variationAxes: axes } as const;
  const cut = await subsetFont(await read(from), null, { ...options, targetFormat: 'sfnt' });
  const font = await subsetFont(renamed(cut), null, { keepAllGlyphs: true, targetFormat: 'woff2' });
  await writeFile(new URL(`${name}.woff2`, OUT), font);
  console.log(`${String(font.length).padStart(7)}  ${name}.woff2`);
}
await copyFile(fileURLToPath(import.meta.resolve(`${SERIF}/LICENSE`)), new URL('LICENSE-serif', OUT));
await copyFile(fileURLToPath(import.meta.resolve(`${SANS}/LICENSE`)), new URL('LICENSE-sans', OUT));
