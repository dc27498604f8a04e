/** The digest as `npm run explain -- --json` prints it: what was decided and why, without syntax trees. */
import type { AnalysedArticle, Digest, Reason, Story } from './types.ts';

const reasonsOf = (reasons: readonly Reason[]): Reason[] => reasons.map((reason) => ({ ...reason }));

export function reportArticle(analysed: AnalysedArticle, stories: readonly Story[]) {
  const { article, passages, themes, primaryTheme, quotes, figures, events, leftOut } = analysed;
  const copy = stories.flatMap((story) => story.copies).find((each) => each.article === article.id);
  return {
    id: article.id,
    file: article.file,
    title: article.title,
    published: article.published,
    language: article.language,
    source: article.source.name,
    themes: themes.map((match) => match.theme),
    themeReasons: themes.map(({ theme, score, reasons }) => ({ theme, score, reasons: reasonsOf(reasons) })),
    primaryTheme: primaryTheme ?? null,
    duplicateOf: copy?.of ?? null,
    passages: passages.map(({ id, line, start, end, text, themes: matches }) => ({
      id,
      line,
      start,
      end,
      text,
      themes: matches.map(({ theme, score, reasons }) => ({ theme, score, reasons: reasonsOf(reasons) })),
    })),
    quotes: quotes.map(({ speaker, role, text, passage, start, end }) => ({
      speaker: speaker ?? null,
      role: role ?? null,
      text,
      passage,
      start,
      end,
    })),
    figures: figures.map(({ value, upper, bound, unit, counts, text, passage, start, end }) => ({
      value,
      ...(upper === undefined ? {} : { upper }),
      bound,
      unit,
      counts,
      text,
      passage,
      start,
      end,
    })),
    events: events.map(({ date, words, text, passage, start, end }) => ({
      date: date ?? null,
      words,
      text,
      passage,
      start,
      end,
    })),
    leftOut,
  };
}

export function reportStory(story: Story) {
  const { id, articles, lead, copies, independentSources, themes, first, last, keyPoints, figures, reasons } = story;
  return {
    id,
    articles,
    lead,
    copies,
    independentSources,
    themes,
    first,
    last,
    keyPoints: keyPoints.map(({ article, passage, text, start, end, dates, reasons: why }) => ({
      article,
      passage,
      text,
      start,
      end,
      dates,
      reasons: why,
    })),
    figures: figures.map(({ counts, unit, differ, figures: mine }) => ({
      counts,
      unit,
      differ,
      figures: mine.map(({ article, passage, value, text }) => ({ article, passage, value, text })),
    })),
    reasons,
  };
}

export function reportDigest(digest: Digest) {
  return {
    articles: digest.articles.map((each) => reportArticle(each, digest.stories)),
    stories: digest.stories.map(reportStory),
    editions: digest.editions,
  };
}
