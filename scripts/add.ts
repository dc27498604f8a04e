/**
 * npm run add -- FILE…: raw text or HTML becomes an article file in the content folder, with an account of what was
 * taken out and why. Nothing is fetched, nothing is invented, nothing is overwritten unasked.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { duplicateFinder } from '../src/intake/duplicates.ts';
import { intake } from '../src/intake/intake.ts';
import type { Intake, Options } from '../src/intake/types.ts';
import { articleSchema, idField } from '../src/site/schema.ts';
import { articleFiles, inputs, KNOWN, textAt, write } from './add/files.ts';
import { asJson, asText, type Outcome } from './add/report.ts';

const USAGE = `npm run add -- [options] FILE…

  FILE             text, Markdown, HTML or a feed; a folder; - for standard input
  --dry-run        write nothing, show the article as it would be
  --source NAME    who published it
  --url ADDRESS    where the original is (recorded, never fetched)
  --date DAY       the day it was taken down, such as 2025-05-26: relative dates count from it, and it is
                   the date of a text that gives none
  --language TAG   language of the text, such as en or uk
  --content DIR    the content folder (default: content)
  --force          replace an article that is there, after saying which lines are lost
  --json           an array with one object for each article
`;

const NAMED = 5;

const { values, positionals } = parse();
if (values.help || positionals.length === 0) {
  process.stdout.write(USAGE);
  process.exit(values.help ? 0 : 2);
}

const options: Options = { source: values.source, url: values.url, date: values.date, language: values.language };
const wrong = wrongOptions(options);
if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(2);
}

const converted: Converted[] = [];
const passed: string[] = [];
for await (const input of inputs(positionals)) {
  if ('passed' in input) passed.push(relative(process.cwd(), input.file));
  else converted.push(...('error' in input ? [input] : convert(input.file, input.bytes)));
}
const duplicates = await likelyDuplicates(converted);

const outcomes: Outcome[] = [];
for (const [index, { file, item, article, error }] of converted.entries()) {
  const intakeOf =
    article === undefined
      ? undefined
      : { ...article, warnings: [...article.warnings, ...(duplicates.get(index) ?? [])] };
  const stored = article === undefined ? { written: false, problems: [error ?? ''] } : await store(article);
  const outcome: Outcome = { file, item, intake: intakeOf, ...stored };
  if (!values.json) process.stdout.write(`${asText(outcome, values['dry-run'])}\n`);
  outcomes.push(outcome);
}
if (passed.length > 0) process.stderr.write(`${passedBy(passed)}\n`);
if (values.json) process.stdout.write(`${JSON.stringify(outcomes.map(asJson), null, 2)}\n`);
const failed = outcomes.filter((outcome) =>
  values['dry-run'] ? outcome.intake === undefined : outcome.problems.length > 0,
);
process.exitCode = failed.length > 0 ? 1 : 0;

/** A saved page brings dozens of pictures and scripts: a few names say which folder it is. */
function passedBy(files: readonly string[]): string {
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  return `Passed by, since only ${[...KNOWN].join(', ')} are read out of a folder: ${files.slice(0, NAMED).join(', ')}${more}. Name a file to have it read all the same.`;
}

/** One article, or why a file gave none. */
interface Converted {
  readonly file: string;
  readonly item?: number | undefined;
  readonly article?: Intake | undefined;
  readonly error?: string | undefined;
}

function convert(file: string, bytes: Uint8Array): Converted[] {
  const result = intake({ bytes, name: file, options });
  if ('error' in result) return [{ file, error: result.error }];
  const { articles, failures } = result;
  const count = articles.length + failures.length;
  const left = [...articles];
  return Array.from({ length: count }, (_, index): Converted => {
    const item = count > 1 ? index + 1 : undefined;
    const failure = failures.find((failed) => failed.item === index + 1);
    return failure === undefined ? { file, item, article: left.shift() } : { file, item, error: failure.error };
  });
}

/** Warnings by index: articles of the content folder that say the same, the article's own file left out. */
async function likelyDuplicates(all: readonly Converted[]): Promise<Map<number, string[]>> {
  const finder = duplicateFinder(all.map(({ article }) => article?.markdown ?? ''));
  for await (const { file, text } of articleFiles(values.content)) finder.add(file, text);
  const warnings = finder.found().map((found, index) => {
    const own = pathOf(all[index]?.article);
    return found
      .filter(({ file }) => file !== own)
      .map(
        ({ file, overlap }) =>
          `${Math.round(overlap * 100)} % of it stands in ${relative(process.cwd(), file)} too: a copy?`,
      );
  });
  return new Map(warnings.entries());
}

/** Where the article belongs; undefined while its id or day is not known. */
function pathOf(article: Intake | undefined): string | undefined {
  const { id, published } = article?.fields ?? {};
  if (id === undefined || published === undefined || !idField.safeParse(id).success) return undefined;
  return join(values.content, 'articles', published.slice(0, 4), `${id}.md`);
}

async function store(article: Intake): Promise<Pick<Outcome, 'path' | 'written' | 'problems'>> {
  const problems = missing(article);
  const path = pathOf(article);
  if (path === undefined) return { written: false, problems };
  if (problems.length > 0 || values['dry-run']) return { path, written: false, problems };
  const existing = await textAt(path);
  if (existing === article.file) return { path, written: false, problems: [] };
  const name = relative(process.cwd(), path);
  if (existing !== undefined && !values.force) {
    return {
      path,
      written: false,
      problems: [
        `${name} is there already and differs; it was left as it is. Compare the two, or use --force to replace it`,
      ],
    };
  }
  if (existing !== undefined)
    process.stderr.write(`${name} is replaced; these lines of it are lost:\n${lost(existing, article.file)}\n`);
  const written = await write(path, article.file, values.force);
  return {
    path,
    written,
    problems: written ? [] : [`${name} was written by somebody else just now; it was left as it is`],
  };
}

/** What keeps the article from being written, each with its remedy. */
function missing({ fields }: Intake): string[] {
  const problems: string[] = [];
  if (fields.published === undefined)
    problems.push('no date found: add --date 2025-05-26 with the day it was published');
  if (fields.source.url === undefined) problems.push('no address of the original found: add --url https://…');
  if (fields.source.name === undefined) problems.push('no source found: add --source "Name of the publisher"');
  if (problems.length > 0) return problems;
  const checked = articleSchema.safeParse(JSON.parse(JSON.stringify(fields)));
  return checked.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
}

function lost(before: string, after: string): string {
  const kept = new Set(after.split('\n'));
  return before
    .split('\n')
    .filter((line) => line !== '' && !kept.has(line))
    .map((line) => `  - ${line}`)
    .join('\n');
}

function wrongOptions({ url, date, language }: Options): string[] {
  const { published, source, language: tag } = articleSchema.shape;
  const problems: string[] = [];
  const check = (name: string, value: string | undefined, message: string | undefined): void => {
    if (value !== undefined && message !== undefined) problems.push(`${name} ${value}: ${message}`);
  };
  check('--date', date, published.safeParse(date).error?.issues[0]?.message);
  check('--url', url, source.shape.url.safeParse(url).error?.issues[0]?.message);
  check('--language', language, tag.safeParse(language).error?.issues[0]?.message);
  return problems;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        content: { type: 'string', default: 'content' },
        source: { type: 'string' },
        url: { type: 'string' },
        date: { type: 'string' },
        language: { type: 'string' },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
