/** Whether what a date is the date of has been or is still to come: the nearest word of time in its clause says. */
export type Tense = 'past' | 'future' | 'open';

export interface TenseWords {
  /** It is still to come; takes the verb along: "will be held". */
  readonly future: RegExp;
  /** It has been. */
  readonly past: RegExp;
}

const LONGEST_BEFORE = 160;
const LONGEST_AFTER = 120;
/** Right before the date. What fell "before dawn on Friday" has fallen. */
const AHEAD =
  /(?<!\p{L})(?:(?:until|till|by|from)(?: (?:dawn|noon|midnight) on)?|before|ahead of|beginning(?: in| on)?|starting(?: in| on)?|as of|for the (?:end|beginning|start) of|(?:moved|postponed|put off|put back|delayed|deferred|brought forward) to|bis|ab|до|з)(?: (?:the|early|late|mid|end of|zum))*[\s-]*$/iu;
/** "Announced on Monday that": what it says is to come, but it has been said. */
const SAID =
  /(?<!\p{L})(?:announced|promised|offered|invited|asked|demanded|suggested|proposed)(?: (?:late|early))?\s*$/iu;
/** "On Tuesday agreed to free": the same behind the date. */
const AGREED =
  /^\s*(?:(?:also|then)\s)?(?:agreed|vowed|promised|pledged|decided|refused|asked|offered|announced|proposed)(?!\p{L})/iu;
const BEHIND = /(?<!\p{L})(?:since|seit)(?: (?:the|early|late|mid|dem))*[\s-]*$/iu;

export function tenseAt(text: string, start: number, end: number, words: TenseWords): Tense {
  const [from, to] = clause(text, start, end);
  const left = text.slice(from, start);
  const said = SAID.test(left) && /^(?:on|late|early)(?!\p{L})/iu.test(text.slice(start, end));
  if (BEHIND.test(left) || said) return 'past';
  if (AHEAD.test(left)) return 'future';
  const before = cues(left, words);
  if (before.future >= 0 || before.past >= 0) return before.future >= before.past ? 'future' : 'past';
  if (AGREED.test(text.slice(end, to))) return 'past';
  const after = firstCues(text.slice(end, to), words);
  if (!Number.isFinite(Math.min(after.future, after.past))) return 'open';
  return after.future <= after.past ? 'future' : 'past';
}

const compiled = new Map<RegExp, RegExp>();

function everywhere(pattern: RegExp): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'gu');
  compiled.set(pattern, known);
  return known;
}

/** Where the last cue of each kind ends, −1 without one. */
function cues(part: string, { future, past }: TenseWords): { future: number; past: number } {
  const last = (kind: RegExp): number => {
    const match = [...part.matchAll(everywhere(kind))].at(-1);
    return match === undefined ? -1 : match.index + match[0].length;
  };
  return { future: last(future), past: last(past) };
}

/** Where the first cue of each kind begins, infinity without one. */
function firstCues(part: string, { future, past }: TenseWords): { future: number; past: number } {
  const first = (kind: RegExp): number => kind.exec(part)?.index ?? Number.POSITIVE_INFINITY;
  return { future: first(future), past: first(past) };
}

function clause(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < LONGEST_BEFORE && !isStop(text, from - 1)) from--;
  let to = end;
  // "On Monday, delegations are to meet": the comma behind a date that begins a sentence parts nothing.
  if (text[to] === ',' && text.slice(from, start).trim() === '') to++;
  while (to < text.length && to - end < LONGEST_AFTER && !isStop(text, to)) to++;
  return [from, to];
}

/** A stop inside a number or an abbreviation ("18.40") ends no clause. */
function isStop(text: string, at: number): boolean {
  return /[.,;:!?\n“”„«»"]/u.test(text[at] ?? '') && !/^\p{N}$/u.test(text[at + 1] ?? '');
}
