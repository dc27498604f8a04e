/** What a number counts: the noun behind it, or what befell people. */
import type { Prose, Token } from '../prose.ts';
import { INJURED, KILLED, MISSING, OF, PHRASE_ENDS, SHARED_WORDS, SKIPPED } from './counting.ts';

const LONGEST_PHRASE = 5;
/** How far from the number "killed" may stand. */
const REACH = 8;
const PEOPLE =
  /^(?:people|persons?|civilians?|residents?|men|women|children|soldiers?|passengers?|others?|workers?|menschen|personen|людей|осіб|человек)$/u;

/** @param from first token after the number and its unit @param number the number's own first token */
export function whatIsCounted(prose: Prose, number: number, from: number): { counts: string; end: number } | undefined {
  const noun = nounAfter(prose, from);
  const fate = fateOf(prose, number, from, noun);
  if (fate !== undefined) return { counts: fate, end: noun?.end ?? from };
  return noun === undefined ? undefined : { counts: singular(noun.word), end: noun.end };
}

function nounAfter(prose: Prose, from: number): { word: string; end: number } | undefined {
  let at = from;
  const { tokens, text } = prose;
  const sentence = tokens[from - 1]?.sentence;
  if (/^(?:of|von|із|з|из)$/u.test(tokens[at]?.lower ?? '')) while (OF.has(tokens[at]?.lower ?? '')) at++;
  while (SKIPPED.has(tokens[at]?.lower ?? '') || /ly$/u.test(tokens[at]?.lower ?? '')) at++;
  let head: Token | undefined;
  let end = at;
  for (let n = 0; n < LONGEST_PHRASE; n++, at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.sentence !== sentence ||
      PHRASE_ENDS.has(token.lower) ||
      /^\p{N}/u.test(token.lower)
    )
      break;
    const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (/[,.;:()“”„«»"–—!?\n\t]/u.test(gap)) break;
    // Past the noun: an adverb or a verb with an ending of its own.
    if (head !== undefined && /(?:ly|ed|ing)$/u.test(token.lower) && isPlural(head.lower)) break;
    if (head !== undefined && isPlural(head.lower) && !isPlural(token.lower)) break;
    head = token;
    end = at + 1;
    // Word order tells nothing in languages that decline: what is known to be counted ends the phrase.
    if (sharedWord(token.lower) !== undefined) break;
  }
  return head === undefined ? undefined : { word: head.lower, end };
}

const isPlural = (word: string): boolean =>
  PEOPLE.test(word) ||
  (/s$/u.test(word) && !/(?:ss|us|is)$/u.test(word)) ||
  /^(?:men|women|children|people|troops|aircraft)$/u.test(word);

/** "Six people died", "killed nine", "31 were hurt": the fate counts when people are counted, or nothing else is. */
function fateOf(
  prose: Prose,
  number: number,
  from: number,
  noun: { word: string; end: number } | undefined,
): string | undefined {
  const { tokens, text } = prose;
  if (noun !== undefined && fateWord(noun.word) !== undefined) return fateWord(noun.word);
  if (noun !== undefined && !PEOPLE.test(noun.word) && !isPerson(noun.word)) return undefined;
  const next = tokens[noun?.end ?? from];
  const nextFate = next?.sentence === tokens[number]?.sentence ? fateWord(next?.lower ?? '') : undefined;
  if (nextFate !== undefined) return nextFate;
  const sentence = tokens[number]?.sentence;
  for (let at = number - 1; at >= Math.max(0, number - 5); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^\p{N}/u.test(token.lower)) break;
    const fate = fateWord(token.lower);
    if (fate !== undefined && /ing$|^(?:killed|wounded|injured|hurt)$|^\p{Script=Cyrillic}+$/u.test(token.lower))
      return fate;
  }
  for (let at = noun?.end ?? from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^\p{N}/u.test(token.lower)) break;
    if (/[;:.]/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) break;
    // "Who lives opposite" is a verb; "cost nine lives" was found behind the number.
    const fate = token.lower === 'lives' ? undefined : fateWord(token.lower);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

function fateWord(word: string): string | undefined {
  if (KILLED.has(word)) return 'killed';
  if (INJURED.has(word)) return 'injured';
  return MISSING.has(word) ? 'missing' : undefined;
}

const isPerson = (word: string): boolean =>
  /(?:ers|ors|ists|men|women|children|civilians|soldiers|troops|boys|girls|residents|patients|nurses|firefighters|miners|captives|prisoners)$/u.test(
    word,
  );

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wolves', 'wolf'],
  ['aircraft', 'aircraft'],
  ['series', 'series'],
]);

const sharedWord = (word: string): string | undefined => SHARED_WORDS.find(([stem]) => stem.test(word))?.[1];

function singular(word: string): string {
  const shared = sharedWord(word);
  if (shared !== undefined) return shared;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word) && !/(?:is)$/u.test(word)) return word.slice(0, -1);
  return word;
}
