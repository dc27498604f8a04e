/** Whether a sentence can be read without those before it. */
import type { Reason } from '../types.ts';
import { danglingThing } from './things.ts';

/** Words that point back when a sentence begins with them. */
const POINTS_BACK =
  /^["“„«]?(?:He|She|It|They|We|I|His|Her|Its|Their|Him|Them|This|That|These|Those|There|Such|Both|Neither|Either|Another|Others|Here|Then|Thus|So|But|And|Or|Yet|However|Meanwhile|Instead|Also|Still|Nevertheless|Moreover|Later|Earlier|Afterwards|Hours (?:earlier|later)|At the same time|On the (?:same|other)|In the same|In the (?:night|morning|afternoon|evening)(?! (?:to|of|from|before|between|after) )|In between|By the end|The one|A (?:night|day|week|month|year|few \p{Ll}+) (?:earlier|later)|The (?:former|latter|same|other|two|others|rest)|Er|Sie|Es|Diese[rsmn]?|Das|Damit|Dabei|Doch|Aber|Und|Він|Вона|Воно|Вони|Це|Але|Цей|Ця|Ці|Он|Она|Оно|Они|Это|Но|Этот|Эта|Эти)\b/u;
const PERSON_PRONOUN = /\b(?:he|she|him|his|her|hers|himself|herself|er|ihm|він|вона|його|її|он|она|его|её)\b/u;
const NAME = /(?<=[\p{L}\p{N},;:–—“"(’'.-]\s)["“(]?\p{Lu}\p{L}+/u;
const ENDS = /[.!?…]["”“»’)]*$/u;

/** A definite thing that nothing in the sentence says more of: "The order came from above", "The debate, most of all there, was". */
const KNOWN_THING =
  /^["“]?The ((?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*)(?:,(?! (?:\p{Lu}|who|which|whose|where))| (?:is|was|are|were|has|had|have|did|does|do|will|would|can|could|may|might|must|should|shall|came|went|took|began|lies|lay|costs?|runs?|ran|made|gave|got|fell|rose|stood|stands|met|\p{Ll}{3,}ed)(?!\p{L}))/u;
/** Of these there is one in a place: they are known without having been named. */
const INSTITUTIONS =
  /(?:force|forces|government|army|navy|police|parliament|ministry|president|council|authorit(?:y|ies)|mayor|governor|court|minister|commission|union|bank|agency|company|service|services|brigade|board|office|officials|court|senate|house|church|university|hospital|sun|world|war|economy|weather|operators?|residents?)$/u;
/** What was counted before: "Two have been held", "All nine were shot down", "Most of the victims lived". */
const COUNTED_BEFORE =
  /^["“]?(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Most|Many|Several|All|None|Half|\p{N}+) (?:have|had|has|were|was|are|is|of (?:them|these|those|the (?:victims|dead|wounded|injured|others)))|All (?:two|three|four|five|six|seven|eight|nine|ten|\p{N}+))\b/u;
/** Words in it that lean on another sentence. */
const LEANS =
  /\b(?:that (?:day|night|week|evening|morning|time)|on the same day|hours (?:earlier|later|before)|(?:called|described|put|termed|announced|denied|confirmed) it (?!\p{Lu})|, (?:he|she) (?:also |then )?(?:said|says|added|told|wrote|warned|explained)\b|, (?:that|this) (?:makes|means|is|was)\b|the same (?!(?:\p{L}+ )?(?:as|time|way)\b)(?:\p{L}+[ ,.]){1,3}(?!as\b)|(?:of|at|above|below|under|with|from|by|than|about|behind|beyond) (?:that|those|these) \p{Ll}{3,}(?:\s(?:and|or|in|on|of)|[.,;])|from one to the other|the (?:two|three|four|five|six|seven|eight|nine|ten) (?:want|have|had|were|are|will|said|say|would|could|agreed|met)\b)/u;
/** "Bombers also fired", "Since May it has also sent": it goes on with a list. */
const GOES_ON = /^(?:\S+ ){0,6}also\b/u;
/** "Next to the decision it was a footnote": the sentence's own subject is named before. */
const SUBJECT_BEFORE =
  /^["“]?(?:Next to|Beside|After|Before|In|On|At|By|For|From|With|Since|Until|During|Under)\b[^,.;]{0,60}? (?:it|they) (?:is|was|are|were|has|had|have|will|would|\p{Ll}{3,}ed)\b/u;

/** @returns why the sentence cannot stand alone, or undefined when it can */
export function cannotStandAlone(sentence: string): Reason | undefined {
  const no = (text: string): Reason => ({ kind: 'needs context', text });
  if (!ENDS.test(sentence)) return no('it is not a whole sentence');
  if (/^["“„«‘(]*\p{Ll}/u.test(sentence)) return no('it begins in the middle');
  if (/[?]["”“»’)]*$/u.test(sentence)) return no('it is a question');
  if (/:["”“»’)]*$/u.test(sentence)) return no('it leads to what follows');
  const back = POINTS_BACK.exec(outside(sentence));
  if (back !== null) return no(`"${back[0]}" points to what was said before`);
  const known = KNOWN_THING.exec(sentence)?.[1];
  if (known !== undefined && !INSTITUTIONS.test(known)) return no(`"the ${known}" was named before`);
  const plainly = outside(sentence);
  for (const pattern of [COUNTED_BEFORE, LEANS, GOES_ON, SUBJECT_BEFORE]) {
    const leaning = pattern.exec(plainly);
    if (leaning !== null) return no(`"${leaning[0].trim()}" leans on another sentence`);
  }
  if (isUnbalanced(sentence)) return no('a quotation begins or ends elsewhere');
  if (
    /^["“„«]/u.test(sentence) &&
    /["”“»][.!?]?$/u.test(sentence) &&
    !/["”“»,],?["”“»]?\s+\p{L}/u.test(outside(sentence))
  )
    return no('nobody is named who says it');
  const person = PERSON_PRONOUN.exec(plainly);
  if (person !== null && !hasNameBefore(plainly, person.index)) return no(`"${person[0]}" is somebody named before`);
  const thing = danglingThing(plainly);
  if (thing !== undefined) return no(`"${thing}" points to what was said before`);
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
