/** An edition to be read outside the site, as a feed item or as mail: the edition page's own props, addresses absolute. */
import type { Edition } from '../digest/types.ts';
import { addDays } from '../text/days.ts';
import { absolute, editionPath, homePath } from './addresses.ts';
import { PAPER, readable } from './colour.ts';
import { type Context, contextOf, found } from './context.ts';
import { type EditionProps, editionPages } from './edition.ts';
import { feedHtml } from './feed-html.ts';
import { moment, tagUri } from './feed-identity.ts';
import { type FeedItem, itemCard } from './feed-item.ts';
import type { Source } from './site.ts';
import type { StoryBlock } from './story-block.ts';

/** For what belongs to no theme. */
const SECOND_INK = '#5d564b';

export interface Letter {
  readonly id: string;
  readonly site: { readonly name: string; readonly link: string; readonly rights?: string | undefined };
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "Week 28 of 2025" */
  readonly kicker: string;
  /** "7–13 July 2025" */
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  /** In the order of the themes; stories outside them come last. */
  readonly sections: readonly LetterSection[];
}

export interface LetterSection {
  readonly name: string;
  /** `#rrggbb`, readable on paper. */
  readonly colour: string;
  readonly stories: readonly LetterStory[];
}

/** Of words in another language than the letter's. */
export interface Marks {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

export interface LetterStory extends Marks {
  /** In the language of the marks. */
  readonly headline: string;
  readonly link: string;
  /** "4 reports, 3 independent · 9–10 July" */
  readonly meta: string;
  readonly points: readonly (Marks & { readonly text: string; readonly source: string; readonly link: string })[];
}

/** Every edition with an article, newest first, as it is sent as mail. */
export function letterPages(source: Source): { params: { edition: string }; props: Letter }[] {
  return letters(source, contextOf(source)).map((each) => ({ params: { edition: each.id }, props: each }));
}

function letters(source: Source, context: Context): Letter[] {
  const filled = new Set(source.digest.editions.filter(({ articles }) => articles.length > 0).map(({ id }) => id));
  return editionPages(source)
    .filter(({ params }) => filled.has(params.edition))
    .map(({ params, props }) => letter(context, params.edition, props));
}

/** Finished editions, newest first: a period is over when there is an article of a later one. */
export function editionItems(source: Source, context: Context): FeedItem[] {
  const editions = new Map(source.digest.editions.map((edition) => [edition.id, edition]));
  const [newest] = source.digest.editions;
  return letters(source, context)
    .filter(({ id }) => id !== newest?.id)
    .map((each) => editionItem(context, found(editions, each.id), each));
}

function letter({ site, t, themes }: Context, id: string, props: EditionProps): Letter {
  const full = (path: string) => new URL(path, site.address).href;
  const story = (block: StoryBlock): LetterStory => ({
    headline: block.text,
    lang: block.lang,
    dir: block.dir,
    link: full(block.href),
    meta: block.meta,
    points: block.points.map(({ text, lang, dir, note }) => ({
      text,
      lang,
      dir,
      link: full(note.href),
      source: block.sources.find(({ number }) => number === note.number)?.source ?? '',
    })),
  });
  const sections = props.sections.map(({ theme, lead, briefs }) => ({
    name: theme.name,
    colour: readable(found(themes, theme.id).colour, PAPER),
    stories: [...(lead ? [lead] : []), ...briefs].map(story),
  }));
  return {
    id,
    site: { name: site.name, link: absolute(site.address, homePath), rights: site.rights },
    language: props.frame.language,
    direction: props.frame.direction,
    kicker: props.kicker,
    title: props.title,
    summary: props.summary,
    link: absolute(site.address, editionPath(id)),
    sections: [...sections, { name: t.others, colour: SECOND_INK, stories: props.others.map(story) }].filter(
      ({ stories }) => stories.length > 0,
    ),
  };
}

function editionItem({ site, articles }: Context, edition: Edition, each: Letter): FeedItem {
  const published = moment(addDays(edition.to, 1));
  const touched = edition.articles
    .map((id) => found(articles, id).article.updated)
    .filter((date) => date !== undefined);
  const updated = [published, ...touched.map(moment)].toSorted().at(-1) ?? published;
  return {
    id: tagUri(site, `edition/${edition.id}`),
    title: `${each.kicker}: ${each.title}`,
    link: each.link,
    published,
    updated,
    author: site.name,
    language: site.language,
    categories: each.sections.map(({ name }) => name),
    summary: each.summary,
    content: letterHtml(each),
    card: itemCard(site.address, editionPath(edition.id)),
  };
}

/** Headings, lists and links alone, so that it reads well in any reader. */
function letterHtml({ summary, sections }: Letter): string {
  const parts = sections.map(({ name, stories }) => `<h2>${text(name)}</h2>${stories.map(storyHtml).join('')}`);
  return feedHtml(`<p>${text(summary)}</p>${parts.join('')}`);
}

function storyHtml({ headline, link, meta, points, ...marks }: LetterStory): string {
  const lines = points.map(
    (point) => `<li>${marked(point)} <a href="${text(point.link)}">${text(point.source)}</a></li>`,
  );
  const list = lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '';
  return `<h3><a href="${text(link)}"${attributes(marks)}>${text(headline)}</a></h3><p>${text(meta)}</p>${list}`;
}

/** Words in their own language; in the letter's they need no mark. */
const marked = (words: LetterStory['points'][number]): string =>
  words.lang === undefined ? text(words.text) : `<span${attributes(words)}>${text(words.text)}</span>`;

const attributes = ({ lang, dir }: Marks): string =>
  (lang === undefined ? '' : ` lang="${text(lang)}"`) + (dir === undefined ? '' : ` dir="${dir}"`);

/** Text for an element or an attribute of HTML. */
const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
