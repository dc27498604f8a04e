/** The arguments that commands share, and how commands end. */
import { parseArgs } from 'node:util';
import { formatProblems, hasErrors } from '../src/site/problem.ts';
import type { Content } from '../src/site/read.ts';
import { readContent } from '../src/site/read.ts';
import type { Site } from '../src/views/site.ts';

/** `--content DIR` and `--out DIR`, with their defaults; anything else is refused with the command's usage. */
export function folderArguments(usage: string): { content: string; out: string } {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } });
    return { content: values.content ?? 'content', out: values.out ?? 'dist' };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

/** Prints why to standard error and ends the command with exit code 1. */
export function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

/** The content of `dir`, whole; or all its problems and exit code 1. Notices are printed and do not stop anything. */
export async function contentOrExit(dir: string): Promise<Content & { site: Site }> {
  const content = await readContent(dir);
  const { site, problems } = content;
  if (problems.length > 0) console.error(formatProblems(problems));
  if (!site || hasErrors(problems)) {
    const count = problems.filter((problem) => problem.level === 'error').length;
    return refuse(`\n${count} ${count === 1 ? 'error' : 'errors'} in ${dir}.`);
  }
  return { ...content, site };
}
