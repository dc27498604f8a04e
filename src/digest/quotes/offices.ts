/** Somebody mentioned by office or as a kind of person. */
import type { Mention } from './mentions.ts';
import { ASIDE, type Piece } from './pieces.ts';
import { FEMALE, MALE, OFFICES, SAYING } from './speech.ts';

/** "the financier said", "Another gunner": a word for a person who acts, though it is no office. */
function isSomebody(pieces: readonly Piece[], at: number): boolean {
  const [before, word, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (word === undefined || before === undefined || !PERSON_WORD.test(word.text)) return false;
  if (/^(?:A|An|Another|One)$/u.test(before.text)) return true;
  const speaks = SAYING.has(after?.lower ?? '') || SAYING.has(pieces[at - 2]?.lower ?? '');
  return before.lower === 'the' && speaks;
}
const PERSON_WORD =
  /^(?:\p{Ll}{2,}(?:er|or|ist|ian|ier|eer|man|woman)|man|woman|boy|girl|resident|student|witness|survivor|neighbour|mother|father)$/u;

/** "the harbour master", "the Kremlin spokesman", "a survivor": the office is the last word. */
export function readOffice(text: string, pieces: readonly Piece[], at: number): Mention | undefined {
  const office = pieces[at];
  if (office === undefined || !(OFFICES.has(office.lower) || isSomebody(pieces, at))) return undefined;
  let from = at;
  while (from > 0 && at - from < 4) {
    const [before, here] = [pieces[from - 1], pieces[from]];
    if (before === undefined || here === undefined || !/^['’]?[ -]$/u.test(text.slice(before.end, here.start))) break;
    from--;
    if (/^(?:the|a|an|another|one|its|his|her|their|der|die|das)$/u.test(before.lower)) break;
    if (/^(?:said|told|to|of|by|and|with|that|who|was|is)$/u.test(before.lower)) {
      from++;
      break;
    }
  }
  const words = pieces.slice(from, at + 1).map((piece) => piece.lower);
  const start = pieces[from]?.start ?? office.start;
  const gender = FEMALE.has(office.lower) ? 'f' : MALE.has(office.lower) ? 'm' : undefined;
  return {
    start,
    end: office.end,
    kind: 'office',
    words,
    ...(gender === undefined ? {} : { gender }),
    aside:
      /['’]/u.test(text.slice(office.end, office.end + 1)) || ASIDE.test(text.slice(Math.max(0, start - 12), start)),
  };
}
