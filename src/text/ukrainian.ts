/**
 * A light stemmer for Ukrainian: takes off reflexive, case and verb endings, longest first, and never the last three
 * letters. It joins the forms of one word, not the words of one root.
 */
const list = (endings: string): readonly string[] =>
  endings
    .trim()
    .split(/\s+/u)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

const REFLEXIVE = list('ся сь');
const ENDINGS = list(`
  ами ями ові еві єві ого ому ими іми ій ої ою ею єю ів їв ей ах ях ам ям ом ем єм им ім их іх ий ія ії ію ією іям іями
  а я о е є и і ї у ю ь й
  ати яти ити іти ути увати ювати ував ював увала ювала ували ювали
  ав яв ив ів ала яла ила іла али яли или іли ало яло ило іло
  ає яє ує ює ить їть ать ять уть ють ємо имо їмо єте ите їте
  аний яний ений єний ана ено ано яно ання яння ення єння
`);
const APOSTROPHE = /['’ʼ]/gu;
const KEPT = 3;

function strip(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.length - each.length >= KEPT && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** @param word lower case */
export function stemUkrainian(word: string): string {
  const plain = word.replace(APOSTROPHE, '');
  return strip(strip(plain, REFLEXIVE), ENDINGS);
}
