/** Nothing is silently dropped: what articles hold and no page can show, as notices for the maintainer. */
import type { Digest } from '../digest/types.ts';
import type { Problem } from './problem.ts';

export function leftOut(digest: Digest): Problem[] {
  return digest.articles.flatMap((analysed) =>
    analysed.leftOut.map(({ line, text, reason }): Problem => {
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      return {
        file: analysed.article.file,
        line,
        problem: `left out: ${JSON.stringify(shown)} (${reason})`,
        remedy: 'write it as Markdown text if it belongs to the article, or delete it',
        level: 'notice',
      };
    }),
  );
}
