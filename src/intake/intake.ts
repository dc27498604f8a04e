/** Raw text → a clean article and an account of what was done to it. Pure: same input, same output. */
import { squeeze } from '../text/clean.ts';
import { slug } from '../text/slug.ts';
import { IntakeError } from './error.ts';
import { takeLanguage } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';
import { readHtml } from './read/html.ts';
import { readText } from './read/text.ts';
import { takeAgency } from './rules/agency.ts';
import { takeDateline } from './rules/dateline.ts';
import { trimEnd, trimStart } from './rules/edges.ts';
import { cutGlued } from './rules/glue.ts';
import { removeLinks } from './rules/links.ts';
import { removeCopies, removeRepeatedHeadline, removeSummary } from './rules/repetition.ts';
import { takeRows } from './rules/rows.ts';
import { removeFurniture } from './rules/vocabulary.ts';
import { apply, type Rule, type State } from './state.ts';
import { deriveTitle, takeTitle } from './title.ts';
import type { Draft, Fields, Intake, Options } from './types.ts';

const RULES: readonly Rule[] = [
  takeLanguage,
  removeFurniture,
  removeLinks,
  takeRows,
  takeAgency,
  takeDateline,
  cutGlued,
  takeTitle,
  trimStart,
  removeRepeatedHeadline,
  removeCopies,
  trimEnd,
  removeSummary,
];

export interface Input {
  readonly bytes: Uint8Array;
  /** The file's name: its ending says what it may be, messages name it. */
  readonly name: string;
  readonly options: Options;
}

/** The articles of an input, or why there are none. */
export type Result = { readonly articles: readonly Intake[] } | { readonly error: string };

export function intake({ bytes, name, options }: Input): Result {
  const text = new TextDecoder().decode(bytes);
  try {
    return { articles: [clean(/\.html?$/.test(name) ? readHtml(text) : readText(text), options)] };
  } catch (error) {
    if (error instanceof IntakeError) return { error: error.message };
    throw error;
  }
}

function clean(draft: Draft, options: Options): Intake {
  const start: State = { ...draft, options };
  const state = RULES.reduce(apply, start);
  return finish(state);
}

function finish(state: State): Intake {
  const { options } = state;
  const found = (field: string): string | undefined => state.taken.find((taken) => taken.field === field)?.value;
  const first = state.blocks.find((block) => block.kind !== 'heading')?.text ?? '';
  const titleFound = found('title');
  const title = titleFound ?? deriveTitle(first);
  const published = found('published') ?? options.date;
  const url = options.url ?? found('url');
  const fields: Fields = {
    title,
    published,
    source: { name: options.source ?? found('source') ?? host(url) ?? found('agency'), url },
    id: published === undefined ? undefined : `${published.slice(0, 10)}-${slug(title)}`,
    author: found('author'),
    language: options.language ?? found('language'),
  };
  const titleDerived = titleFound === undefined;
  const markdown = renderMarkdown(state.blocks);
  return {
    fields,
    titleDerived,
    publishedText: found('published'),
    markdown,
    file: `${frontMatter(fields, titleDerived)}\n${markdown}`,
    removed: state.removed.toSorted((a, b) => a.line - b.line),
    taken: state.taken,
    warnings: state.warnings.map(squeeze),
  };
}

/** `www.example.org` → `example.org`: the least that can be said of a source of which only the address is known. */
const host = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '') || undefined;
