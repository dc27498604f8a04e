/** Bytes of any kind → clean articles and an account of what was done to them. Pure: same input, same output. */
import { cleanArticle } from './article.ts';
import { IntakeError } from './error.ts';
import { decode } from './input/decode.ts';
import { kindOf } from './input/kind.ts';
import { readFeed } from './read/feed.ts';
import { assertText, readHtml } from './read/html.ts';
import { readMarkdown } from './read/markdown.ts';
import { readText } from './read/text.ts';
import type { Draft, Intake, Options } from './types.ts';

export interface Input {
  readonly bytes: Uint8Array;
  /** The file's name; its ending counts where the content leaves it open what it is. */
  readonly name: string;
  readonly options: Options;
}

/** An item of a feed that gave no article: its place, counted from 1, and why. */
export interface Failure {
  readonly item: number;
  readonly error: string;
}

/** The articles of an input (a feed has several) and the items that gave none, or why there are none at all. */
export type Result =
  | { readonly articles: readonly Intake[]; readonly failures: readonly Failure[] }
  | { readonly error: string };

const MAX_LINES = 20_000;
/** Characters of a text: a long book has as many. */
const MAX_LENGTH = 1_000_000;

export function intake({ bytes, name, options }: Input): Result {
  const input = attempt(() => {
    const { text, warnings } = decode(bytes);
    return { warnings, drafts: read(text, name) };
  });
  if ('error' in input) return input;
  const { warnings, drafts } = input;
  const results = drafts.map((draft) =>
    attempt(() => cleanArticle({ ...assertText(draft), warnings: [...warnings, ...draft.warnings] }, options)),
  );
  const articles = results.flatMap((result) => ('error' in result ? [] : [result]));
  const failures = results.flatMap((result, index) =>
    'error' in result ? [{ item: index + 1, error: result.error }] : [],
  );
  const [failure] = failures;
  return articles.length === 0 && failure !== undefined ? { error: failure.error } : { articles, failures };
}

/** What `make` makes, or why the input does not allow it. */
function attempt<Made extends object>(make: () => Made): Made | { readonly error: string } {
  try {
    return make();
  } catch (error) {
    if (error instanceof IntakeError) return { error: error.message };
    // The stack ends where marks are nested by the thousand; nobody writes so, and every reader of trees recurses.
    if (error instanceof RangeError)
      return { error: 'its marks are nested too deeply; give the text of the article alone' };
    throw error;
  }
}

function read(text: string, name: string): readonly Draft[] {
  const kind = kindOf(text, name);
  if (kind === 'json') throw new IntakeError('this is JSON but no JSON Feed; give text, Markdown, HTML or a feed');
  if (kind === 'feed') return readFeed(text);
  if (kind === 'html') return [readHtml(text)];
  const lines = text.split('\n').length;
  if (lines > MAX_LINES)
    throw new IntakeError(
      `${lines} lines are more than the ${MAX_LINES} an article may have; give one article at a time`,
    );
  if (text.length > MAX_LENGTH)
    throw new IntakeError(
      `${text.length} characters are more than the ${MAX_LENGTH} an article may have; give one article at a time`,
    );
  return [kind === 'markdown' ? readMarkdown(text) : readText(text)];
}
