/** The two families of the cards, from npm packages on disk: nothing is fetched. */
import { existsSync, readFileSync } from 'node:fs';
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

/** Scripts beyond the house's families, by satori's name for them: drawn if the package is installed. */
export const OPTIONAL: Readonly<
  Record<string, { readonly family: string; readonly subset: string; readonly weight: number }>
> = {
  'ar-AR': { family: 'amiri', subset: 'arabic', weight: 700 },
  'he-IL': { family: 'noto-serif-hebrew', subset: 'hebrew', weight: 600 },
  'ja-JP': { family: 'noto-serif-jp', subset: 'japanese', weight: 600 },
  'ko-KR': { family: 'noto-serif-kr', subset: 'korean', weight: 600 },
  'zh-CN': { family: 'noto-serif-sc', subset: 'chinese-simplified', weight: 600 },
  'zh-TW': { family: 'noto-serif-tc', subset: 'chinese-traditional', weight: 600 },
};

type Family = keyof typeof SUBSETS;

const names = (family: Family): string[] => SUBSETS[family].map((subset) => `${family} ${subset}`);
const optional = Object.values(OPTIONAL).map(({ family, subset }) => `${family} ${subset}`);

/**
 * A subset holds one script only, so a family is the list of its subsets, and a character that none of them has is
 * looked for in the other families.
 */
export const serif = [...names('source-serif-4'), ...names('inter'), ...optional].join(', ');
export const sans = [...names('inter'), ...names('source-serif-4'), ...optional].join(', ');

/**
 * Reads every face once; keep the array and pass the same one each time, since satori parses an array only once.
 *
 * @param root folder whose `node_modules` holds the font packages
 */
export function readFonts(root: string): CardFont[] {
  const { resolve } = createRequire(resolvePath(root, 'package.json'));
  const read = (family: string, subset: string, weight: number) =>
    readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
  const house = FACES.flatMap(({ family, weight }) =>
    SUBSETS[family].map((subset) => ({
      name: `${family} ${subset}`,
      weight,
      style: 'normal' as const,
      data: read(family, subset, weight),
    })),
  );
  const installed = Object.values(OPTIONAL).filter(({ family }) =>
    existsSync(resolvePath(root, 'node_modules/@fontsource', family)),
  );
  const others = installed.map(({ family, subset, weight }) => ({
    name: `${family} ${subset}`,
    weight: 600 as const,
    style: 'normal' as const,
    data: read(family, subset, weight),
  }));
  return [...house, ...others];
}
