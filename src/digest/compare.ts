/** What differs between two digests: what a commit will do to the site, before it is made. */
import type { AnalysedArticle, Digest, Edition, Story } from './types.ts';

/** An article that came, went, was edited, or that other themes now claim. */
export interface ArticleChange {
  readonly change: 'added' | 'edited' | 'removed' | 'sorted anew';
  readonly id: string;
  readonly file: string;
  readonly title: string;
  /** Ids, primary first; empty where the article is not. */
  readonly themesBefore: readonly string[];
  readonly themes: readonly string[];
  readonly passages: number;
  readonly quotes: number;
  readonly figures: number;
  readonly events: number;
}

/** A story of which articles came or went. A story of one article that did so is the article's own change. */
export interface StoryChange {
  readonly change: 'new' | 'grown' | 'changed' | 'gone';
  /** Its id after the change, or before it when it is gone. */
  readonly id: string;
  /** Its id before, when it had several articles and another is its earliest now. */
  readonly idBefore?: string | undefined;
  readonly title: string;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly articles: number;
  readonly independentSources: number;
}

/** What one theme's part of one edition shows first. */
export interface EditionChange {
  readonly edition: string;
  readonly theme: string;
  /** The story that leads now, when it did not before. */
  readonly lead?: string | undefined;
  /** Key points that are shown now and were not, and the other way round. */
  readonly points: { readonly come: readonly string[]; readonly gone: readonly string[] };
}

export interface DigestChanges {
  readonly articles: readonly ArticleChange[];
  readonly stories: readonly StoryChange[];
  readonly editions: readonly EditionChange[];
  /** Ids that had a page and have none now: links that readers and feeds keep will break. */
  readonly lost: {
    readonly articles: readonly string[];
    readonly themes: readonly string[];
    readonly editions: readonly string[];
  };
}

export function compareDigests(before: Digest, after: Digest): DigestChanges {
  return {
    articles: articleChanges(before, after),
    stories: storyChanges(before, after),
    editions: after.editions.flatMap((edition) =>
      editionChanges(
        before.editions.find(({ id }) => id === edition.id),
        edition,
        after,
      ),
    ),
    lost: {
      articles: missing(before.articles.map(idOf), after.articles.map(idOf)),
      themes: missing(
        before.themes.map(({ id }) => id),
        after.themes.map(({ id }) => id),
      ),
      editions: missing(
        before.editions.map(({ id }) => id),
        after.editions.map(({ id }) => id),
      ),
    },
  };
}

const idOf = ({ article }: AnalysedArticle): string => article.id;

/** Those of `from` that are not in `other`, in their order. */
function missing(from: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return from.filter((each) => !known.has(each));
}

function articleChanges(before: Digest, after: Digest): ArticleChange[] {
  const old = new Map(before.articles.map((each) => [idOf(each), each]));
  const now = new Set(after.articles.map(idOf));
  return [
    ...after.articles.flatMap((each) => {
      const was = old.get(idOf(each));
      const change = was === undefined ? 'added' : changeOf(was, each);
      return change === undefined ? [] : [articleChange(change, was, each)];
    }),
    ...before.articles.filter((each) => !now.has(idOf(each))).map((each) => articleChange('removed', each, undefined)),
  ];
}

function changeOf(was: AnalysedArticle, is: AnalysedArticle): 'edited' | 'sorted anew' | undefined {
  // Where its file lies, and how long its front matter is, no reader sees.
  const seen = ({ article }: AnalysedArticle): string => JSON.stringify({ ...article, file: '', bodyLine: 0 });
  if (seen(was) !== seen(is)) return 'edited';
  const sorted = ({ passages, themes }: AnalysedArticle): string =>
    JSON.stringify(
      [themes, ...passages.map((passage) => passage.themes)].map((list) => list.map(({ theme }) => theme)),
    );
  return sorted(was) === sorted(is) ? undefined : 'sorted anew';
}

function articleChange(
  change: ArticleChange['change'],
  was: AnalysedArticle | undefined,
  is: AnalysedArticle | undefined,
): ArticleChange {
  const { article } = (is ?? was) as AnalysedArticle;
  return {
    change,
    id: article.id,
    file: article.file,
    title: article.title,
    themesBefore: was?.themes.map(({ theme }) => theme) ?? [],
    themes: is?.themes.map(({ theme }) => theme) ?? [],
    passages: is?.passages.length ?? 0,
    quotes: is?.quotes.length ?? 0,
    figures: is?.figures.length ?? 0,
    events: is?.events.length ?? 0,
  };
}

/** A story is the one before with which it shares most articles. */
function storyChanges(before: Digest, after: Digest): StoryChange[] {
  const old = new Map(before.stories.flatMap((story) => story.articles.map((id) => [id, story] as const)));
  const kept = new Set<string>();
  const changes = after.stories.flatMap((story): StoryChange[] => {
    const shared = Map.groupBy(
      story.articles.flatMap((id) => old.get(id) ?? []),
      ({ id }) => id,
    );
    const was = [...shared.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
    if (was !== undefined) kept.add(was.id);
    const joined = missing(story.articles, was?.articles ?? []);
    const left = missing(was?.articles ?? [], story.articles);
    if (joined.length + left.length === 0 || (was === undefined && story.articles.length < 2)) return [];
    const change = was === undefined ? 'new' : left.length === 0 ? 'grown' : 'changed';
    return [storyChange(change, story, after, { was, joined, left })];
  });
  const gone = before.stories.filter((story) => !kept.has(story.id) && story.articles.length > 1);
  return [...changes, ...gone.map((story) => storyChange('gone', story, before, { joined: [], left: story.articles }))];
}

function storyChange(
  change: StoryChange['change'],
  story: Story,
  digest: Digest,
  { was, joined, left }: { was?: Story | undefined; joined: readonly string[]; left: readonly string[] },
): StoryChange {
  return {
    change,
    id: story.id,
    ...(was === undefined || was.articles.length < 2 || was.id === story.id ? {} : { idBefore: was.id }),
    title: titleOf(story.lead, digest),
    joined,
    left,
    articles: story.articles.length,
    independentSources: story.independentSources,
  };
}

const titleOf = (article: string, { articles }: Digest): string =>
  articles.find((each) => idOf(each) === article)?.article.title ?? article;

function editionChanges(was: Edition | undefined, is: Edition, after: Digest): EditionChange[] {
  return is.themes.flatMap((now) => {
    const before = was?.themes.find(({ theme }) => theme === now.theme);
    const points = (part: typeof before): string[] => part?.keyPoints.map(({ text }) => text) ?? [];
    const come = missing(points(now), points(before));
    const gone = missing(points(before), points(now));
    const [lead] = now.stories;
    const led = before?.stories[0];
    const newLead = lead !== undefined && lead !== led ? after.stories.find(({ id }) => id === lead) : undefined;
    if (newLead === undefined && come.length + gone.length === 0) return [];
    return [
      {
        edition: is.id,
        theme: now.theme,
        ...(newLead === undefined ? {} : { lead: titleOf(newLead.lead, after) }),
        points: { come, gone },
      },
    ];
  });
}
