/** One edition a period: which articles and stories it holds, theme by theme. */
import { addDays, daysBetween, isoWeek, monday } from '../text/days.ts';
import type { AnalysedArticle, Edition, EditionTheme, KeyPoint, Settings, Story, Theme } from './types.ts';

interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Years without an article are not filled week by week: a gap longer than this stays a gap. */
const LONGEST_GAP = 400;

export function periodOf(day: string, edition: Settings['edition']): Period {
  if (edition === 'day') return { id: day, from: day, to: day };
  const { year, week } = isoWeek(day);
  const from = monday(day);
  return { id: `${year}-w${String(week).padStart(2, '0')}`, from, to: addDays(from, 6) };
}

/** Oldest first; periods between two with an article are there, empty. */
function periods(days: readonly string[], edition: Settings['edition']): Period[] {
  const found: Period[] = [];
  for (const day of days.toSorted()) {
    const period = periodOf(day, edition);
    let last = found.at(-1);
    for (let gap = 0; last !== undefined && last.to < addDays(period.from, -1) && gap < LONGEST_GAP; gap++) {
      last = periodOf(addDays(last.to, 1), edition);
      found.push(last);
    }
    if (last?.id !== period.id) found.push(period);
  }
  return found;
}

export interface EditionParts {
  /** Newest first. */
  readonly articles: readonly AnalysedArticle[];
  readonly stories: readonly Story[];
  readonly themes: readonly Theme[];
  readonly settings: Settings;
  /** Chooses the key points of a theme among those of its stories. */
  readonly keyPoints: (stories: readonly Story[], theme: string) => readonly KeyPoint[];
}

/** Newest first. A story is in every edition that has one of its articles. */
export function buildEditions({ articles, stories, themes, settings, keyPoints }: EditionParts): Edition[] {
  const kind = settings.edition;
  const articlesBy = groupBy(articles, (each) => [periodOf(each.article.day, kind).id]);
  const dayOf = new Map(articles.map((each) => [each.article.id, each.article.day]));
  const storiesBy = groupBy(stories, (story) => [
    ...new Set(story.articles.map((id) => periodOf(dayOf.get(id) ?? story.first, kind).id)),
  ]);
  return periods([...new Set(dayOf.values())], kind)
    .map((period): Edition => {
      const mine = articlesBy.get(period.id) ?? [];
      const told = storiesBy.get(period.id) ?? [];
      return {
        ...period,
        articles: mine.map((each) => each.article.id),
        themes: themes.map((theme) => editionTheme(theme.id, period, mine, told, keyPoints)),
        unthemed: told.filter((story) => story.themes.length === 0).map((story) => story.id),
      };
    })
    .toReversed();
}

function editionTheme(
  theme: string,
  period: Period,
  articles: readonly AnalysedArticle[],
  stories: readonly Story[],
  keyPoints: EditionParts['keyPoints'],
): EditionTheme {
  const own = stories.filter((story) => story.themes[0] === theme).toSorted(mostReported);
  const byDay = new Map<string, number>();
  const carriers = new Set<string>();
  for (const { article, passages } of articles) {
    const count = passages.filter((passage) => passage.themes.some((match) => match.theme === theme)).length;
    if (count === 0) continue;
    carriers.add(article.id);
    byDay.set(article.day, (byDay.get(article.day) ?? 0) + count);
  }
  const also = stories.filter((story) => story.themes[0] !== theme && story.articles.some((id) => carriers.has(id)));
  return {
    theme,
    stories: own.map((story) => story.id),
    alsoIn: also.map((story) => story.id),
    keyPoints: keyPoints(own.length > 0 ? own : also, theme),
    passagesByDay: daysOf(period).map((day) => ({ day, passages: byDay.get(day) ?? 0 })),
  };
}

function daysOf(period: Period): string[] {
  return Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, n) => addDays(period.from, n));
}

function mostReported(a: Story, b: Story): number {
  return (
    b.independentSources - a.independentSources ||
    b.articles.length - a.articles.length ||
    (a.last < b.last ? 1 : a.last > b.last ? -1 : 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
