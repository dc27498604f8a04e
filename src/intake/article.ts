/** A draft → the article: the rules one after the other, then the fields, then the file. */
import { squeeze } from '../text/clean.ts';
import { slug } from '../text/slug.ts';
import { IntakeError } from './error.ts';
import { settle, takeLanguage } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { judgeLines } from './lines/judge.ts';
import { renderMarkdown } from './markdown.ts';
import { takeAgency } from './rules/agency.ts';
import { takeDateline } from './rules/dateline.ts';
import { trimEnd, trimStart } from './rules/edges.ts';
import { cutGlued } from './rules/glue.ts';
import { removeLinks } from './rules/links.ts';
import { removeNeighbours } from './rules/neighbours.ts';
import { joinPieces, splitEnds, splitPieces } from './rules/pieces.ts';
import { removeCopies, removeRepeatedHeadline, removeSummary } from './rules/repetition.ts';
import { takeDroppedDay, takeRows } from './rules/rows.ts';
import { cutSigns } from './rules/signs.ts';
import { removeFurniture, removeSureFurniture } from './rules/vocabulary.ts';
import { apply, type Rule, type State } from './state.ts';
import { deriveTitle, takeTitle } from './title.ts';
import type { Draft, Field, Fields, Intake, Options, Removal, Taken } from './types.ts';

/** In plain text: what is sure; the headline and what repeats; then the model that weighs every line left. */
const TEXT_HEAD: readonly Rule[] = [takeLanguage, removeSureFurniture, cutGlued, takeRows, takeAgency];
const TEXT_BODY: readonly Rule[] = [takeTitle, removeSummary, removeRepeatedHeadline, removeCopies];
const TEXT_REST: readonly Rule[] = [judgeLines, cutSigns, takeDateline];

/** In pages and Markdown, whose marks have told most of it: what stands among furniture and at the ends. */
const MARKUP: readonly Rule[] = [
  takeLanguage,
  removeFurniture,
  cutGlued,
  removeLinks,
  takeRows,
  takeDroppedDay,
  removeNeighbours,
  removeNeighbours,
  removeNeighbours,
  takeAgency,
  takeDateline,
  takeTitle,
  removeSummary,
  removeRepeatedHeadline,
  trimStart,
  removeCopies,
  trimEnd,
];

/**
 * An article file of ours is somebody's work: its text is only made safe, nothing is removed.
 * @throws {IntakeError} when no text is left
 */
export function cleanArticle(draft: Draft, options: Options): Intake {
  const state = draft.finished === undefined ? cleaned(draft, options) : startOf(draft, options);
  const { taken, warnings } = settle(state.taken);
  const titleDerived = !taken.some(({ field }) => field === 'title');
  const fields = fieldsOf(state, taken, draft.kept ?? {});
  const markdown = renderMarkdown(state.blocks);
  if (markdown.trim() === '')
    throw new IntakeError('nothing but page furniture was found in it; give the text of the article');
  const head = draft.finished?.frontMatter ?? frontMatter(fields, titleDerived);
  return {
    fields,
    titleDerived,
    publishedText:
      taken
        .find(({ field }) => field === 'published')
        ?.from.split(': ')
        .slice(1)
        .join(': ') || undefined,
    markdown,
    file: `${head}\n${markdown}`,
    removed: distinct(state.removed).toSorted((a, b) => a.line - b.line),
    taken,
    warnings: [...state.warnings, ...warnings, ...onlyUpdated(taken)].map(squeeze),
  };
}

function cleaned(draft: Draft, options: Options): State {
  const isText = draft.blocks.every(({ node }) => node === undefined);
  return isText
    ? joinPieces(TEXT_REST.reduce(apply, beforeLines(draft, options)))
    : MARKUP.reduce(apply, startOf(draft, options));
}

/**
 * A plain text in the state in which the headline is chosen.
 * @public scripts/fit calls it in a copy of the room
 */
export const beforeHeadline = (draft: Draft, options: Options): State =>
  TEXT_HEAD.reduce(apply, splitPieces(startOf(draft, options)));

/**
 * A plain text in the state in which the line model judges.
 * @public scripts/fit calls it in a copy of the room
 */
export const beforeLines = (draft: Draft, options: Options): State =>
  splitEnds(TEXT_BODY.reduce(apply, beforeHeadline(draft, options)));

const startOf = (draft: Draft, options: Options): State => ({
  ...draft,
  taken: [...given(options), ...draft.taken],
  options,
});

/** What the maintainer says goes before anything found; a day only where none is found, since others count from it. */
function given({ source, url, language }: Options): Taken[] {
  const options: readonly (readonly [Field, string | undefined])[] = [
    ['source', source],
    ['url', url],
    ['language', language],
  ];
  return options.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value, from: `--${field}` }]));
}

function fieldsOf(state: State, taken: readonly Taken[], kept: NonNullable<Draft['kept']>): Fields {
  const value = (field: Field): string | undefined => taken.find((entry) => entry.field === field)?.value;
  const first = state.blocks.find((block) => block.kind !== 'heading')?.text ?? '';
  const title = value('title') ?? deriveTitle(first);
  const published = value('published') ?? value('updated') ?? state.options.date;
  const updated = value('updated');
  const url = value('url');
  return {
    id:
      typeof kept.id === 'string'
        ? kept.id
        : published === undefined
          ? undefined
          : `${published.slice(0, 10)}-${slug(title)}`,
    title,
    published,
    updated: published !== undefined && updated !== undefined && later(updated, published) ? updated : undefined,
    source: { name: value('source') ?? host(url) ?? value('agency'), url },
    author: value('author'),
    language: value('language'),
    description: value('description'),
    rights: kept.rights,
    themes: kept.themes,
  };
}

/** A page names a row and the parts of it alike: what goes with the same words for the same reason is told once. */
const distinct = (removed: readonly Removal[]): Removal[] => [
  ...new Map(removed.map((removal) => [`${removal.line} ${removal.text} ${removal.reason}`, removal])).values(),
];

/** A page that shows its last change alone: that day is the nearest to the day of publishing, and said to be so. */
function onlyUpdated(taken: readonly Taken[]): string[] {
  const has = (field: Field): boolean => taken.some((entry) => entry.field === field);
  return has('updated') && !has('published')
    ? ['Only the day of the last change was found; it was taken for the day of publishing.']
    : [];
}

const later = (updated: string, published: string): boolean => {
  if (updated.length === 10 || published.length === 10) return updated.slice(0, 10) > published.slice(0, 10);
  return Date.parse(updated) > Date.parse(published);
};

/** `www.example.org` → `example.org`: the least that can be said of a source of which only the address is known. */
const host = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '') || undefined;
