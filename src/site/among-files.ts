/** Problems that show only among all files of a content folder: ids given twice, themes and articles that are named and not there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LONGEST } from '../digest/stories/drafts.ts';
import type { Article, Theme } from '../digest/types.ts';
import { dayNumber } from '../text/days.ts';
import { decode, splitFile } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** What could be read of a folder, and the ids of what could not: that is not missing, its problem is reported where it is. */
export interface ReadFiles {
  readonly articles: readonly Article[];
  readonly themes: readonly Theme[];
  readonly broken: ReadonlySet<string>;
}

export async function amongFiles(dir: string, files: ReadFiles): Promise<Problem[]> {
  const found = await Promise.all([
    placed(dir, ['id'], duplicates(files)),
    placed(dir, ['themes'], unknownThemes(files)),
    placed(dir, ['story'], impossibleStories(files)),
  ]);
  return found.flat();
}

/** Put on the line of their field; files are read again only when there are any. */
function placed(dir: string, field: readonly string[], problems: readonly Problem[]): Promise<Problem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      const text = decode(problem.file, await readFile(join(dir, problem.file)));
      const split = text.ok ? splitFile(problem.file, text.value) : text;
      return split.ok ? { ...problem, line: split.value.fields.lineOf(field) } : problem;
    }),
  );
}

function duplicates({ articles }: ReadFiles): Problem[] {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const other = first.get(article.id);
    if (!other) {
      first.set(article.id, article);
      continue;
    }
    const problem = `the id "${article.id}" is already that of ${other.file}`;
    const remedy = 'give the newer of the two another id: ids are addresses and must be unique';
    problems.push({ file: article.file, line: 1, problem, remedy, level: 'error' });
  }
  return problems;
}

function unknownThemes({ articles, themes, broken }: ReadFiles): Problem[] {
  const known = new Set([...themes.map((theme) => theme.id), ...broken]);
  const listed = themes.map((theme) => theme.id).join(', ');
  return articles.flatMap((article) =>
    [...article.themes.pin, ...article.themes.exclude]
      .filter((id) => !known.has(id))
      .map((id): Problem => {
        const remedy = `the themes are ${listed || '(none)'}; or create themes/${id}.md`;
        return { file: article.file, line: 1, problem: `there is no theme "${id}"`, remedy, level: 'error' };
      }),
  );
}

/** Articles named in `story` that are not there, or too far away to tell the same event. */
function impossibleStories({ articles, broken }: ReadFiles): Problem[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  return articles.flatMap(({ id, file, day, story }) => {
    const say = (problem: string, remedy: string): Problem => ({ file, line: 1, problem, remedy, level: 'error' });
    const named = [...(story?.with ?? []), ...(story?.apart ?? [])];
    const missing = named
      .filter((each) => each === id || (!known.has(each) && !broken.has(each)))
      .map((each) =>
        say(`there is no other article "${each}"`, 'write the id of one that tells the event, as its address has it'),
      );
    const both = (story?.with ?? [])
      .filter((each) => story?.apart.includes(each))
      .map((each) => say(`"${each}" stands in story.with and in story.apart`, 'take it out of one of the two'));
    const far = (story?.with ?? []).flatMap((each) => {
      const other = known.get(each);
      const days = other === undefined ? 0 : Math.abs(dayNumber(other.day) - dayNumber(day));
      if (days <= LONGEST) return [];
      return [
        say(
          `"${each}" was published ${days} days from this article`,
          `a story lasts ${LONGEST} days at most: take it out of story.with`,
        ),
      ];
    });
    return [...missing, ...both, ...far];
  });
}
