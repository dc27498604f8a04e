/** The two families of the cards and those added for other scripts, from npm packages on disk: nothing is fetched. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve as resolvePath } from 'node:path';
import { OPTIONAL } from './scripts.ts';

export interface CardFont {
  /** Family name, one for each subset: `source-serif-4 cyrillic`. */
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

/** The optional fonts by file: two scripts may share one. */
const OTHERS = [...new Map(OPTIONAL.map((font) => [`${font.family} ${font.subset}`, font])).entries()];

type Family = keyof typeof SUBSETS;

const names = (family: Family): string[] => SUBSETS[family].map((subset) => `${family} ${subset}`);

/**
 * A subset holds one script only, so a family is the list of its subsets. A character that none of them has is looked
 * for in all fonts there are.
 */
export const serif = names('source-serif-4').join(', ');
export const sans = names('inter').join(', ');

/**
 * Reads every face once; keep the array and pass the same one each time, since satori parses an array only once.
 *
 * @param root folder whose `node_modules` holds the font packages
 */
export function readFonts(root: string): CardFont[] {
  const { resolve } = createRequire(resolvePath(root, 'package.json'));
  const read = (family: string, subset: string, weight: number) =>
    readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
  const style = 'normal' as const;
  const house = FACES.flatMap(({ family, weight }) =>
    SUBSETS[family].map((subset) => ({
      name: `${family} ${subset}`,
      weight,
      style,
      data: read(family, subset, weight),
    })),
  );
  const installed = OTHERS.filter(([, { family }]) =>
    existsSync(resolvePath(root, 'node_modules/@fontsource', family)),
  );
  const added = installed.map(([name, { family, subset, weight }]) => ({
    name,
    weight: 600 as const,
    style,
    data: read(family, subset, weight),
  }));
  return [...house, ...added];
}
