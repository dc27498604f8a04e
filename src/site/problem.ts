/** One thing wrong in a content file, in the maintainer's words: where, what, and what to write instead. */
export interface Problem {
  /** Path relative to the content folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
  /** An error stops the build; a notice says what was left out or looks doubtful. */
  readonly level: 'error' | 'notice';
}

/** Thrown by whoever cannot go on; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** `articles/2025/x.md:3  title is missing` and, indented below, the remedy; by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  const key = (p: Problem): string => `${p.file}\0${String(p.line).padStart(8, '0')}`;
  return problems
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map((p) => `${p.level}: ${p.file}:${p.line}  ${p.problem}\n       ${p.remedy}`)
    .join('\n');
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.level === 'error');
