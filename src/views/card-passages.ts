/** Cards for passages worth sharing: what somebody said, and a number on which sources differ. */
import type { Story } from '../digest/types.ts';
import { storyPath } from './addresses.ts';
import { chip, type Frame, written } from './card-frame.ts';
import { type Context, found } from './context.ts';
import { type FigureRow, figuresOf } from './figures.ts';
import { quotationMarks } from './language.ts';
import { mayShow } from './parts.ts';
import { hasPage } from './story-block.ts';

/** Words as they were said; `headline` holds them with their marks. */
export interface QuoteCard extends Frame {
  readonly kind: 'quote';
  /** As its article first names the speaker in full. */
  readonly speaker: string;
  readonly role?: string | undefined;
}

/** What each source gives for the same thing; `headline` is the story's. */
export interface FigureCard extends Frame {
  readonly kind: 'figure';
  /** Highest value first, two or three. */
  readonly values: readonly { readonly text: string; readonly sources: string }[];
}

/** A shorter quotation says too little alone, a longer one is too small to read; in characters. */
const SHORTEST = 30;
const LONGEST = 220;
/** Alone, part of a sentence may mean what nobody said. Scripts without capitals pass. */
const SENTENCE = /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}]/u;
/** A number and what it counts. */
const COUNTED = /\d.*\p{L}{3}/u;
/** A number with its noun, as in "355 drones"; in characters. */
const VALUE = 26;

/** At most one of either kind, for stories that have a page. */
export function passageCards(context: Context, story: Story): (QuoteCard | FigureCard)[] {
  if (!hasPage(story)) return [];
  return [quoteCard(context, story), figureCard(context, story)].filter((card) => card !== undefined);
}

/** The first quotation with a speaker: where the digest doubts who said it, there is no card. */
function quoteCard(context: Context, story: Story): QuoteCard | undefined {
  const quote = story.quotes.find(
    ({ speaker, text, ...rest }) =>
      speaker !== undefined &&
      text.length >= SHORTEST &&
      text.length <= LONGEST &&
      SENTENCE.test(text) &&
      mayShow(context, { text, ...rest }),
  );
  if (quote?.speaker === undefined) return undefined;
  const { article } = found(context.articles, quote.article);
  const [open, close] = quotationMarks(article.language);
  return {
    ...frameOf(context, story, 'quote'),
    ...written(article),
    kind: 'quote',
    file: article.file,
    date: context.dates.long(article.day),
    headline: `${open}${quote.text}${close}`,
    speaker: quote.speaker,
    role: quote.role,
    foot: article.source.name,
  };
}

/** One that several sources share and another does not: two numbers alone may count two things. */
function figureCard(context: Context, story: Story): FigureCard | undefined {
  const set = figuresOf(context, story).find(
    ({ differ, rows }) =>
      differ &&
      rows.length <= 3 &&
      rows.every(({ text }) => text.length <= VALUE && COUNTED.test(text)) &&
      rows.some(({ sources }) => sources.length > 1),
  );
  if (set === undefined) return undefined;
  const { article } = found(context.articles, story.lead);
  return {
    ...frameOf(context, story, 'figure'),
    ...written(article),
    kind: 'figure',
    file: article.file,
    date: context.dates.range(story.first, story.last),
    headline: article.title,
    values: set.rows.map((row) => ({ text: row.text, sources: sourcesOf(row) })),
    foot: context.t.reports(story.articles.length),
  };
}

const frameOf = ({ site, themes }: Context, story: Story, name: string) => ({
  page: `${storyPath(story.id)}${name}/`,
  site: site.name,
  chips: story.themes.map((id) => chip(found(themes, id))),
});

const sourcesOf = ({ sources }: FigureRow): string => [...new Set(sources.map(({ name }) => name))].join(', ');
