/** Names of months and days in the languages of the vocabulary: from Intl, so nothing is typed by hand. */

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'uk',
  'ru',
  'cs',
  'sv',
  'da',
  'ro',
  'hu',
  'tr',
  'fi',
  'el',
] as const;

const letters = (name: string): string => name.toLowerCase().replace(/[.’']/g, '').trim();

/** Abbreviations in use that Intl does not give. */
const EXTRA: [string, number][] = [
  ['sept', 9],
  ['june', 6],
  ['july', 7],
  ['märz', 3],
  ['mrz', 3],
  ['febr', 2],
  ['сент', 9],
  ['окт', 10],
  ['нояб', 11],
  ['фев', 2],
  ['set', 9],
  ['ott', 10],
  ['dic', 12],
  ['gen', 1],
  ['janv', 1],
  ['févr', 2],
  ['juil', 7],
  ['jänner', 1],
  ['січня', 1],
  ['лист', 11],
  ['груд', 12],
];

/** Month names and their abbreviations, in the forms that stand alone and beside a day → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...LANGUAGES.flatMap(monthsOf), ...EXTRA]);

function monthsOf(language: string): [string, number][] {
  const found: [string, number][] = [];
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2024, month, 15));
    for (const style of ['long', 'short'] as const) {
      for (const shape of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).formatToParts(date);
        const name = letters(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}+$/u.test(name)) found.push([name, month + 1]);
      }
    }
  }
  return found;
}

/** Day names → 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    [0, 1, 2, 3, 4, 5, 6].flatMap((day) =>
      (['long', 'short'] as const).map((weekday): [string, number] => [
        letters(
          new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 8, 1 + day))),
        ),
        day,
      ]),
    ),
  ),
);
