/** Whether a sentence can be read without those before it. */
import type { Reason } from '../types.ts';

/** Words that point back when a sentence begins with them. */
const POINTS_BACK =
  /^["“„«]?(?:He|She|It|They|We|I|His|Her|Its|Their|Him|Them|This|That|These|Those|There|Such|Both|Neither|Either|Another|Others|Here|Then|Thus|So|But|And|Or|Yet|However|Meanwhile|Instead|Also|Still|Nevertheless|Moreover|Later|Earlier|Afterwards|Hours (?:earlier|later)|At the same time|On the (?:same|other)|The (?:former|latter|same|other|two|others|rest)|Er|Sie|Es|Diese[rsmn]?|Das|Damit|Dabei|Doch|Aber|Und|Він|Вона|Воно|Вони|Це|Але|Цей|Ця|Ці|Он|Она|Оно|Они|Это|Но|Этот|Эта|Эти)\b/u;
const PERSON_PRONOUN = /\b(?:he|she|him|his|her|hers|himself|herself|er|ihm|він|вона|його|її|он|она|его|её)\b/u;
const THING_PRONOUN = /\b(?:it|its|they|them|their|theirs)\b/u;
const NAME = /(?<=[\p{L}\p{N},;:–—“"(’'.-]\s)["“(]?\p{Lu}\p{L}+/u;
const ENDS = /[.!?…]["”“»’)]*$/u;

/** @returns why the sentence cannot stand alone, or undefined when it can */
export function cannotStandAlone(sentence: string): Reason | undefined {
  const no = (text: string): Reason => ({ kind: 'needs context', text });
  if (!ENDS.test(sentence)) return no('it is not a whole sentence');
  if (/^["“„«‘(]*\p{Ll}/u.test(sentence)) return no('it begins in the middle');
  if (/[?]["”“»’)]*$/u.test(sentence)) return no('it is a question');
  if (/:["”“»’)]*$/u.test(sentence)) return no('it leads to what follows');
  const back = POINTS_BACK.exec(outside(sentence));
  if (back !== null) return no(`"${back[0]}" points to what was said before`);
  if (isUnbalanced(sentence)) return no('a quotation begins or ends elsewhere');
  if (
    /^["“„«]/u.test(sentence) &&
    /["”“»][.!?]?$/u.test(sentence) &&
    !/["”“»,],?["”“»]?\s+\p{L}/u.test(outside(sentence))
  )
    return no('nobody is named who says it');
  const plain = outside(sentence);
  const person = PERSON_PRONOUN.exec(plain);
  if (person !== null && !hasNameBefore(plain, person.index)) return no(`"${person[0]}" is somebody named before`);
  const thing = THING_PRONOUN.exec(plain);
  if (thing !== null && thing.index < 12) return no(`"${thing[0]}" points to what was said before`);
  return undefined;
}

const outside = (sentence: string): string =>
  sentence.replace(/[“„«"][^“”„«»"]*[”“»"]/gu, (quoted) => `“${' '.repeat(Math.max(0, quoted.length - 2))}”`);

/** Somebody the pronoun can mean: a name in the sentence, the first word included, or an office. */
function hasNameBefore(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return (
    NAME.test(before) ||
    /^["“]?\p{Lu}\p{L}+(?:'s|’s|,)?\s+(?:said|says|\p{Ll}+ed|has|had|is|was|will)\b/u.test(before) ||
    /\b(?:man|woman|minister|president|mayor|boy|girl|chancellor|general|director|leader|spokes\p{L}+)\b/u.test(before)
  );
}

function isUnbalanced(sentence: string): boolean {
  const count = (mark: RegExp): number => sentence.match(mark)?.length ?? 0;
  if (count(/"/gu) % 2 === 1) return true;
  if (count(/«/gu) !== count(/»/gu)) return true;
  return count(/[“”„]/gu) % 2 === 1;
}
