/**
 * Words in quotation marks, in every style: “English”, "plain", „Deutsch“, «Українська», »Umgekehrt«, ‘single’, and the
 * mixed-up marks that copying leaves behind (“like this“). Offsets are of the words without their marks.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The passage ends before the closing mark: the words go on in the next one. */
  readonly open: boolean;
}

const DOUBLE = /["“”„«»‟〝〞「」『』]/u;
const LEFT = new Set(['“', '„', '‟', '«', '「', '『', '〝']);
const PAIRS: Readonly<Record<string, string>> = { '「': '」', '『': '』' };

export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let opener = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (!DOUBLE.test(mark)) {
      if (mark === '\n' && start >= 0) {
        // A line of a list or a block quote ended: what was open stays open only to here.
        found.push({ start, end: at, open: true });
        start = -1;
      }
      continue;
    }
    if (isInches(text, at, start >= 0)) continue;
    if (start < 0) {
      if (opens(text, at, mark)) {
        start = at + 1;
        opener = mark;
      }
    } else if (closes(text, at, mark, opener)) {
      found.push({ start, end: at, open: false });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end: text.length, open: true });
  return withSingles(text, found)
    .map((each) => trimmed(text, each))
    .filter((each) => each.end > each.start);
}

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(after)) return mark === '«' || mark === '„';
  if (mark === '»') return /[\s(]/u.test(before);
  return LEFT.has(mark) || /[\s([{–—:/-]/u.test(before) || !/[\p{L}\p{N}.,!?]/u.test(before);
}

function closes(text: string, at: number, mark: string, opener: string): boolean {
  const after = text[at + 1] ?? ' ';
  const before = text[at - 1] ?? ' ';
  const paired = PAIRS[opener];
  if (paired !== undefined) return mark === paired;
  if (opener === '«') return mark === '»';
  if (opener === '»') return mark === '«';
  if (opener === '„') return mark !== '„' && mark !== '«' && !/\s/u.test(before);
  if (mark === '”') return true;
  if (mark === '“' || mark === '"') return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return false;
}

/** 12" and 5'10": a number's inches are no quotation. */
const isInches = (text: string, at: number, inside: boolean): boolean =>
  text[at] === '"' && !inside && /\p{N}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');

/** Single marks hold a quotation when they open before a word (a straight one before a capital), close after one, and three words or more stand between. */
const SINGLE =
  /(?<=^|[\s(–—])(?:[‘‚'](?=\p{Lu})|‘(?=\p{Ll}))([^‘'"“”\n]|(?<=\p{L})'(?=\p{L})|’(?=\p{L})){8,600}?(?:[.,!?]['’‘]|(?<=\p{L})’)(?=$|[\s.,;:!?)–—])/gu;

function withSingles(text: string, found: readonly Quotation[]): Quotation[] {
  const singles: Quotation[] = [];
  for (const match of text.matchAll(SINGLE)) {
    const [start, end] = [match.index + 1, match.index + match[0].length - 1];
    if (found.some((each) => each.start <= start && end <= each.end) || text.slice(start, end).split(/\s+/u).length < 3)
      continue;
    if (!found.some((each) => each.start < end && start < each.end)) singles.push({ start, end, open: false });
  }
  return singles.length === 0 ? [...found] : [...found, ...singles].toSorted((a, b) => a.start - b.start);
}

function trimmed(text: string, { start, end, open }: Quotation): Quotation {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  // A comma before the closing mark belongs to the sentence around it.
  if (!open && text[to - 1] === ',') to--;
  return { start: from, end: to, open };
}
