/** Articles that report the same event become one story. */
import { choosePoints } from '../points/choose.ts';
import type { AnalysedArticle, DatedEvent, Reason, Story } from '../types.ts';
import { groupFigures } from './figures.ts';
import { type Group, groupArticles, type Member } from './group.ts';

const POINTS = 4;

/** @param articles in any order @returns newest first */
export function buildStories(articles: readonly AnalysedArticle[]): Story[] {
  const stories = groupArticles(articles.toSorted(oldestFirst)).map(storyOf);
  return stories.toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.id < b.id ? -1 : 1));
}

/** By day, then by moment, then by id: the same on every machine. */
export function oldestFirst({ article: x }: AnalysedArticle, { article: y }: AnalysedArticle): number {
  if (x.day !== y.day) return x.day < y.day ? -1 : 1;
  return Date.parse(x.published) - Date.parse(y.published) || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}

function storyOf({ members }: Group): Story {
  const articles = members.map((member) => member.analysed);
  const originals = members.filter((member) => member.copyOf === undefined).map((member) => member.analysed);
  const sources = new Map(articles.map(({ article }) => [article.id, article.source.name]));
  const days = articles.map(({ article }) => article.day).toSorted();
  const id = articles[0]?.article.id ?? '';
  return {
    id,
    articles: articles.map(({ article }) => article.id),
    lead: leadOf(originals)?.article.id ?? id,
    copies: members.flatMap((member) => (member.copyOf === undefined ? [] : [copyOf(member, member.copyOf)])),
    independentSources: new Set(originals.map(({ article }) => article.source.name)).size,
    themes: themesOf(originals),
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    keyPoints: choosePoints(
      originals.flatMap((each) => each.points),
      POINTS,
    ),
    quotes: originals.flatMap((each) => each.quotes),
    figures: groupFigures(
      originals.flatMap((each) => each.figures),
      (article) => sources.get(article) ?? '',
    ),
    events: timeline(originals.flatMap((each) => each.events)),
    reasons: reasonsOf(members),
  };
}

const copyOf = (
  member: Member,
  { article, overlap }: { article: string; overlap: number },
): Story['copies'][number] => ({
  article: member.analysed.article.id,
  of: article,
  overlap: Math.round(overlap * 100) / 100,
});

/** The report with most of its own to tell; ties go to the earlier. Its language is that of most. */
function leadOf(originals: readonly AnalysedArticle[]): AnalysedArticle | undefined {
  const languages = originals.map(({ article }) => article.language);
  const share = (language: string): number => languages.filter((each) => each === language).length;
  return originals.toSorted(
    (a, b) => share(b.article.language) - share(a.article.language) || b.points.length - a.points.length,
  )[0];
}

/** Themes of the story's articles, by all that they say of them. */
function themesOf(originals: readonly AnalysedArticle[]): string[] {
  const scores = new Map<string, number>();
  for (const { themes, primaryTheme } of originals) {
    for (const { theme, score } of themes)
      scores.set(theme, (scores.get(theme) ?? 0) + score + (theme === primaryTheme ? 1 : 0));
  }
  return [...scores].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([theme]) => theme);
}

/** Each date and sentence once, in the order of time; undated ones last. */
function timeline(events: readonly DatedEvent[]): DatedEvent[] {
  const seen = new Set<string>();
  return events
    .filter(({ article, start, date }) => {
      const key = `${article} ${start} ${date ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : (a.date ?? '~') > (b.date ?? '~') ? 1 : 0));
}

function reasonsOf(members: readonly Member[]): Reason[] {
  if (members.length === 1) return [{ kind: 'single', text: 'no other article reports this event' }];
  return members.slice(1).map(({ analysed, copyOf: copy, because }): Reason => {
    const { id } = analysed.article;
    if (copy !== undefined) {
      const text = `${id} has ${Math.round(copy.overlap * 100)} per cent of its words in common with ${copy.article}`;
      return { kind: 'copy', text, weight: Math.round(copy.overlap * 100) / 100 };
    }
    if (because?.byHand === true) {
      const text = `${id} tells the same event as ${because.closest}: the front matter says so`;
      return { kind: 'same event', text, weight: 1 };
    }
    const spoke = (because?.evidence ?? [])
      .filter(([what, weight]) => what !== 'language' && Math.abs(weight) >= 0.1)
      .toSorted(([, x], [, y]) => y - x)
      .map(([what, weight]) => `${what} ${weight < 0 ? '' : '+'}${weight.toFixed(1)}`);
    return {
      kind: 'same event',
      text: `${id} and ${because?.closest ?? ''} are more alike than reports of one theme are as a rule: ${spoke.join(', ')}`,
      weight: Math.round((because?.likelihood ?? 0) * 100) / 100,
      words: (because?.shared ?? []).join(', '),
    };
  });
}
