/** Sources side by side: what is reported in rows, who reports it in columns. An empty cell says that a source does not. */
import type { AnalysedArticle, Figure, FigureGroup, Quote, Story } from '../digest/types.ts';
import { articlePath, href } from './addresses.ts';
import { type Context, found } from './context.ts';
import { mayShowFigure } from './figures.ts';
import { quotationMarks } from './language.ts';
import { mayShow, passageHref, type Words, wordsOf } from './parts.ts';

/** Verbatim words of one source and their place. */
export interface Cell extends Words {
  readonly href: string;
  /** Who said it, where the row does not say so. */
  readonly speaker?: string | undefined;
}

export interface Row {
  /** Who speaks; beside figures, whether the sources agree. */
  readonly head: string;
  /** In the order of the columns; empty where the source does not report it. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Comparison {
  readonly columns: readonly { readonly source: string; readonly date: string; readonly href: string }[];
  /** What several sources report. */
  readonly figures: readonly Row[];
  readonly quotes: readonly Row[];
  /** What each source reports that no other does, in the order of the columns; undefined where there is nothing. */
  readonly alone?: Row['cells'] | undefined;
}

/** A table longer than this is no comparison any more. */
const FIGURES = 12;

/** @returns undefined where there is nothing to compare: one independent report, or nothing to set side by side */
export function comparison(context: Context, story: Story): Comparison | undefined {
  const copies = new Set(story.copies.map(({ article }) => article));
  const reports = story.articles.filter((id) => !copies.has(id)).map((id) => found(context.articles, id));
  const figures = figureRows(context, story, reports);
  const quotes = quoteRows(context, reports);
  const alone = reports.map((_, column) => [
    ...onlyIn(column, figures)
      .slice(0, FIGURES)
      .map(({ head: _, ...cell }) => cell),
    ...onlyIn(column, quotes).map(({ head, ...cell }) => ({ ...cell, speaker: head })),
  ]);
  if (reports.length < 2 || figures.length + quotes.length === 0) return undefined;
  return {
    columns: reports.map(({ article }) => ({
      source: article.source.name,
      date: context.dates.short(article.day),
      href: href(context.site.address, articlePath(article.id)),
    })),
    figures: shared(figures).slice(0, FIGURES),
    quotes: shared(quotes),
    alone: alone.some((cells) => cells.length > 0) ? alone : undefined,
  };
}

function figureRows(context: Context, story: Story, reports: readonly AnalysedArticle[]): Row[] {
  const cell = (figure: Figure): Cell => ({
    ...wordsOf(context, figure.text, found(context.articles, figure.article).article.language),
    href: passageHref(context, figure),
  });
  const groups = story.figures.toSorted((a, b) => Number(b.differ) - Number(a.differ));
  const agree = ({ figures }: FigureGroup) => new Set(figures.map(({ value }) => value)).size === 1;
  return groups.map((group) => ({
    head: group.differ ? context.t.sourcesDiffer : agree(group) ? context.t.sourcesAgree : '',
    cells: reports.map(({ article }) =>
      once(group.figures.filter((figure) => figure.article === article.id && mayShowFigure(context, figure)).map(cell)),
    ),
  }));
}

function quoteRows(context: Context, reports: readonly AnalysedArticle[]): Row[] {
  const shown = ({ quotes }: AnalysedArticle) =>
    quotes.filter((quote) => quote.speaker !== undefined && mayShow(context, quote));
  const cell = (quote: Quote): Cell => {
    const { language } = found(context.articles, quote.article).article;
    const [open, close] = quotationMarks(language);
    return { ...wordsOf(context, `${open}${quote.text}${close}`, language), href: passageHref(context, quote) };
  };
  const speakers = [...new Set(reports.flatMap((report) => shown(report).map((quote) => quote.speaker ?? '')))];
  return speakers.map((speaker) => ({
    head: speaker,
    cells: reports.map((report) =>
      once(
        shown(report)
          .filter((quote) => quote.speaker === speaker)
          .map(cell),
      ),
    ),
  }));
}

/** What a source says twice in the same words is set once, where it says it first. */
const once = (cells: readonly Cell[]): Cell[] =>
  [...Map.groupBy(cells, ({ text }) => text).values()].flatMap(([first]) => first ?? []);

const filled = ({ cells }: Row): number => cells.filter((cell) => cell.length > 0).length;

/** Rows that most sources fill first. */
const shared = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => filled(row) > 1).toSorted((a, b) => filled(b) - filled(a));

const onlyIn = (column: number, rows: readonly Row[]): (Cell & { head: string })[] =>
  rows
    .filter((row) => filled(row) === 1)
    .flatMap(({ head, cells }) => (cells[column] ?? []).map((cell) => ({ ...cell, head })));
