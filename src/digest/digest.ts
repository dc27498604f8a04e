/** Articles and themes in, the digest out. The order in which files were read changes nothing. */
import { analyseArticle } from './analyse.ts';
import { buildEditions } from './editions.ts';
import { choosePoints } from './points/choose.ts';
import { buildStories } from './stories/build.ts';
import { createThemeModel, inOrder } from './themes/model.ts';
import { settleThemes } from './themes/settle.ts';
import type { AnalysedArticle, Article, Digest, KeyPoint, Settings, Story, Theme, ThemeTimeline } from './types.ts';

const POINTS = 4;

export function buildDigest(articles: readonly Article[], themes: readonly Theme[], settings: Settings): Digest {
  const model = createThemeModel(themes);
  return assembleDigest(
    articles.map((article) => analyseArticle(article, model)),
    themes,
    settings,
  );
}

/** The second half: everything that needs several articles at once. */
export function assembleDigest(
  analysed: readonly AnalysedArticle[],
  themes: readonly Theme[],
  settings: Settings,
): Digest {
  const ordered = inOrder(themes);
  const articles = settleThemes(
    analysed.toSorted(newestFirst),
    ordered.map(({ id }) => id),
  );
  const stories = buildStories(articles);
  const pointsOf = new Map(articles.map((each) => [each.article.id, each.points]));
  const keyPoints = (told: readonly Story[], theme: string): KeyPoint[] =>
    choosePoints(
      told
        .flatMap((story) => story.articles.flatMap((id) => pointsOf.get(id) ?? []))
        .filter((each) => each.themes.includes(theme)),
      POINTS,
    );
  return {
    now: articles[0]?.article.day ?? '',
    articles,
    themes: ordered,
    timelines: ordered.map((theme) => timeline(theme.id, articles)),
    stories,
    editions: buildEditions({ articles, stories, themes: ordered, settings, keyPoints }),
  };
}

function timeline(theme: string, articles: readonly AnalysedArticle[]): ThemeTimeline {
  const entries = articles.flatMap(({ article, passages }) =>
    passages
      .filter((passage) => passage.themes.some((match) => match.theme === theme))
      .map((passage) => ({ article: article.id, passage: passage.id, day: article.day })),
  );
  return { theme, entries };
}

/** By moment, newest first; ties by id, so that the order of files changes nothing. */
function newestFirst(a: AnalysedArticle, b: AnalysedArticle): number {
  const [x, y] = [a.article, b.article];
  if (x.day !== y.day) return x.day < y.day ? 1 : -1;
  return Date.parse(y.published) - Date.parse(x.published) || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
}
