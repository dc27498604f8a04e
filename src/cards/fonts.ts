/** The two families of the cards, from npm packages on disk: nothing is fetched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve as resolvePath } from 'node:path';

export interface CardFont {
  /** Family name, one for each subset: `Source Serif 4 cyrillic`. */
  readonly name: string;
  readonly weight: 400 | 500 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

const SUBSETS = {
  'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  inter: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
} as const;

const FACES = [
  { family: 'source-serif-4', weight: 600 },
  { family: 'source-serif-4', weight: 400 },
  { family: 'inter', weight: 500 },
  { family: 'inter', weight: 600 },
] as const;

type Family = keyof typeof SUBSETS;

const names = (family: Family): string[] => SUBSETS[family].map((subset) => `${family} ${subset}`);

/**
 * A subset holds one script only, so a family is the list of its subsets, and a character that none of them has is
 * looked for in the other family.
 */
export const serif = [...names('source-serif-4'), ...names('inter')].join(', ');
export const sans = [...names('inter'), ...names('source-serif-4')].join(', ');

/**
 * Reads every face once; keep the array and pass the same one each time, since satori parses an array only once.
 *
 * @param root folder whose `node_modules` holds the font packages
 */
export function readFonts(root: string): CardFont[] {
  const { resolve } = createRequire(resolvePath(root, 'package.json'));
  return FACES.flatMap(({ family, weight }) =>
    SUBSETS[family].map((subset) => ({
      name: `${family} ${subset}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)),
    })),
  );
}
