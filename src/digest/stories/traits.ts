/** What an article is compared by. */
import { findNumbers } from '../../text/numbers.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { Prose } from '../prose.ts';
import type { DatedEvent, Figure, Traits } from '../types.ts';
import { tellsAftermath } from './aftermath.ts';
import { runsOf } from './copies.ts';
import { isCommon, Names } from './names.ts';

/** Words kept for comparing; the heaviest, so that long articles cost little more than short ones. */
const WORDS = 110;
const NAMES = 60;
const NUMBERS = 30;
const FIGURES = 60;
/** What a word counts by the place where it stands. A headline and the first passages say what happened. */
const HEADLINE = 3;
const LEAD = 2;
const REST = 1;
const LEAD_PASSAGES = 2;
/** Characters of a passage that are its beginning, however long it is. */
const BEGINNING = 2_000;
/** A smaller number tells something only with what it counts: as a figure. */
const SMALL = 12;

export interface Told {
  readonly title: Prose;
  readonly language: string;
  readonly passages: readonly Prose[];
  readonly figures: readonly Figure[];
  readonly events: readonly DatedEvent[];
  /** Ids of the first passages. */
  readonly leads: readonly string[];
  /** Day of publication. */
  readonly day: string;
}

export function traitsOf(told: Told): Traits {
  const { title, passages, events, leads, day } = told;
  const words = new Map<string, number>();
  const lead = new Map<string, number>();
  const named = new Map<string, number>();
  const read = (prose: Prose, weight: number): void => {
    for (const token of prose.tokens) {
      if (isCommon(token)) continue;
      words.set(token.stem, (words.get(token.stem) ?? 0) + weight);
      if (weight > REST) raise(lead, token.stem, weight);
    }
    for (const name of names.in(prose)) raise(named, name, weight);
  };
  const names = new Names(title, passages);
  read(title, HEADLINE);
  passages.forEach((prose, place) => {
    read(prose, place < LEAD_PASSAGES ? LEAD : REST);
  });
  const days = events
    .filter((event) => leads.includes(event.passage) && event.date?.length === 10)
    .map((event) => event.date ?? '');
  return {
    words: heaviest(words, WORDS).map(([stem, weight]) => [stem, Math.round(Math.sqrt(weight) * 100) / 100]),
    lead: heaviest(lead, WORDS),
    names: heaviest(named, NAMES),
    numbers: heaviest(numbersOf(told), NUMBERS),
    figures: heaviest(figuresOf(told), FIGURES),
    days: [...new Set(days.filter((each) => each <= day))].toSorted().toReversed(),
    aftermath: tellsAftermath(
      [title, ...passages.slice(0, LEAD_PASSAGES)].map((prose) => prose.text.slice(0, BEGINNING)).join('\n'),
      baseLanguage(told.language),
    ),
    runs: runsOf(passages),
  };
}

function figuresOf({ figures, leads }: Told): Map<string, number> {
  const found = new Map<string, number>();
  for (const { value, unit, counts, passage } of figures)
    if (unit !== '' || counts !== '') raise(found, `${value} ${unit} ${counts}`, leads.includes(passage) ? LEAD : REST);
  return found;
}

function raise(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, Math.max(weights.get(key) ?? 0, weight));
}

function heaviest(weights: ReadonlyMap<string, number>, count: number): [string, number][] {
  return [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);
}

/** Numbers that would hardly agree by chance, by the place where they stand. */
function numbersOf({ title, language, figures, leads }: Told): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { value, end } of findNumbers(title.text, language))
    if (isTelling(value) && !TIME.test(title.text.slice(end))) numbers.set(String(value), HEADLINE);
  for (const { value, counts, unit, passage } of figures) {
    const what = counts === '' ? unit : counts;
    const weight = leads.includes(passage) ? LEAD : REST;
    if (TIME.test(what)) continue;
    if (isTelling(value)) raise(numbers, String(value), weight);
  }
  return numbers;
}

/** Thirty days are many things. */
const TIME = /^[\s-]*(?:day|week|month|year|h|hour|min|minute|s|tag|woche|monat|jahr|stunde)s?(?!\p{L})/u;

const isTelling = (value: number): boolean => value > SMALL || !Number.isInteger(value);
