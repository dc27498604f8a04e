/** Articles made ready for comparing: their words, names and numbers by how rare they are in the weeks before. */
import { dayNumber } from '../../text/days.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle, Traits } from '../types.ts';
import { type Counted, Rarity } from './rarity.ts';
import { unit, type Vector, Vocabulary } from './vectors.ts';

export interface Weighed {
  readonly analysed: AnalysedArticle;
  readonly language: string;
  /** Day of publication, and the days that its first passages tell of, as numbers. */
  readonly day: number;
  readonly days: readonly number[];
  /** The latest of these that had come when it was published. */
  readonly happened: number | undefined;
  /** Each of length 1: all words, those of the headline and the first passages, names, names of the beginning. */
  readonly words: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly leadNames: Vector;
  /** Not of length 1: what each number tells. */
  readonly numbers: Vector;
  /** The ids that tell most, for finding neighbours. */
  readonly keys: readonly number[];
}

type Space = 'words' | 'lead' | 'names' | 'numbers';
const SPACES: readonly Space[] = ['words', 'lead', 'names', 'numbers'];
/** Words of the headline and of the text are the same words. */
const MARK: Readonly<Record<Space, string>> = { words: '', lead: '', names: '#', numbers: '$' };

interface Entries extends Counted {
  readonly spaces: Readonly<Record<Space, { readonly ids: Int32Array; readonly weights: Float64Array }>>;
}

/** Weighs articles in the order of time. */
export class Weigher {
  readonly vocabulary = new Vocabulary();
  private readonly entries: readonly Entries[];
  private readonly rarity: Rarity;

  /** @param articles oldest first */
  constructor(articles: readonly AnalysedArticle[]) {
    this.entries = articles.map(({ article, traits }) => this.read(dayNumber(article.day), traits));
    this.rarity = new Rarity(this.entries);
  }

  private read(day: number, traits: Traits): Entries {
    const sorted = (space: Space): Entries['spaces'][Space] => {
      const pairs = traits[space].map(([key, weight]): [number, number] => [
        this.vocabulary.id(MARK[space] + key),
        weight,
      ]);
      pairs.sort((a, b) => a[0] - b[0]);
      return { ids: Int32Array.from(pairs, (pair) => pair[0]), weights: Float64Array.from(pairs, (pair) => pair[1]) };
    };
    const spaces = { words: sorted('words'), lead: sorted('lead'), names: sorted('names'), numbers: sorted('numbers') };
    const ids = new Set(SPACES.flatMap((space) => [...spaces[space].ids]));
    return { day, spaces, ids: Int32Array.from(ids) };
  }

  /** @param at index of the article among all of them; later than the last one asked for, or on its day */
  weigh(analysed: AnalysedArticle, at: number): Weighed {
    const { traits, article } = analysed;
    const day = dayNumber(article.day);
    this.rarity.moveTo(day);
    const names = this.vector(at, 'names', (weight, rarity) => Math.sqrt(weight) * rarity);
    const lead = this.vector(at, 'lead', (weight, rarity) => (weight > 2 ? HEADLINE : 1) * rarity);
    const leadNames = this.vector(at, 'names', (weight, rarity) => (weight > 1 ? Math.sqrt(weight) * rarity : 0));
    const numbers = this.vector(at, 'numbers', (weight, rarity) => PLACES(weight) * Math.max(0, rarity - 0.3) ** 0.5);
    return {
      analysed,
      language: baseLanguage(article.language),
      day,
      days: traits.days.map(dayNumber),
      happened: traits.happened === undefined ? undefined : dayNumber(traits.happened),
      words: unitOf(this.vector(at, 'words', (weight, rarity) => weight * rarity)),
      lead: unitOf(lead),
      names: unitOf(names),
      leadNames: unitOf(leadNames),
      numbers,
      keys: [...heaviest(lead, LEAD_KEYS), ...heaviest(names, NAME_KEYS), ...heaviest(numbers, NUMBER_KEYS)],
    };
  }

  private vector(at: number, space: Space, weigh: (weight: number, rarity: number) => number): Vector {
    const entry = this.entries[at]?.spaces[space] ?? { ids: new Int32Array(), weights: new Float64Array() };
    return {
      ids: entry.ids,
      weights: entry.weights.map((weight, n) => weigh(weight, this.rarity.of(entry.ids[n] ?? 0))),
    };
  }
}

const HEADLINE = 1.4;
/** How much a number tells by the place where it stands: in the text, in the first passages, in the headline. */
const PLACES = (weight: number): number => (weight > 2 ? 1.2 : weight > 1 ? 1 : 0.3);
/** Two reports of one event share some of their most telling words; asking for the rest would only cost time. */
const LEAD_KEYS = 14;
const NAME_KEYS = 12;
const NUMBER_KEYS = 5;

const unitOf = ({ ids, weights }: Vector): Vector => unit(ids, weights);

function heaviest({ ids, weights }: Vector, count: number): number[] {
  return [...ids.keys()]
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, count)
    .map((at) => ids[at] ?? 0);
}
