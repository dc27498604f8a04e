/** About: the authors' text, how the digest is made, what it covers and what was left out, all from what is there. */
import { aboutPath, articlePath, href } from './addresses.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, frame } from './frame.ts';
import { type ThemeTag, themeTag } from './parts.ts';
import type { Source } from './site.ts';

export interface AboutProps {
  readonly frame: Frame;
  /** Markdown by the site's authors. */
  readonly text: string;
  readonly made: readonly string[];
  readonly themes: readonly {
    readonly theme: ThemeTag;
    readonly description: string;
    readonly terms: string;
    readonly except: string;
    readonly passages: number;
  }[];
  readonly sources: readonly {
    readonly name: string;
    readonly articles: number;
    /** From its first article to its newest. */
    readonly period: string;
  }[];
  readonly leftOut: readonly {
    readonly href: string;
    readonly title: string;
    readonly where: string;
    readonly reason: string;
  }[];
}

export function aboutProps(source: Source): AboutProps {
  const context = contextOf(source);
  const { digest, site, t } = context;
  return {
    frame: frame(context, { path: aboutPath, title: t.about, cardOf: '' }),
    text: site.about,
    made: t.howMadeText({ week: site.edition === 'week', themes: digest.themes.length }),
    themes: digest.themes.map((theme) => ({
      theme: themeTag(context, theme.id),
      description: theme.description,
      terms: theme.terms.join(', '),
      except: theme.except.join(', '),
      passages: digest.timelines.find((timeline) => timeline.theme === theme.id)?.entries.length ?? 0,
    })),
    sources: sources(context),
    leftOut: digest.articles.flatMap(({ article, leftOut }) =>
      leftOut.map(({ line, reason }) => ({
        href: href(site.address, articlePath(article.id)),
        title: article.title,
        where: t.line(line),
        reason,
      })),
    ),
  };
}

/** The most heard first; names by code units where they tie. */
function sources({ digest, dates }: Context): AboutProps['sources'] {
  return [...Map.groupBy(digest.articles, ({ article }) => article.source.name)]
    .map(([name, articles]) => ({
      name,
      articles: articles.length,
      period: dates.range(articles.at(-1)?.article.day ?? digest.now, articles[0]?.article.day ?? digest.now),
    }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
