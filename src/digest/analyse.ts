/** Everything that depends on one article and the themes alone; what the site caches. */
import { parseBody } from './passages.ts';
import { pointCandidates } from './points/candidates.ts';
import { readProse } from './prose.ts';
import { articleThemes } from './themes/article.ts';
import { scorePassages } from './themes/context.ts';
import type { ThemeModel } from './themes/model.ts';
import type { AnalysedArticle, Article, Passage } from './types.ts';

export function analyseArticle(article: Article, model: ThemeModel): AnalysedArticle {
  const { nodes, passages: raw, leftOut } = parseBody(article.body, article.bodyLine);
  const speaking = model.speaking(article.language);
  const themeIds = model.themes.map((theme) => theme.id);

  const proses = raw.map((passage) => readProse(passage.text, speaking.stem));
  const scored = scorePassages(readProse(article.title, speaking.stem), proses, speaking, themeIds);
  const read = raw.map(({ map, ...rest }, at) => {
    const themes = (scored[at] ?? []).filter((match) => !article.themes.exclude.includes(match.theme));
    const prose = proses[at] ?? readProse(rest.text, speaking.stem);
    return { passage: { ...rest, themes } satisfies Passage, prose, map };
  });
  const passages = read.map((each) => each.passage);
  const themes = articleThemes(article, passages, themeIds);
  return {
    article,
    nodes,
    passages,
    themes,
    primaryTheme: themes[0]?.theme,
    quotes: [],
    figures: [],
    events: [],
    points: pointCandidates(article.id, read),
    leftOut,
  };
}
