/** What `npm run add` says about one article, for people and for machines. */
import type { Intake } from '../../src/intake/types.ts';

/** The outcome for one article of one input. `error` is set when nothing was written though it should have been. */
export interface Outcome {
  readonly file: string;
  /** 1-based, in a feed of several articles. */
  readonly item?: number | undefined;
  readonly intake?: Intake | undefined;
  /** Where it was written, or would be in a dry run. */
  readonly path?: string | undefined;
  readonly written: boolean;
  readonly problems: readonly string[];
}

export function asJson({ file, item, intake, path, written, problems }: Outcome): Record<string, unknown> {
  const { fields } = intake ?? {};
  return {
    file,
    ...(item === undefined ? {} : { item }),
    written: written ? path : null,
    path: path ?? null,
    problems,
    title: fields?.title ?? null,
    titleDerived: intake?.titleDerived ?? null,
    published: fields?.published ?? null,
    publishedText: intake?.publishedText ?? null,
    updated: fields?.updated ?? null,
    source: fields === undefined ? null : { name: fields.source.name ?? null, url: fields.source.url ?? null },
    author: fields?.author ?? null,
    language: fields?.language ?? null,
    description: fields?.description ?? null,
    id: fields?.id ?? null,
    markdown: intake?.markdown ?? null,
    removed: intake?.removed ?? [],
    taken: intake?.taken ?? [],
    warnings: intake?.warnings ?? [],
  };
}

/** @param show print the whole article too, as a dry run does */
export function asText({ file, item, intake, path, written, problems }: Outcome, show: boolean): string {
  const lines = [`${file}${item === undefined ? '' : ` (item ${item})`}`];
  if (intake !== undefined) {
    if (show) lines.push('', indent(intake.file.trimEnd()), '');
    for (const { field, value, from } of intake.taken) lines.push(`  taken    ${field}: ${value} (${from})`);
    for (const { line, text, reason } of intake.removed)
      lines.push(`  removed  line ${line}: ${short(text)} (${reason})`);
    for (const warning of intake.warnings) lines.push(`  note     ${warning}`);
  }
  for (const problem of problems) lines.push(`  problem  ${problem}`);
  if (written) lines.push(`  written  ${path}`);
  else if (problems.length === 0 && path !== undefined)
    lines.push(show ? `  would be written to ${path}` : `  is there already, the same: ${path}`);
  return `${lines.join('\n')}\n`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  │ ');
const short = (text: string): string => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);
