/** Editions, and the home page, which is the newest of them. */
import type { Edition, EditionTheme } from '../digest/types.ts';
import { archivePath, editionPath, homePath, href } from './addresses.ts';
import { type Context, contextOf, found } from './context.ts';
import { type Coverage, coverage } from './coverage.ts';
import { isoWeek } from './dates.ts';
import { type FigureSet, figuresOf, mostTelling, reportsOf } from './figures.ts';
import { type Frame, frame } from './frame.ts';
import { type Link, type QuoteLine, quotesOf, type ThemeTag, themeTag, type Words, wordsOf } from './parts.ts';
import type { Source } from './site.ts';
import { type StoryBlock, storyBlock, storyHref } from './story-block.ts';
import { itemList } from './structured.ts';

/** How much of each theme an edition sets; the story pages hold the rest. */
const LEAD_POINTS = 4;
const BRIEF_POINTS = 1;
const QUOTES = 3;
const FIGURES = 2;
const VALUES = 4;
const ALSO = 3;
/** Characters of a quotation that can be set large. */
const PULL = { from: 40, to: 200 };

export interface ThemeSection {
  readonly theme: ThemeTag;
  readonly lead?: StoryBlock | undefined;
  /** Words that can stand large beside the lead story. */
  readonly pull?: QuoteLine | undefined;
  readonly briefs: readonly StoryBlock[];
  readonly also: readonly (Words & { readonly href: string })[];
  readonly quotes: readonly QuoteLine[];
  readonly figures: readonly FigureSet[];
}

export interface EditionProps {
  readonly frame: Frame;
  /** "Week 28 of 2025" */
  readonly kicker: string;
  /** "7–13 July 2025" */
  readonly title: string;
  readonly from?: string | undefined;
  /** The page of what is new: stories are marked there that a reader has not seen. */
  readonly newest: boolean;
  /** "11 articles from 6 sources · 8 stories · 6 new since the edition before" */
  readonly summary: string;
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  readonly coverage?: Coverage | undefined;
  /** Themes with stories of their own come before those that only other stories touch. */
  readonly sections: readonly ThemeSection[];
  /** Stories outside the themes. */
  readonly others: readonly StoryBlock[];
  /** Themes without anything in this period. */
  readonly quiet: readonly ThemeTag[];
}

export function homeProps(source: Source): EditionProps {
  const context = contextOf(source);
  const [newest] = source.digest.editions;
  return newest === undefined ? blankHome(context) : editionProps(context, newest, 0, homePath);
}

/** A site without an article yet. */
function blankHome(context: Context): EditionProps {
  const { t, site, digest } = context;
  const quiet = digest.themes.map((theme) => themeTag(context, theme.id));
  const parts = { kicker: '', title: site.name, summary: t.noArticles, newest: true, sections: [], others: [], quiet };
  return { frame: frame(context, { path: homePath }), ...parts };
}

export function editionPages(source: Source): { params: { edition: string }; props: EditionProps }[] {
  const context = contextOf(source);
  return source.digest.editions.map((edition, index) => ({
    params: { edition: edition.id },
    props: editionProps(context, edition, index, editionPath(edition.id)),
  }));
}

/** @param index place among the editions, newest first */
function editionProps(context: Context, edition: Edition, index: number, path: string): EditionProps {
  const { t, dates, digest, site } = context;
  const title = dates.range(edition.from, edition.to);
  const neighbour = (other: Edition | undefined): Link | undefined =>
    other && { href: href(site.address, editionPath(other.id)), text: dates.range(other.from, other.to) };
  const sections = edition.themes.map((row) => section(context, row, edition.from));
  const filled = (row: ThemeSection) => row.lead !== undefined || row.also.length > 0;
  const { year, week } = isoWeek(edition.from);
  const summary = summaryOf(context, edition);
  const listed = sections.flatMap(({ lead, briefs }) => (lead ? [lead, ...briefs] : briefs));
  return {
    frame: frame(context, {
      path,
      title: path === homePath ? undefined : title,
      structured: itemList(site, listed),
      description: path === homePath ? site.description : `${title}: ${summary}`,
      ...(path === homePath ? {} : { crumbs: [{ href: href(site.address, archivePath), text: t.archive }] }),
    }),
    kicker: site.edition === 'week' ? t.weekOf(week, year) : dates.weekday(edition.from),
    title,
    from: edition.from,
    newest: path === homePath,
    summary,
    previous: neighbour(digest.editions[index + 1]),
    next: neighbour(digest.editions[index - 1]),
    coverage: coverage(context, edition),
    sections: [...sections.filter(({ lead }) => lead), ...sections.filter((row) => !row.lead && filled(row))],
    others: edition.unthemed.map((id) => storyBlock(context, found(context.stories, id), BRIEF_POINTS)),
    quiet: edition.articles.length === 0 ? [] : sections.filter((row) => !filled(row)).map((row) => row.theme),
  };
}

/** What is new needs an edition before it. */
function summaryOf(context: Context, edition: Edition): string {
  const { t, articles, digest } = context;
  const sources = new Set(edition.articles.map((id) => found(articles, id).article.source.name));
  const stories = new Set([...edition.themes.flatMap((row) => row.stories), ...edition.unthemed]);
  if (edition.articles.length === 0) return t.emptyEdition;
  const parts = [t.from(t.articles(edition.articles.length), t.sourcesCount(sources.size)), t.stories(stories.size)];
  const fresh = [...stories].filter((id) => found(context.stories, id).first >= edition.from).length;
  return [...parts, ...(digest.editions.at(-1) === edition ? [] : [t.newStories(fresh)])].join(' · ');
}

/** @param from first day of the edition: a story that began before it says so */
function section(context: Context, row: EditionTheme, from: string): ThemeSection {
  const stories = row.stories.map((id) => found(context.stories, id));
  const [lead, ...briefs] = stories.map((story, index) => {
    const block = storyBlock(context, story, index === 0 ? LEAD_POINTS : BRIEF_POINTS);
    return story.first < from ? { ...block, meta: `${block.meta} · ${context.t.continues}` } : block;
  });
  const quotes = oneEach(stories.flatMap((story) => quotesOf(context, story)));
  const pull = quotes.find(({ text }) => text.length >= PULL.from && text.length <= PULL.to);
  return {
    theme: themeTag(context, row.theme),
    lead,
    briefs,
    also: row.alsoIn.slice(0, ALSO).map((id) => {
      const story = found(context.stories, id);
      const { article } = found(context.articles, story.lead);
      return { ...wordsOf(context, article.title, article.language), href: storyHref(context, story) };
    }),
    pull,
    quotes: quotes.filter((quote) => quote !== pull).slice(0, QUOTES),
    figures: onePerSentence(mostTelling(stories.flatMap((story) => figuresOf(context, story))))
      .filter((set) => reportsOf(set) > 1)
      .slice(0, FIGURES)
      .map((set) => ({ ...set, rows: set.rows.slice(0, VALUES) })),
  };
}

/** A sentence that names two numbers is set once. */
const onePerSentence = (sets: readonly FigureSet[]): FigureSet[] =>
  [...new Map(sets.toReversed().map((set) => [set.rows[0]?.sentence, set])).values()].toReversed();

/** One quotation for each named speaker, in the order they came. */
function oneEach(quotes: readonly QuoteLine[]): QuoteLine[] {
  const bySpeaker = new Map<string, QuoteLine>();
  for (const quote of quotes) {
    if (quote.speaker !== undefined && !bySpeaker.has(quote.speaker)) bySpeaker.set(quote.speaker, quote);
  }
  return [...bySpeaker.values()];
}
