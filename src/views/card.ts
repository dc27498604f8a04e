/** What each preview card shows: plain words, counts and colours, no layout. */
import type { AnalysedArticle, Edition, Story, Theme } from '../digest/types.ts';
import { articlePath, editionPath, homePath, storyPath, themePath } from './addresses.ts';
import { type Chip, chip, type Frame, written } from './card-frame.ts';
import { type FigureCard, passageCards, type QuoteCard } from './card-passages.ts';
import { type DotPicture, dayPicture, editionPicture } from './card-picture.ts';
import { type Context, contextOf, found } from './context.ts';
import { isoWeek } from './dates.ts';
import type { Direction } from './language.ts';
import type { Source } from './site.ts';

/** An article or a story. */
export interface HeadlineCard extends Frame {
  readonly kind: 'headline';
}

/** The site or a theme: a name, what it is about, and its passages over time. */
export interface CoverCard extends Frame {
  readonly kind: 'cover';
  readonly standfirst: string;
  readonly picture: DotPicture;
}

/** A period: the leading headline of each theme. */
export interface EditionCard extends Frame {
  readonly kind: 'edition';
  /** `chip` is undefined where a story belongs to no theme. */
  readonly lines: readonly {
    readonly chip: Chip | undefined;
    readonly headline: string;
    readonly language: string;
    readonly direction: Direction;
  }[];
  readonly picture: DotPicture;
}

export type CardView = HeadlineCard | CoverCard | EditionCard | QuoteCard | FigureCard;

export type { Chip, FigureCard, QuoteCard };

/** The card of every page that has one of its own: home, editions, themes, stories with several reports, articles; and
 * those of passages worth sharing. */
export function cardViews(source: Source): CardView[] {
  const context = contextOf(source);
  const { digest } = source;
  return [
    homeCard(context),
    ...digest.editions.map((edition) => editionCard(context, edition)),
    ...digest.themes.map((theme) => themeCard(context, theme)),
    ...digest.stories.filter(({ articles }) => articles.length > 1).map((story) => storyCard(context, story)),
    ...digest.stories.flatMap((story) => passageCards(context, story)),
    ...digest.articles.map((analysed) => articleCard(context, analysed)),
  ];
}

function homeCard({ site, digest, t, dates }: Context): CoverCard {
  const [newest] = digest.editions;
  return {
    kind: 'cover',
    page: homePath,
    file: 'site.yml',
    site: '',
    ...written(site),
    date: newest ? dates.range(newest.from, newest.to) : '',
    headline: site.name,
    standfirst: site.description,
    foot: t.articles(digest.articles.length),
    chips: digest.themes.map(chip),
    picture: editionPicture(digest, digest.themes),
  };
}

function themeCard({ site, digest, t, dates }: Context, theme: Theme): CoverCard {
  const entries = digest.timelines.find((timeline) => timeline.theme === theme.id)?.entries ?? [];
  return {
    kind: 'cover',
    page: themePath(theme.id),
    file: theme.file,
    site: site.name,
    ...written(site),
    date: entries[0] ? dates.long(entries[0].day) : '',
    headline: theme.name,
    standfirst: theme.description,
    foot: t.passages(entries.length),
    chips: [chip(theme)],
    picture: editionPicture(digest, [theme]),
  };
}

function editionCard(context: Context, edition: Edition): EditionCard {
  const { site, digest, t, dates } = context;
  const { year, week } = isoWeek(edition.from);
  const oneDay = edition.from === edition.to;
  return {
    kind: 'edition',
    page: editionPath(edition.id),
    file: `edition ${edition.id}`,
    site: site.name,
    ...written(site),
    date: oneDay ? dates.weekday(edition.from) : t.weekOf(week, year),
    headline: dates.range(edition.from, edition.to),
    foot: t.articles(edition.articles.length),
    chips: digest.themes.map(chip),
    lines: leads(context, edition),
    picture: oneDay ? editionPicture(digest, digest.themes, edition.id) : dayPicture(edition, digest.themes),
  };
}

/** The first story of each theme that leads one; in a period without any, the first story outside the themes. */
function leads({ articles, stories, themes }: Context, { themes: entries, unthemed }: Edition): EditionCard['lines'] {
  const line = (story: string, chip: Chip | undefined) => {
    const { article } = found(articles, found(stories, story).lead);
    return { chip, headline: article.title, ...written(article) };
  };
  const themed = entries.flatMap(({ theme, stories: [lead] }) =>
    lead === undefined ? [] : [line(lead, chip(found(themes, theme)))],
  );
  return themed.length > 0 ? themed : unthemed.slice(0, 1).map((story) => line(story, undefined));
}

function storyCard({ site, t, dates, articles, themes }: Context, story: Story): HeadlineCard {
  const { article } = found(articles, story.lead);
  return {
    kind: 'headline',
    page: storyPath(story.id),
    file: article.file,
    site: site.name,
    ...written(article),
    date: dates.range(story.first, story.last),
    headline: article.title,
    foot: `${t.reports(story.articles.length)}, ${t.independent(story.independentSources)}`,
    chips: story.themes.map((id) => chip(found(themes, id))),
  };
}

function articleCard({ site, dates, themes }: Context, analysed: AnalysedArticle): HeadlineCard {
  const { article } = analysed;
  return {
    kind: 'headline',
    page: articlePath(article.id),
    file: article.file,
    site: site.name,
    ...written(article),
    date: dates.long(article.day),
    headline: article.title,
    foot: article.source.name,
    chips: analysed.themes.map(({ theme }) => chip(found(themes, theme))),
  };
}
