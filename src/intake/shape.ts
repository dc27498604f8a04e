/** What a line looks like, whatever its language. */
import { remembered } from '../text/remembered.ts';
import { tokenise } from './vocabulary/phrases.ts';

const SENTENCE_END = /[.!?…。！？](?:[\s"'”“»«’)\]*_」』）]|\u{fe0f}|\p{Extended_Pictographic})*$/u;

/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** A paragraph of running text: long, or a whole sentence of some length. */
export function isProse(text: string): boolean {
  if (text.length >= 200) return true;
  return text.length >= 60 && (endsSentence(text) || /[:;]$/.test(text));
}

/** Could be a headline: some words, no full stop. */
export function isHeadline(text: string): boolean {
  return text.length >= 12 && text.length <= 220 && !/[.;:,]["”»’)]*$/.test(text) && tokenise(text).length >= 3;
}

/** Quotes somebody; a name or title in quotation marks is none. */
export const isQuoting = (text: string): boolean =>
  /^[–—-]\s/u.test(text) || (text.match(QUOTED) ?? []).some((quoted) => tokenise(quoted).length > MAX_TITLE);

/** From one mark to the next, or to the end. */
const QUOTED = /["“„«][^"“”„«»]*/gu;
/** Words. */
const MAX_TITLE = 4;

/** A whole sentence of some length, and maybe more. */
export const holdsSentence = (text: string): boolean =>
  text.length >= 60 && sentences(text).some((sentence) => sentence.text.length >= 40 && /[.!]\s/u.test(sentence.text));

/** A few words that are no sentence. */
export const isFragment = (text: string): boolean =>
  !endsSentence(text) && !/[:;,]["'”»’)\]]*$/u.test(text) && tokenise(text).length <= 8;

/** "Source: a spokesman" right above "In his words: …": the story itself is told under labels. */
export const isLeadIn = (text: string, below: string): boolean =>
  LABELLED.test(text) && LABELLED.test(below) && (isProse(below) || /["“„«]/u.test(below));

const LABELLED = /^\p{Lu}[\p{L} ]{2,20}:\s/u;

/** English headlines capitalise nearly every longer word. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.8;
}

/** Words of at least four letters, cut to a beginning that survives most inflections. */
export const contentStems: (text: string) => ReadonlySet<string> = remembered((text) => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, word.length <= 5 ? 4 : 5)));
});

/** Share of `part` that is in `whole`, 0 to 1; 0 when `part` is empty. */
export function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let found = 0;
  for (const item of part) if (whole.has(item)) found += 1;
  return found / part.size;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A piece that ends so goes on: initials ("U.S."), and short abbreviations before a name or number ("Dr.", "St.", "No."). */
const ABBREVIATION =
  /(?:^|[\s(“"„«])(?:(?:\p{L}\.)+|(?:mr|mrs|ms|dr|prof|st|no|nr|gen|sen|rep|gov|lt|col|sgt|capt|hon|rev|vs|bzw|ca|sog|dipl|ing|abs|art|sr|sra|dott|sig|mme|mlle|ks|ul|ok|godz|tys|mln|mld|тыс|млн|млрд|руб|грн|ул|вул|им|ім|см|див|ст|г|р|т|м)\.)\s+$/iu;

interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Sentences with their offsets, trailing space included. */
export const sentences: (text: string) => readonly Sentence[] = remembered((text) => {
  const whole: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = whole.at(-1);
    if (last !== undefined && ABBREVIATION.test(last.text)) last.text += segment;
    else whole.push({ text: segment, start: index });
  }
  return whole;
});
