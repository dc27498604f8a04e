/**
 * Everything that depends on one article and the themes alone; what the site caches. Its themes are those it has by itself:
 * `settleThemes` asks the other articles too.
 */
import { findDates } from '../text/dates.ts';
import { findEvents } from './events/find.ts';
import { inCurrency } from './figures/currency.ts';
import { findFigures } from './figures/find.ts';
import { parseBody } from './passages.ts';
import { pointCandidates } from './points/candidates.ts';
import { readProse } from './prose.ts';
import { findQuotes } from './quotes/find.ts';
import { traitsOf } from './stories/traits.ts';
import { articleThemes } from './themes/article.ts';
import type { ThemeModel } from './themes/model.ts';
import { matches, weighPassages } from './themes/weigh.ts';
import type { AnalysedArticle, Article, Passage } from './types.ts';

/** Passages that say what happened. */
const LEAD_PASSAGES = 2;
/** Characters of a passage that a person would read; in a longer one no quotes, figures and dates are looked for. */
const LONGEST = 5_000;

export function analyseArticle(article: Article, model: ThemeModel): AnalysedArticle {
  const { nodes, passages: raw, leftOut } = parseBody(article.body, article.bodyLine);
  const speaking = model.speaking(article.language);
  const themeIds = model.themes.map((theme) => theme.id);

  const proses = raw.map((passage) => readProse(passage.text, speaking.stem));
  const title = readProse(article.title, speaking.stem);
  const leanings = weighPassages(title, proses, speaking, themeIds);
  const read = raw.map(({ map, ...rest }, at) => {
    const themes = matches(leanings[at], article.themes.exclude);
    const prose = proses[at] ?? readProse(rest.text, speaking.stem);
    return { passage: { ...rest, themes } satisfies Passage, prose, map };
  });
  const passages = read.map((each) => each.passage);
  const close = read.filter(({ prose }) => prose.text.length <= LONGEST);
  const facts = close.map(({ passage, prose, map }) => {
    const { id, language, day } = article;
    const dates = findDates(prose.text, day, language);
    return {
      figures: findFigures({ article: id, passage: passage.id, language, prose, map, dates }),
      events: findEvents(id, passage.id, prose, map, dates),
    };
  });
  const themes = articleThemes(article, passages, themeIds);
  const figures = inCurrency(facts.map((each) => each.figures)).flat();
  const events = facts.flatMap((each) => each.events);
  const leads = passages.slice(0, LEAD_PASSAGES).map((passage) => passage.id);
  return {
    article,
    nodes,
    passages,
    leanings,
    themes,
    primaryTheme: themes[0]?.theme,
    quotes: findQuotes(article.id, close),
    figures,
    events,
    points: pointCandidates(article.id, close, events),
    traits: traitsOf({ title, passages: proses, figures, events, leads, language: article.language, day: article.day }),
    leftOut: [...leftOut, ...read.filter(({ prose }) => prose.text.length > LONGEST).map(tooLong)],
  };
}

function tooLong({ passage }: { readonly passage: Passage }): AnalysedArticle['leftOut'][number] {
  const reason = `the passage has ${passage.text.length} characters: no quotes, figures and dates are looked for beyond ${LONGEST}`;
  return { line: passage.line, text: passage.text.slice(0, 80), reason };
}
