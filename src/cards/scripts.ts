/** Scripts beyond the house's families: drawn if the font package is installed, named in an error if not. */

export interface OptionalFont {
  /** Unicode's name of the script, or of the property, as in `\p{Script=Thai}`. */
  readonly property: string;
  /** npm package: `@fontsource/<family>`. */
  readonly family: string;
  readonly subset: string;
  readonly weight: 400 | 600 | 700;
}

const script = (name: string, family: string, subset = name.toLowerCase(), weight: 600 | 700 = 600): OptionalFont => ({
  property: `Script=${name}`,
  family,
  subset,
  weight,
});

/** A character may belong to several (Han is Japanese and Chinese): the first is the one advised. */
export const OPTIONAL: readonly OptionalFont[] = [
  script('Arabic', 'amiri', 'arabic', 700),
  script('Hebrew', 'noto-serif-hebrew'),
  script('Thai', 'noto-serif-thai'),
  script('Lao', 'noto-serif-lao'),
  script('Khmer', 'noto-serif-khmer'),
  script('Myanmar', 'noto-serif-myanmar'),
  script('Devanagari', 'noto-serif-devanagari'),
  script('Bengali', 'noto-serif-bengali'),
  script('Gujarati', 'noto-serif-gujarati'),
  script('Gurmukhi', 'noto-serif-gurmukhi'),
  script('Kannada', 'noto-serif-kannada'),
  script('Malayalam', 'noto-serif-malayalam'),
  script('Tamil', 'noto-serif-tamil'),
  script('Telugu', 'noto-serif-telugu'),
  script('Sinhala', 'noto-serif-sinhala'),
  script('Armenian', 'noto-serif-armenian'),
  script('Georgian', 'noto-serif-georgian'),
  script('Ethiopic', 'noto-serif-ethiopic'),
  script('Hiragana', 'noto-serif-jp', 'japanese'),
  script('Katakana', 'noto-serif-jp', 'japanese'),
  script('Hangul', 'noto-serif-kr', 'korean'),
  script('Han', 'noto-serif-sc', 'chinese-simplified'),
  script('Han', 'noto-serif-tc', 'chinese-traditional'),
  script('Han', 'noto-serif-jp', 'japanese'),
  // One ink, as all the type: colour means a theme.
  { property: 'Extended_Pictographic', family: 'noto-emoji', subset: 'emoji', weight: 700 },
];

const KNOWN = OPTIONAL.map(({ property, family }) => ({ family, pattern: new RegExp(`\\p{${property}}`, 'u') }));

/** The package that has these characters, if the house knows one. */
export const packageFor = (characters: string): string | undefined => {
  const known = KNOWN.find(({ pattern }) => pattern.test(characters));
  return known && `@fontsource/${known.family}`;
};
