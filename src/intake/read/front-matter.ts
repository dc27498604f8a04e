/** Front matter of ours and of other generators → fields. */
import { parseDocument } from 'yaml';
import { findDates } from '../dates/find.ts';
import { IntakeError } from '../error.ts';
import { safeAddress } from '../safe.ts';
import type { Field, Taken } from '../types.ts';

/** An article file already: its front matter stays as it stands, byte for byte. */
export interface Finished {
  readonly frontMatter: string;
  readonly id: string;
}

export interface FrontMatter {
  readonly taken: readonly Taken[];
  readonly warnings: readonly string[];
  readonly kept: Readonly<Record<string, unknown>>;
  readonly finished?: Finished | undefined;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
}

const MAX_LENGTH = 64 * 1024;
const OPEN = /^\s*---[ \t]*\n/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

const KEYS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'title'],
  ['headline', 'title'],
  ['published', 'published'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['published_at', 'published'],
  ['created', 'published'],
  ['updated', 'updated'],
  ['lastmod', 'updated'],
  ['modified', 'updated'],
  ['updated_at', 'updated'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
  ['source', 'source'],
  ['publisher', 'source'],
  ['site', 'source'],
  ['url', 'url'],
  ['link', 'url'],
  ['canonical', 'url'],
  ['canonical_url', 'url'],
  ['source_url', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
  ['description', 'description'],
  ['summary', 'description'],
  ['excerpt', 'description'],
]);

/** Fields of ours that the intake passes on as they are. */
const KEPT = ['id', 'rights', 'themes'];

/** @throws {IntakeError} when the front matter does not close or is no YAML */
export function readFrontMatter(text: string): FrontMatter {
  const open = OPEN.exec(text);
  if (open === null) return { taken: [], warnings: [], kept: {}, body: text, bodyLine: 1 };
  const rest = text.slice(open[0].length);
  const close = CLOSE.exec(rest);
  if (close === null)
    throw new IntakeError(
      'line 1: the front matter begins with --- and never closes; put --- on a line of its own after it',
    );
  const yaml = rest.slice(0, close.index);
  if (yaml.length > MAX_LENGTH)
    throw new IntakeError(`the front matter is longer than ${MAX_LENGTH / 1024} KB; keep fields there and text below`);
  const fields = parseFields(yaml);
  const end = open[0].length + close.index + close[0].length;
  const { taken, warnings, kept } = readFields(fields);
  const { id } = fields;
  const finished = typeof id === 'string' && 'title' in fields && 'published' in fields && 'source' in fields;
  return {
    taken,
    warnings,
    kept,
    finished: finished ? { frontMatter: text.slice(0, end).trimStart(), id } : undefined,
    body: text.slice(end),
    bodyLine: text.slice(0, end).split('\n').length,
  };
}

function parseFields(yaml: string): Record<string, unknown> {
  try {
    const document = parseDocument(yaml, { schema: 'core', merge: false });
    const [error] = document.errors;
    if (error !== undefined)
      throw new IntakeError(
        `line ${(error.linePos?.[0].line ?? 0) + 1}: the front matter is no YAML (${error.message.split('\n')[0] ?? ''})`,
      );
    const fields: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as Record<string, unknown>)
      : {};
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError(
      `the front matter cannot be read (${error instanceof Error ? error.message : 'unknown error'})`,
    );
  }
}

function readFields(fields: Readonly<Record<string, unknown>>): Pick<FrontMatter, 'taken' | 'warnings' | 'kept'> {
  const taken: Taken[] = [];
  const kept: Record<string, unknown> = {};
  const other: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const field = KEYS.get(key.toLowerCase());
    if (KEPT.includes(key)) kept[key] = value;
    else if (field === undefined) other.push(key);
    else taken.push(...readField(field, value, key));
  }
  const warnings =
    other.length === 0 ? [] : [`Front matter left out, since articles have no such field: ${other.join(', ')}.`];
  return { taken, warnings, kept };
}

function readField(field: Field, value: unknown, key: string): Taken[] {
  const from = `front matter ${key}`;
  if (field === 'source' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { name, url } = value as Record<string, unknown>;
    return [...readField('source', name, `${key}.name`), ...readField('url', url, `${key}.url`)];
  }
  const text = [value]
    .flat()
    .map(nameOf)
    .filter((part) => part !== '')
    .join(', ');
  if (text === '') return [];
  if (field === 'published' || field === 'updated') {
    const [date] = findDates(text, {});
    return date === undefined || date.ambiguous || date.relative ? [] : [{ field, value: date.value, from }];
  }
  if (field === 'url' || (field === 'source' && /^https?:\/\/\S+$/.test(text))) {
    const url = safeAddress(text);
    return url === undefined ? [] : [{ field: 'url', value: url, from }];
  }
  return [{ field, value: text.replace(/\s+/g, ' ').slice(0, 500), from }];
}

const nameOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name.trim()
    : '';
};
