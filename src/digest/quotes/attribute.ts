/** Who says a quotation: the words of saying around it, and their subject. */
import type { Mention } from './mentions.ts';
import { SAYING } from './speech.ts';

/** A word of saying stands beside the quotation; `mention` is its subject, if it is one that can be named. */
export interface Attribution {
  readonly mention: Mention | undefined;
}

interface Segment {
  readonly text: string;
  readonly start: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SOURCE = /\b(?:according to|in the words of|as put by|quoting|laut|nach angaben von|за словами|по словам)\s/iu;

/** Behind the quotation: “…,” said the mayor · “…,” Peskov stated, citing … */
export function speakerAfter(segment: Segment, mentions: readonly Mention[]): Attribution | undefined {
  const mine = within(segment, mentions);
  const source = SOURCE.exec(segment.text);
  if (source !== null && source.index < 4)
    return { mention: named(mine.filter((each) => each.start >= segment.start + source.index)) };
  const verb = verbsIn(segment)[0];
  if (verb === undefined || introduces(segment, verb.end) || goesOn(segment, verb.start)) return undefined;
  const before = mine.filter((each) => each.end <= verb.start && !each.aside);
  const after = mine.filter((each) => each.start >= verb.end && !each.aside);
  const close = verb.start - segment.start < BESIDE;
  const nearest = before.at(-1);
  // "the commander of the Fifth Brigade, General Tom Sawyer, stated": the name right before the verb.
  if (
    nearest?.kind === 'name' &&
    /^\s*,?\s*$/u.test(segment.text.slice(nearest.end - segment.start, verb.start - segment.start))
  )
    return at(nearest);
  if (before.length > 0) return at(named(before));
  const next = after[0];
  const between = segment.text.slice(verb.end - segment.start, (next?.start ?? 0) - segment.start);
  const inverted =
    next !== undefined &&
    ((next.start - verb.end < 40 && /^[^,.;:]*$/u.test(between)) || (next.kind === 'name' && DESCRIBED.test(between)));
  const anonymous = /\p{L}/u.test(segment.text.slice(0, verb.start - segment.start).replace(/^["”“»«’,]+/u, ''));
  if (inverted && !anonymous) return at(named(after));
  return close ? { mention: undefined } : undefined;
}

/** "…,” says their sister, Silas Marner": who it is, in small letters, and the name. */
const DESCRIBED = /^\s(?:the|an?|one|his|her|its|their|our|my)(?:\s[\p{Ll}'’-]+){1,6},\s$/u;

/** Before the quotation: Peskov told reporters that “…” · the ministry called it “…” */
export function speakerBefore(segment: Segment, mentions: readonly Mention[]): Attribution | undefined {
  const mine = within(segment, mentions);
  const source = [...segment.text.matchAll(new RegExp(SOURCE, 'giu'))].at(-1);
  const verb = verbsIn(segment).at(-1);
  if (source !== undefined && (verb === undefined || segment.start + source.index > verb.start)) {
    return at(named(mine.filter((each) => each.start >= segment.start + source.index)));
  }
  if (verb === undefined) return undefined;
  const before = mine.filter((each) => each.end <= verb.start && !each.aside);
  const close = before.findLast((each) => isBeside(segment, each.end, verb.start));
  if (close !== undefined) return at(closest(before, close));
  const inverted = mine.find((each) => each.start >= verb.end && isBeside(segment, verb.end, each.start));
  if (inverted !== undefined) return at(named(mine.slice(mine.indexOf(inverted))));
  const apposed = before.findLast((each) =>
    /^\s*,\s*$/u.test(segment.text.slice(each.end - segment.start, verb.start - segment.start)),
  );
  if (apposed !== undefined) return at(inApposition(before, apposed));
  const subject = named(before);
  const ends = segment.start + segment.text.trimEnd().length - verb.end < BESIDE / 2;
  return subject === undefined && ends ? { mention: undefined } : at(subject);
}

/**
 * “…”, the spokesman, Dmitry Peskov, spoke of “…”: the word of saying belongs to the next quotation. “…,” the mayor said,
 * “…”: a comma on either side leaves it with the first.
 */
function introduces({ text, start }: Segment, verb: number): boolean {
  const next = /^\s*(of|about|that|it|this|as|,|:)?\s*["“„«‘]/u.exec(text.slice(verb - start));
  return next !== null && !(next[1] === ',' && /^(?:,["”“»’]|["”“»’],)/u.test(text));
}

/** The spokesman called it “…”, and said the ships had sailed: the subject stands before the quotation. */
const goesOn = ({ text, start }: Segment, verb: number): boolean =>
  /^["”“»’,]*\s*(?:and|but|then|before|while)\s+(?:\p{L}+ly\s+)?$/u.test(text.slice(0, verb - start));

/** How far a word of saying may stand from the quotation, when nobody who can be named says it. */
const BESIDE = 60;

const at = (mention: Mention | undefined): Attribution | undefined => (mention === undefined ? undefined : { mention });

function within(segment: Segment, mentions: readonly Mention[]): Mention[] {
  const end = segment.start + segment.text.length;
  return mentions.filter((each) => each.start >= segment.start && each.end <= end);
}

function verbsIn(segment: Segment): { start: number; end: number }[] {
  return [...segment.text.matchAll(WORD)]
    .filter((match) => SAYING.has(match[0].toLowerCase()))
    .map((match) => ({ start: segment.start + match.index, end: segment.start + match.index + match[0].length }));
}

/** Nothing but helpers stands between: "has repeatedly", "also", "then". */
function isBeside(segment: Segment, from: number, to: number): boolean {
  return /^\s*(?:(?:has|have|had|also|then|later|again|only|once|repeatedly|often|however|would|did|not|himself|herself|who|\p{L}+ly)\s+)*$/u.test(
    segment.text.slice(from - segment.start, to - segment.start),
  );
}

/** "The mayor, Dorothea Brooke, said": of an office and the name beside it, the name. */
function named(mentions: readonly Mention[]): Mention | undefined {
  const [first, second] = mentions;
  if (first?.kind === 'office' && second?.kind === 'name' && second.start - first.end <= 24) return second;
  return first;
}

/** "the spokesman, Silas Marner, said", "Silas Marner, its chairman, said"; of any other row of persons, the first acts. */
function inApposition(before: readonly Mention[], last: Mention): Mention | undefined {
  const previous = before[before.indexOf(last) - 1];
  const beside = previous !== undefined && last.start - previous.end <= 6 && previous.kind !== last.kind;
  if (!beside) return before.length === 1 ? last : named(before);
  return last.kind === 'name' ? last : previous;
}

/** "Silas Marner, its chairman, said": the name before an office that stands beside it. */
function closest(before: readonly Mention[], close: Mention): Mention {
  const previous = before[before.indexOf(close) - 1];
  if (
    close.kind === 'office' &&
    previous?.kind === 'name' &&
    close.start - previous.end <= 40 &&
    close.start > previous.end
  )
    return previous;
  return close;
}
