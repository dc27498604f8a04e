/** Figures as readers compare them: the words of each source, and where its number lies between the others. */
import type { FigureGroup, Story } from '../digest/types.ts';
import { type Context, found } from './context.ts';
import { mayShow, passageHref, type Words, wordsOf } from './parts.ts';

export interface FigureRow extends Words {
  /** The whole sentence, verbatim. */
  readonly sentence: string;
  readonly source: string;
  readonly date: string;
  readonly href: string;
  /** Place between the lowest and the highest value, 0 to 1; undefined where all agree. */
  readonly at?: number | undefined;
}

export interface FigureSet {
  /** Independent sources give different values. */
  readonly differ: boolean;
  readonly rows: readonly FigureRow[];
}

/** A story's figures, those that say most first. */
export function figuresOf(context: Context, story: Story): FigureSet[] {
  return mostTelling(story.figures.flatMap((group) => figureSet(context, group) ?? []));
}

/** @returns undefined when the rights leave nothing to show */
function figureSet(context: Context, group: FigureGroup): FigureSet | undefined {
  const figures = group.figures.filter((figure) =>
    mayShow(context, { ...figure.sentence, article: figure.article, passage: figure.passage }),
  );
  if (figures.length === 0) return undefined;
  const values = figures.map((figure) => figure.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const rows = figures.map((figure) => {
    const { article } = found(context.articles, figure.article);
    return {
      ...wordsOf(context, figure.text, article.language),
      sentence: figure.sentence.text,
      source: article.source.name,
      date: context.dates.short(article.day),
      href: passageHref(context, figure),
      at: high > low ? (figure.value - low) / (high - low) : undefined,
    };
  });
  return { differ: group.differ && high > low, rows };
}

/** Groups that say most first: where sources differ, then where several report, each in the order they came. */
export function mostTelling(sets: readonly FigureSet[]): FigureSet[] {
  const weight = (set: FigureSet) => (set.differ ? 2 : 0) + (set.rows.length > 1 ? 1 : 0);
  return sets
    .map((set, index) => ({ set, index }))
    .sort((a, b) => weight(b.set) - weight(a.set) || a.index - b.index)
    .map(({ set }) => set);
}
