/** Articles made ready for comparing: their words, names and numbers by how rare they are in the weeks before. */
import { dayNumber } from '../../text/days.ts';
import { baseLanguage } from '../../text/stems.ts';
import type { AnalysedArticle, Traits } from '../types.ts';
import { type Counted, Rarity } from './rarity.ts';
import { type Kind, unit, type Vector, Vocabulary } from './vectors.ts';

export interface Weighed {
  readonly analysed: AnalysedArticle;
  /** Its place in the order of time. */
  readonly at: number;
  readonly language: string;
  /** Day of publication, and those that its first passages tell of and that had come by then, the latest first. */
  readonly day: number;
  readonly days: readonly number[];
  readonly aftermath: boolean;
  /** Each of length 1: all words, those of the headline and the first passages, all names, those of the beginning. */
  readonly words: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly leadNames: Vector;
  /** Not of length 1: what each number and each figure tells. */
  readonly numbers: Vector;
  readonly figures: Vector;
  /** The ids that tell most, for finding neighbours; runs of words, for finding copies, are below zero. */
  readonly keys: readonly number[];
}

type Space = 'words' | 'lead' | 'names' | 'numbers' | 'figures';
/** Words of the headline and of the text are the same words. */
const KINDS: Readonly<Record<Space, Kind>> = {
  words: 'word',
  lead: 'word',
  names: 'name',
  numbers: 'number',
  figures: 'figure',
};

interface Entries extends Counted {
  readonly spaces: Readonly<Record<Space, Vector>>;
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
    const vector = (space: Space): Vector => {
      const entries = traits[space];
      const read = { ids: new Int32Array(entries.length), weights: new Float64Array(entries.length) };
      for (let at = 0; at < entries.length; at++) {
        const [key, weight] = entries[at] ?? ['', 0];
        read.ids[at] = this.vocabulary.id(KINDS[space], key);
        read.weights[at] = weight;
      }
      return read;
    };
    const spaces = {
      words: vector('words'),
      lead: vector('lead'),
      names: vector('names'),
      numbers: vector('numbers'),
      figures: vector('figures'),
    };
    // The words of the beginning are among all words.
    return { day, spaces, counted: [spaces.words.ids, spaces.names.ids, spaces.numbers.ids, spaces.figures.ids] };
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
    const keys = [
      ...heaviest(lead, LEAD_KEYS),
      ...heaviest(names, NAME_KEYS),
      ...heaviest(numbers, NUMBER_KEYS),
      ...traits.runs.slice(0, COPY_KEYS).map((run) => -1 - run),
    ];
    return {
      analysed,
      at,
      language: baseLanguage(article.language),
      day,
      days: traits.days.map(dayNumber),
      aftermath: traits.aftermath,
      words: unit(this.vector(at, 'words', (weight, rarity) => weight * rarity)),
      lead: unit(lead),
      names: unit(names),
      leadNames: unit(leadNames),
      numbers,
      figures: this.figures(at),
      keys,
    };
  }

  /** What two reports share tells all; what more of them have, the part of two. */
  private figures(at: number): Vector {
    const { ids, weights } = this.entries[at]?.spaces.figures ?? NOTHING;
    const weighed = new Float64Array(weights.length);
    for (let n = 0; n < weighed.length; n++) {
      const place = (weights[n] ?? 0) > 1 ? 1 : BACKGROUND;
      weighed[n] = place * Math.sqrt(2 / Math.max(2, this.rarity.count(ids[n] ?? 0)));
    }
    return { ids, weights: weighed };
  }

  private vector(at: number, space: Space, weigh: (weight: number, rarity: number) => number): Vector {
    const { ids, weights } = this.entries[at]?.spaces[space] ?? NOTHING;
    const weighed = new Float64Array(weights.length);
    for (let n = 0; n < weighed.length; n++) weighed[n] = weigh(weights[n] ?? 0, this.rarity.of(ids[n] ?? 0));
    return { ids, weights: weighed };
  }
}

const NOTHING: Vector = { ids: new Int32Array(), weights: new Float64Array() };
/** A figure beyond the first passages may well be of another event. */
const BACKGROUND = 0.4;
const HEADLINE = 1.4;
/** How much a number tells by the place where it stands: in the text, in the first passages, in the headline. */
const PLACES = (weight: number): number => (weight > 2 ? 1.2 : weight > 1 ? 1 : 0.3);
/** Two reports of one event share some of their most telling words; asking for the rest would only cost time. */
const LEAD_KEYS = 14;
const NAME_KEYS = 12;
const NUMBER_KEYS = 5;
/** Of a text's runs of words, the smallest hashes: a copy has most of them, though all its words be common. */
const COPY_KEYS = 8;

function heaviest({ ids, weights }: Vector, count: number): Int32Array {
  if (ids.length <= count) return ids;
  const least = weights.toSorted()[weights.length - count] ?? 0;
  return ids.filter((_, at) => (weights[at] ?? 0) >= least).slice(0, count);
}
