/** The small pieces that many pages are set from, as plain JSON, and how they are made. */
import type { AnalysedArticle, Excerpt, KeyPoint, Quote, Story } from '../digest/types.ts';
import { articlePath, href, passagePath, speakerId, speakerPath, themePath } from './addresses.ts';
import { type Context, found } from './context.ts';
import { type Direction, directionOf, quotationMarks } from './language.ts';
import { shows } from './rights.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Text of a source; `lang` and `dir` are attributes, present where the text differs from the page around it. */
export interface Words {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
}

/** A theme's name in its colour; `class` sets `--theme`. */
export interface ThemeTag {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly class: string;
  readonly href: string;
}

/** A headline and where and when it appeared. */
export interface Headline extends Words {
  readonly href: string;
  readonly source: string;
  readonly day: string;
  /** The day as readers write it. */
  readonly date: string;
  readonly themes: readonly ThemeTag[];
}

/** A verbatim line and the numbered note that leads to its passage. */
export interface Line extends Words {
  readonly note: { readonly number: number; readonly href: string; readonly label: string };
}

export interface QuoteLine extends Words {
  readonly open: string;
  readonly close: string;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  /** The speaker's page. */
  readonly by?: string | undefined;
  readonly source: string;
  readonly day: string;
  readonly date: string;
  readonly href: string;
}

export function wordsOf({ site }: Context, text: string, language: string): Words {
  if (language === site.language) return { text };
  const dir = directionOf(language);
  return { text, lang: language, dir: dir === directionOf(site.language) ? undefined : dir };
}

export function themeTag(context: Context, id: string): ThemeTag {
  const theme = found(context.themes, id);
  return {
    id,
    name: theme.name,
    label: theme.label,
    class: `t-${id}`,
    href: href(context.site.address, themePath(id)),
  };
}

export function headline(context: Context, { article, themes }: AnalysedArticle): Headline {
  return {
    ...wordsOf(context, article.title, article.language),
    href: href(context.site.address, articlePath(article.id)),
    source: article.source.name,
    day: article.day,
    date: context.dates.short(article.day),
    themes: themes.map((match) => themeTag(context, match.theme)),
  };
}

/** Whether the rights to its article let a span be shown here. */
export const mayShow = (context: Context, excerpt: Pick<Excerpt, 'article' | 'passage' | 'text'>): boolean =>
  shows(context.shown(excerpt.article), excerpt);

export const passageHref = (context: Context, excerpt: Pick<Excerpt, 'article' | 'passage'>): string =>
  href(context.site.address, passagePath(excerpt.article, excerpt.passage));

/** @param number the source's place in the list of sources beneath */
export function line(context: Context, point: KeyPoint, number: number): Line {
  const { article } = found(context.articles, point.article);
  return {
    ...wordsOf(context, point.text, article.language),
    note: {
      number,
      href: passageHref(context, point),
      label: context.t.note(number, article.source.name, context.dates.short(article.day)),
    },
  };
}

/** A story's quotations, as far as the rights to their articles allow. */
export function quotesOf(context: Context, story: Story): QuoteLine[] {
  return story.quotes.filter((quote) => mayShow(context, quote)).map((quote) => quoteLine(context, quote));
}

/** Who said it, by the name the site uses for them. */
export const nameOf = ({ names }: Context, { speaker }: Quote): string | undefined =>
  speaker && (names.get(speaker) ?? speaker);

export function quoteLine(context: Context, quote: Quote): QuoteLine {
  const { article } = found(context.articles, quote.article);
  const [open, close] = quotationMarks(article.language);
  const speaker = nameOf(context, quote);
  return {
    ...wordsOf(context, quote.text, article.language),
    open,
    close,
    speaker,
    role: quote.role,
    by: speaker && href(context.site.address, speakerPath(speakerId(speaker))),
    source: article.source.name,
    day: article.day,
    date: context.dates.short(article.day),
    href: passageHref(context, quote),
  };
}
