/** Fields as the state knows them: the maintainer's word first, then what was found. */
import { detectLanguage } from './language.ts';
import type { State } from './state.ts';
import type { Field, Taken } from './types.ts';
import { tokenise } from './vocabulary/phrases.ts';

const found = (state: Pick<State, 'taken'>, field: Field): Taken | undefined =>
  state.taken.find((taken) => taken.field === field);

/** BCP 47 tag of the text, as far as it is known. */
export function languageOf(state: Pick<State, 'taken' | 'options'>): string | undefined {
  return state.options.language ?? found(state, 'language')?.value;
}

/** What the words themselves say the language is. */
export function takeLanguage(state: State): {
  readonly taken?: readonly Taken[];
  readonly warnings?: readonly string[];
} {
  const detected = detectLanguage(state.blocks.map(({ text }) => text).join('\n'));
  const known = languageOf(state);
  if (detected === undefined) return {};
  if (known === undefined) return { taken: [{ field: 'language', value: detected, from: 'its words' }] };
  if (known.split('-')[0]?.toLowerCase() === detected) return {};
  return { warnings: [`The language is given as ${known}, its words look like ${detected}.`] };
}

/** Fields of which several values are shown when they disagree, and what makes two values the same. */
const SAME: ReadonlyMap<Field, (value: string) => string> = new Map<Field, (value: string) => string>([
  ['published', (value) => value.slice(0, 10)],
  [
    'author',
    (value) =>
      tokenise(value)
        .map(({ word }) => word)
        .toSorted()
        .join(' '),
  ],
]);

/** The first value of each field, and a warning for each that disagrees. */
export function settle(taken: readonly Taken[]): {
  readonly taken: readonly Taken[];
  readonly warnings: readonly string[];
} {
  const first = new Map<Field, Taken>();
  const warnings = new Set<string>();
  for (const candidate of taken) {
    const chosen = first.get(candidate.field);
    if (chosen === undefined) first.set(candidate.field, candidate);
    const same = SAME.get(candidate.field);
    if (chosen !== undefined && same !== undefined && same(chosen.value) !== same(candidate.value)) {
      warnings.add(
        `${candidate.field}: took ${chosen.value} (${chosen.from}); ${candidate.from} says ${candidate.value}.`,
      );
    }
  }
  return { taken: [...first.values()], warnings: [...warnings] };
}
