/** Rule family "metadata": the place, day and agency before the first sentence. */
import { findDates } from '../dates/find.ts';
import { languageOf } from '../fields.ts';
import { isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Taken } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

/** "LINDHOLM, May 26 (Harbour Press) — ", "Lindholm (hp) - ", "ЛІНДГОЛЬМ, 26 травня /ХП/. " */
const SHAPES: readonly RegExp[] = [
  /^(?<place>\p{Lu}[\p{L}.'’ /-]{1,40}?)(?<day>,[^()—–]{0,40}?)?\s*[([/](?<agency>\p{L}[^()[\]/]{1,38}?)[)\]/]\s*(?:[.:]?\s*(?:--?|–|—)|[:.])\s*(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’ /-]{2,40}?)(?<day>,[^()—–]{0,40}?)?\s*[([/](?<agency>\p{L}[^()[\]/]{1,38}?)[)\]/]\s*(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40}?)(?<day>,[^()—–]{0,40}?)?\s*(?:--?|–|—)\s+(?:(?<agency>\p{Lu}[\p{L} ]{1,28})\.\s+)?(?=[\p{Lu}"“„«])/u,
  /^(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)(?<day>,\s[^()—–]{3,30}?\d[^()—–]{0,12}?)\s*(?:--?|–|—)\s+(?=[\p{Lu}"“„«])/u,
  /^[([](?<agency>\p{Lu}[\p{L}\p{N} ./&-]{1,28})[)\]]\s*(?:--?|–|—|:)\s*(?=[\p{Lu}"“„«])/u,
];

export function takeDateline(state: State): Change {
  const block = state.blocks.find(({ text, kind }) => kind === 'paragraph' && isProse(text));
  if (block === undefined) return {};
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
  return {};
}
