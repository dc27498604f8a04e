/**
 * One spelling for a name in Latin and Cyrillic letters, good enough to see that Зеленського and Zelenskyy are the same:
 * letters are rewritten, accents dropped, y, i and j fall together, and endings are cut.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ъ: '',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
  э: 'e',
  ы: 'i',
};
const KEPT = 5;
/** Of declined Cyrillic names, and vowels that spellings end in or not. */
const ENDINGS = /(?:oho|omu|oiu|em|om|im)$/u;
const VOWELS = /[aeiou]+$/u;
const SHORTEST = 2;

/** @param word lower case @returns the first letters of the word in the shared spelling */
export const sharedSpelling = (word: string): string => respelled(word).slice(0, KEPT);

/** @param name lower case @returns the whole name in the shared spelling, less its ending: "Зеленського" is "zelensk" */
export function nameSpelling(name: string): string {
  const whole = respelled(name);
  const stem = /\p{Script=Cyrillic}/u.test(name) ? whole.replace(ENDINGS, '') : whole;
  const short = stem.replace(VOWELS, '');
  return short.length < SHORTEST ? whole : short;
}

function respelled(word: string): string {
  const latin = [...word].map((letter) => LETTERS[letter] ?? letter).join('');
  return latin
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ-]/gu, '')
    .replace(/[yj]/gu, 'i')
    .replace(/i+/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/g/gu, 'h')
    .replace(/sch/gu, 'sh');
}
