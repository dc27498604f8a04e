/** Figures as readers compare them: the words of each source, and where its number lies between the others. */
import type { Figure, FigureGroup, Story } from '../digest/types.ts';
import { type Context, found } from './context.ts';
import { mayShow, passageHref, type Words, wordsOf } from './parts.ts';

/** One value and everybody who gives it. */
export interface FigureRow extends Words {
  /** The whole sentence of the first source, verbatim. */
  readonly sentence: string;
  readonly sources: readonly {
    readonly article: string;
    readonly name: string;
    readonly date: string;
    readonly href: string;
  }[];
  /** Place between the lowest and the highest value, 0 to 1; undefined where all agree. */
  readonly at?: number | undefined;
}

export interface FigureSet {
  /** Independent sources give different values. */
  readonly differ: boolean;
  /** Highest value first. */
  readonly rows: readonly FigureRow[];
}

/** A story's figures, those that say most first. */
export function figuresOf(context: Context, story: Story): FigureSet[] {
  return mostTelling(story.figures.flatMap((group) => figureSet(context, group) ?? []));
}

/** @returns undefined when the rights leave nothing to show */
function figureSet(context: Context, group: FigureGroup): FigureSet | undefined {
  const figures = group.figures.filter((figure) => mayShowFigure(context, figure));
  if (figures.length === 0) return undefined;
  const byValue = [...Map.groupBy(figures, (figure) => figure.value)].toSorted(([a], [b]) => b - a);
  const high = byValue[0]?.[0] ?? 0;
  const low = byValue.at(-1)?.[0] ?? 0;
  const rows = byValue.flatMap(([value, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    return {
      ...wordsOf(context, first.text, found(context.articles, first.article).article.language),
      sentence: first.sentence.text,
      sources: onePerArticle(same).map((figure) => {
        const { article } = found(context.articles, figure.article);
        return {
          article: article.id,
          name: article.source.name,
          date: context.dates.short(article.day),
          href: passageHref(context, figure),
        };
      }),
      at: high > low ? (value - low) / (high - low) : undefined,
    };
  });
  return { differ: group.differ && high > low, rows };
}

/** An article that gives a number twice reports it once. */
const onePerArticle = (figures: readonly Figure[]): Figure[] =>
  [...new Map(figures.toReversed().map((figure) => [figure.article, figure])).values()].toReversed();

/** How many articles give a number of this set. */
export const reportsOf = (set: FigureSet): number =>
  new Set(set.rows.flatMap((row) => row.sources.map((source) => source.article))).size;

/** The rights must let the whole sentence be shown, since it stands beside the number. */
export const mayShowFigure = (context: Context, { article, passage, sentence }: Figure): boolean =>
  mayShow(context, { article, passage, text: sentence.text });

/** Where sources differ first, then where several report, each in the order they came. */
export function mostTelling(sets: readonly FigureSet[]): FigureSet[] {
  const weight = (set: FigureSet) => (set.differ ? 2 : 0) + (reportsOf(set) > 1 ? 1 : 0);
  return sets.toSorted((a, b) => weight(b) - weight(a));
}
