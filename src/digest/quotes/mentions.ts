/** Who is mentioned in a text, and where: by name, by office ("the mayor"), by pronoun. */
import { readOffice } from './offices.ts';
import { ASIDE, type Piece, piecesOf } from './pieces.ts';
import {
  FEMALE,
  FIRST_NAMES,
  KEPT_TITLES,
  MALE,
  METONYMS,
  MONTH_NAMES,
  NOT_PERSONS,
  OFFICES,
  PARTICLES,
  PRONOUNS,
  SAYING,
  TITLES,
} from './speech.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'office' | 'pronoun';
  /** The name's words, without titles; the office's words, lower case; the pronoun. */
  readonly words: readonly string[];
  /** "Kremlin spokesman", if it stands before the name or behind it. */
  readonly role?: string;
  readonly gender?: 'f' | 'm';
  /** "Putin's", "to Putin": somebody else acts. */
  readonly aside: boolean;
}

/** People are spoken of, things happen in places. */
const PLACED = /(?:^|\s)(?:in|near|across|outside|around|inside|en|im|у|в)\s$/iu;
const STARTERS = new Set(
  'the a an in on at by for from to of and but or as if when while after before since until it its he she they we you i his her their our this that these those there here what who how why no not yes some many most more all both each every another other one two three four five six seven eight nine ten twelve dozens hundreds thousands nobody everyone everybody nothing last next earlier later meanwhile however yesterday today then now once only even still according despite although because with without under over during among between about speaking asked also again soon later perhaps instead moreover elsewhere thus indeed further separately similarly'.split(
    ' ',
  ),
);

/** @param text quotations in it must have been blanked: nobody inside them speaks */
export function findMentions(text: string): Mention[] {
  const pieces = piecesOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const name = readName(text, pieces, at);
    if (name !== undefined) {
      mentions.push(name.mention);
      at = name.next;
    } else {
      const other = readPronoun(text, piece) ?? readOffice(text, pieces, at);
      // "Its deputy leader" is one person, not a deputy and a leader.
      if (other !== undefined && mentions.at(-1)?.start === other.start) mentions.pop();
      if (other !== undefined) mentions.push(other);
      at += thingAt(text, pieces, at);
    }
  }
  return mentions;
}

/** "Rahbi", "al-Rahbi" */
const isCapital = (piece: Piece): boolean => /^(?:(?:al|el|ad|an|as|ash|at|ul)[-’'])?\p{Lu}/u.test(piece.text);

/** How many words of a thing's name begin here ("Eastern Markets"): none of them is a person's. 1 if it is no name. */
function thingAt(text: string, pieces: readonly Piece[], at: number): number {
  let next = at;
  for (; next < pieces.length; next++) {
    const [last, piece] = [pieces[next - 1], pieces[next]];
    if (piece === undefined || !isCapital(piece)) break;
    if (next > at && text.slice(last?.end ?? 0, piece.start) !== ' ') break;
  }
  const thing = pieces
    .slice(at, next)
    .some(({ lower }) => NOT_PERSONS.has(lower) && !/day$|^(?:morning|evening|night)$/u.test(lower));
  return thing && next - at <= 3 ? Math.max(1, next - at) : 1;
}

/** "von der Leyen": a particle, or several, with a capital behind. */
function isParticle(text: string, pieces: readonly Piece[], at: number): boolean {
  const [piece, following] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || following === undefined || text.slice(piece.end, following.start) !== ' ') return false;
  return isCapital(following) || (PARTICLES.has(following.lower) && isParticle(text, pieces, at + 1));
}

/** German joins titles: "Bundeskanzler", "Kremlsprecherin". */
const isTitle = (word: string): boolean =>
  TITLES.has(word) ||
  /^\p{L}{3,}(?:kanzler|sprecher|minister|präsident|chef|bürgermeister|sekretär|beauftragter?|leiter)(?:in)?$/u.test(
    word,
  );

function readName(text: string, pieces: readonly Piece[], at: number): { mention: Mention; next: number } | undefined {
  const first = pieces[at];
  if (first === undefined || !isCapital(first)) return undefined;
  let next = at + 1;
  while (next < pieces.length) {
    const [last, piece] = [pieces[next - 1], pieces[next]];
    if (
      last === undefined ||
      piece === undefined ||
      !/^[ \u00A0]$/u.test(text.slice(last.end, piece.start)) ||
      /['’]s$/u.test(text.slice(last.start, last.end))
    )
      break;
    const particle = PARTICLES.has(piece.lower) && isParticle(text, pieces, next);
    if (!isCapital(piece) && !particle) break;
    next++;
  }
  const run = pieces.slice(at, next);
  let from = 0;
  const title = run.findLastIndex((piece) => isTitle(piece.lower));
  if (title >= 0) from = title + 1;
  while (
    from < run.length &&
    (STARTERS.has(run[from]?.lower ?? '') ||
      /-year-old$/u.test(run[from]?.lower ?? '') ||
      (NOT_PERSONS.has(run[from]?.lower ?? '') && run.length - from > 2))
  )
    from++;
  // "Brother Anselm" has no other name.
  if (run.length - from === 1 && KEPT_TITLES.has(run[from - 1]?.lower ?? '')) from--;
  const names = run.slice(from);
  const [start, end] = [names[0], run.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  if (
    names.some((piece) => NOT_PERSONS.has(piece.lower)) ||
    (names.length === 1 &&
      (/^[\p{Lu}.]{2,}$/u.test(start.text) || METONYMS.has(start.lower) || MONTH_NAMES.has(start.lower)))
  )
    return undefined;
  // "29 Jahre", "a Bavarian baker": counted or described, not named.
  if (
    names.length === 1 &&
    title < 0 &&
    (/\p{N}\s$/u.test(text.slice(Math.max(0, start.start - 2), start.start)) ||
      (/(?:ian|ish|ese)$/u.test(start.text) &&
        /^\s\p{Ll}{3,}/u.test(text.slice(start.end)) &&
        !SAYING.has(pieces[next]?.lower ?? '')))
  )
    return undefined;
  if (names.length === 1 && title < 0 && /(?:^|\s)the\s$/iu.test(text.slice(Math.max(0, start.start - 5), start.start)))
    return undefined;
  // "Ukraine Patriot", "Free Europe": what bears a country or a capital in its name is a thing of theirs.
  if (names.length > 1 && names.some(({ lower }) => METONYMS.has(lower) && !FIRST_NAMES.has(lower))) return undefined;
  const possessive = /^['’]s?\b/u.test(text.slice(end.end));
  if (!possessive && PLACED.test(text.slice(Math.max(0, start.start - 12), start.start))) return undefined;
  if (names.length > 4) return undefined;
  const role = roleBefore(text, pieces, at, at + from) ?? roleAfter(text, end.end);
  const genders = [
    ...run.slice(0, from),
    ...(role ?? '').split(' ').map((word) => ({ lower: word.toLowerCase() })),
  ].map((piece) => piece.lower);
  const gender = genders.some((word) => FEMALE.has(word))
    ? 'f'
    : genders.some((word) => MALE.has(word))
      ? 'm'
      : undefined;
  return {
    mention: {
      start: start.start,
      end: end.end,
      kind: 'name',
      words: names.map((piece) => piece.text),
      ...(role === undefined ? {} : { role }),
      ...(gender === undefined ? {} : { gender }),
      aside: isAside(text, run[0]?.start ?? start.start, end.end, run.at(-1)),
    },
    next,
  };
}

function isAside(text: string, start: number, end: number, last: Piece | undefined): boolean {
  const possessive =
    last !== undefined && /^['’]s?\b/u.test(text.slice(end - 2, end))
      ? true
      : /['’]s$/u.test(text.slice(last?.start ?? start, end));
  return possessive || ASIDE.test(text.slice(Math.max(0, start - 12), start));
}

/** "Kremlin spokesman Dmitry Peskov", "the mayor, Dorothea Brooke": words back to the beginning of the phrase. */
function roleBefore(text: string, pieces: readonly Piece[], run: number, name: number): string | undefined {
  let at = name - 1;
  const nameAt = pieces[name];
  const before = pieces[at];
  if (before === undefined || nameAt === undefined || !/^(?:,? |’ |' )$/u.test(text.slice(before.end, nameAt.start)))
    return undefined;
  if (!OFFICES.has(before.lower) && !isTitle(before.lower)) {
    const office = pieces.slice(Math.max(0, at - 4), at).findLastIndex((piece) => OFFICES.has(piece.lower));
    const linked = pieces
      .slice(Math.max(0, at - 4) + office + 1, at + 1)
      .some((piece) => /^(?:of|for|at|der|des|für)$/u.test(piece.lower));
    if (office < 0 || !linked || (run === name && text.slice(before.end, nameAt.start) === ' ' && isCapital(before)))
      return undefined;
  }
  const last = before;
  const joined = !OFFICES.has(before.lower) && !TITLES.has(before.lower) && isTitle(before.lower);
  let from = before;
  for (; at >= 0; at--) {
    const piece = pieces[at];
    const following = pieces[at + 1];
    if (
      piece === undefined ||
      (joined && !isCapital(piece)) ||
      /^(?:a|an|the|its|his|her|their|said|told|added|by|to|with|and|but|that|when|as|der|die|das|den|dem|says|after|where|from)$/u.test(
        piece.lower,
      )
    )
      break;
    if (following !== undefined && at < name - 1 && !/^['’]?[ \u00A0-]$/u.test(text.slice(piece.end, following.start)))
      break;
    from = piece;
  }
  const role = text.slice(from.start, last.end).trim();
  return role.split(/\s+/u).length <= 8 && role !== '' ? role : undefined;
}

/** "Dmitry Peskov, Putin's press secretary, …", "Emma Woodhouse, who leads the union, …" */
function roleAfter(text: string, end: number): string | undefined {
  const match = /^, ([^,.;:()“”"«»]{3,70})(?=[,.;)]|$)/u.exec(text.slice(end, end + 80));
  const role = match?.[1]?.trim();
  if (role === undefined) return undefined;
  const words = role.toLowerCase().split(/[\s-]+/u);
  const office =
    words.some((word) => OFFICES.has(word)) ||
    /^who (?:leads|heads|chairs|runs|speaks for|directs|represents)\b/u.test(role);
  const verb = words.some((word) => /^(?:said|was|is|were|has|had|told|will)$/u.test(word));
  return office && !verb ? role.replace(/^(?:the|a|an) /u, '') : undefined;
}

function readPronoun(text: string, piece: Piece): Mention | undefined {
  const aged =
    piece.lower === 'year-old' ? /the \p{N}{1,3}-$/u.exec(text.slice(Math.max(0, piece.start - 8), piece.start)) : null;
  if (aged !== null && /^[.,;:]|^ (?:\p{Ll}+ed|said|says)(?!\p{L})/u.test(text.slice(piece.end)))
    return { start: piece.start - aged[0].length, end: piece.end, kind: 'pronoun', words: [piece.lower], aside: false };
  if (!PRONOUNS.has(piece.lower)) return undefined;
  const gender = FEMALE.has(piece.lower) ? 'f' : MALE.has(piece.lower) ? 'm' : undefined;
  return {
    start: piece.start,
    end: piece.end,
    kind: 'pronoun',
    words: [piece.lower],
    ...(gender === undefined ? {} : { gender }),
    aside: ASIDE.test(text.slice(Math.max(0, piece.start - 12), piece.start)),
  };
}
