/** Rule family "metadata": the place, day and agency before the first sentence. */
import { findDates } from '../dates/find.ts';
import { languageOf } from '../fields.ts';
import { isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { titleOf } from '../title.ts';
import type { Block, Taken } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

/** "LINDHOLM, May 26 (Harbour Press) — ", "Lindholm (hp) - ", "ЛІНДГОЛЬМ, 26 травня /ХП/. " */
const SHAPES: readonly RegExp[] = [
  /^(?<place>\p{Lu}[\p{L}.'’ /-]{1,40}?)(?<day>,[^()—–]{0,40}?)?\s*[([/](?<agency>\p{L}(?:[^()[\]/]|\/(?=\p{L})){1,38}?)[)\]/]\s*(?:[.:]?\s*(?:--?|–|—)|[:.])\s*(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’ /-]{2,40}?)(?<day>,[^()—–]{0,40}?)?\s*[([/](?<agency>\p{L}(?:[^()[\]/]|\/(?=\p{L})){1,38}?)[)\]/]\s*(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40}?)(?<day>,[^()—–]{0,40}?)?\s*(?:--?|–|—)\s+(?:(?<agency>\p{Lu}[\p{L} ]{1,28})\.\s+)?(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)(?<day>,\s[^()—–]{3,30}?\d[^()—–]{0,12}?)\s*(?:--?|–|—)\s+(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{L}'’ -]{1,30}?)[.,]\s+(?<day>\d{1,2}\s\p{L}{3,12}\.?(?:\s\d{4})?(?:\s?[рг]\.)?)[.,]?\s+(?:(?<agency>\p{Lu}[\p{L}. -]{1,28}?)\s+)?(?:--?|–|—)\s+(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s+(?:--?|–|—)\s+(?=[\p{Lu}"“„«])/u,
  /^[([](?<place>\p{Lu}[\p{L}.'’ -]{1,40}?)(?<day>,\s[^()[\]]{4,30}\d{4})[)\]]\s*(?:--?|–|—|:)\s*(?=[\p{Lu}"“„«])/u,
  /^[([](?<agency>\p{Lu}[\p{L}\p{N} ./&-]{1,28})[)\]]\s*(?:--?|–|—|:)\s*(?=[\p{Lu}"“„«])/u,
];

export function takeDateline(state: State): Change {
  const prose = state.blocks.filter(({ text, kind }) => kind === 'paragraph' && isProse(text)).slice(0, FIRST);
  for (const block of prose) {
    const change = takeShape(state, block);
    if (change !== undefined) return change;
  }
  const [first] = prose;
  const places = prose.map((block) => takePlace(state, block));
  return (
    (first === undefined ? undefined : takeStamp(state, first)) ?? places.find(({ cut }) => cut !== undefined) ?? {}
  );
}

/** Above the first paragraph of the story may stand one that is none. */
const FIRST = 3;

function takeShape(state: State, block: Block): Change | undefined {
  for (const shape of SHAPES) {
    const match = shape.exec(block.text);
    const { place, day, agency } = match?.groups ?? {};
    if (match === null || tokenise(place ?? '').length > 4) continue;
    const from = `line ${block.line}: ${match[0].trim()}`;
    const [date] =
      day === undefined ? [] : findDates(day, { language: languageOf(state), reference: state.options.date });
    if (day !== undefined && date === undefined && tokenise(day).length > 4) continue;
    const taken: Taken[] = [];
    if (place !== undefined) taken.push({ field: 'place', value: place.trim(), from });
    if (agency !== undefined) taken.push({ field: 'agency', value: agency.trim(), from });
    if (date !== undefined && date.value !== '' && !date.ambiguous)
      taken.push({ field: 'published', value: date.value, from });
    return { cut: [{ block, start: match[0].length, end: block.text.length, reason: 'dateline' }], taken };
  }
  return undefined;
}

/** "13:31 A storm …", "26.05.2025, 13:31A storm …" */
function takeStamp(state: State, block: Block): Change | undefined {
  const [date] = findDates(block.text, { language: languageOf(state), reference: state.options.date });
  const day = date?.start === 0 && date.value !== '' && !date.relative && !date.ambiguous ? date : undefined;
  const end = day?.end ?? /^\d{1,2}:\d{2}(?=\s)/.exec(block.text)?.[0].length;
  if (end === undefined || !/^[\s|–—-]*[\p{Lu}"“„«]/u.test(block.text.slice(end))) return undefined;
  const start = end + (/^[\s|–—-]*/u.exec(block.text.slice(end))?.[0].length ?? 0);
  const from = `line ${block.line}: ${block.text.slice(0, end)}`;
  return {
    cut: [{ block, start, end: block.text.length, reason: 'dateline' }],
    taken: day === undefined ? [] : [{ field: 'published', value: day.value, from }],
  };
}

/**
 * "Lindholm. A storm …", "Lindholm A storm …": a name before the first sentence is a place when another line says
 * "in Lindholm", or is nothing but that name, or when it is set in capitals with a full stop.
 */
function takePlace(state: State, block: Block): Change {
  const [head = '', place, stop] = BARE.exec(block.text) ?? [];
  if (place === undefined || (stop === '' && !goesOnSmall(state, block.text.slice(head.length)))) return {};
  const capitals = stop !== '' && place.length >= 4 && place === place.toUpperCase();
  const name = place.toLowerCase();
  const others = [...state.blocks.filter((other) => other !== block), ...state.removed].map(({ text }) =>
    text.toLowerCase(),
  );
  const rest = block.text.slice(head.length).toLowerCase();
  const known = [...others, rest, (titleOf(state) ?? '').toLowerCase()].some(
    (text) =>
      text === name ||
      PREPOSITIONS.some((word) => text.startsWith(`${word} ${name}`) || text.includes(` ${word} ${name}`)),
  );
  if (!capitals && !known) return {};
  return {
    cut: [{ block, start: head.length, end: block.text.length, reason: 'dateline' }],
    taken: [{ field: 'place', value: place, from: `line ${block.line}` }],
  };
}

const BARE = /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}?)(\.\s?[-–—]+|\s[-–—]+|\.|:|)\s+(?=[\p{Lu}"“„«])/u;
/** "in", "from", "of" and the like, in the languages of the vocabulary. */
const PREPOSITIONS =
  'in from at of aus von bei nach à de en a da di do em w z ze we van uit у в з із до из во с i från till på ve v z ze din la'.split(
    ' ',
  );

/** The sentence begins with a small word ("In", "The", "Een") that the text has in small letters too. */
function goesOnSmall({ blocks }: State, rest: string): boolean {
  const word = /^\p{Lu}\p{Ll}{0,2}(?=\s)/u.exec(rest)?.[0].toLowerCase();
  return word !== undefined && blocks.some(({ text }) => text.includes(` ${word} `));
}
