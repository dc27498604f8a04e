/**
 * Which figures of a story give the same quantity. The same count of the same thing is; another value is, if both
 * sentences speak of it in the same words ("shot down 118", "118 were shot down", "brought down 121").
 */
import type { Figure, FigureGroup } from '../types.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Share of words around the number that two figures of one quantity have in common. */
const SAME_QUANTITY = 0.3;
const AROUND = 60;
const PREFIX = 5;

interface Known {
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
  readonly source: string;
}

/** @param sourceOf name of the source of an article; figures of copies must have been left out */
export function groupFigures(figures: readonly Figure[], sourceOf: (article: string) => string): FigureGroup[] {
  const groups: Known[][] = [];
  for (const figure of figures.filter(isTelling)) {
    const known: Known = { figure, words: wordsAround(figure), source: sourceOf(figure.article) };
    const fit = groups
      .map((group) => ({ group, fit: fitness(known, group) }))
      .filter(({ fit }) => fit >= SAME_QUANTITY)
      .toSorted((a, b) => b.fit - a.fit)[0];
    if (fit === undefined) groups.push([known]);
    else fit.group.push(known);
  }
  return groups
    .map((group) => toGroup(group))
    .toSorted((a, b) => sources(b) - sources(a))
    .map(({ counts, unit, figures: mine, differ }) => ({ counts, unit, figures: mine, differ }));
}

const sources = (group: { readonly sources: number }): number => group.sources;

/** "Fifty minutes", "two countries", "seven" of something: true, but nobody compares reports by them. */
function isTelling({ value, unit, counts }: Figure): boolean {
  if (isDuration(unit) || isDuration(counts)) return false;
  if (unit !== '') return true;
  return counts !== '' && (value > FEW || TOLL_KINDS.has(counts));
}

const FEW = 3;
const isDuration = (what: string): boolean =>
  /^(?:h|min|s|day|week|month|year|hour|minute|second|time|storey)$/u.test(what);

function fitness(known: Known, group: readonly Known[]): number {
  const { figure } = known;
  const [first] = group;
  if (first === undefined || first.figure.unit !== figure.unit || first.figure.counts !== figure.counts) return 0;
  // One article that gives two values gives two quantities.
  if (group.some((other) => other.figure.article === figure.article && other.figure.value !== figure.value)) return 0;
  if (group.some((other) => !isNear(other.figure.value, figure.value))) return 0;
  return Math.max(
    ...group.map((other) => {
      const shared = jaccard(known.words, other.words);
      return other.figure.value === figure.value ? 0.5 + shared / 2 : shared + (isToll(figure) ? TOLL : 0);
    }),
  );
}

/** Reports of one quantity differ by less than this factor; what differs by more counts something else. */
const FACTOR = 2.25;
const isNear = (a: number, b: number): boolean => Math.max(a, b) <= FACTOR * Math.min(a, b);

/** The toll of one event is one quantity, however it is put. */
const TOLL = 0.25;
const TOLL_KINDS: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);
const isToll = (figure: Figure): boolean => TOLL_KINDS.has(figure.counts);

function toGroup(group: readonly Known[]): FigureGroup & { readonly sources: number } {
  const figures = group.map(({ figure }) => figure);
  const names = new Set(group.map(({ source }) => source));
  const differ = group.some((a) => group.some((b) => a.source !== b.source && !agree(a.figure, b.figure)));
  return { counts: figures[0]?.counts ?? '', unit: figures[0]?.unit ?? '', figures, differ, sources: names.size };
}

/** "More than 400" and "412" do not contradict each other; "about 400" and "410" do not either. */
function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value && a.upper === b.upper) return true;
  const [loose, other] = a.bound === 'exact' ? [b, a] : [a, b];
  if (loose.bound === 'over') return other.value >= loose.value && other.value <= loose.value * 1.5;
  if (loose.bound === 'under') return other.value <= loose.value && other.value >= loose.value * 0.67;
  if (loose.bound === 'about') return Math.abs(other.value - loose.value) <= loose.value * 0.05;
  const [low, high] = [loose.value, loose.upper ?? loose.value];
  return other.value >= low && other.value <= high && loose.upper !== undefined;
}

function wordsAround(figure: Figure): Set<string> {
  const { text } = figure.sentence;
  const at = Math.max(0, text.indexOf(figure.text));
  const around = text.slice(Math.max(0, at - AROUND), at + figure.text.length + AROUND).toLowerCase();
  const words = around.match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.slice(0, PREFIX)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
