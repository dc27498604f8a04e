/** RSS, Atom, RDF and JSON Feed → one draft for each item. */
import { parseFeed } from 'feedsmith';
import { cleanCharacters, squeeze } from '../../text/clean.ts';
import { findDates } from '../dates/find.ts';
import { IntakeError } from '../error.ts';
import { safeAddress } from '../safe.ts';
import type { Draft, Field, Taken } from '../types.ts';
import { readFragment } from './html.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_ITEMS = 500;

/** @throws {IntakeError} when the feed cannot be read or has no items */
export function readFeed(raw: string): Draft[] {
  const feed = parse(raw);
  const items = [feed.items, feed.entries].find(Array.isArray) as readonly Json[] | undefined;
  if (items === undefined || items.length === 0) throw new IntakeError('this feed has no items');
  if (items.length > MAX_ITEMS)
    throw new IntakeError(`this feed has ${items.length} items, more than ${MAX_ITEMS}; give a part of it`);
  return items.map((item) => readItem(item, feed));
}

function parse(raw: string): Json {
  try {
    return parseFeed(raw.trim()).feed as Json;
  } catch (error) {
    throw new IntakeError(`this feed cannot be read (${error instanceof Error ? error.message : 'unknown error'})`);
  }
}

function readItem(item: Json, feed: Json): Draft {
  const from = (name: string): string => `feed item ${name}`;
  const taken: Taken[] = [];
  const add = (field: Field, value: string | undefined, name: string): void => {
    if (value !== undefined && value !== '') taken.push({ field, value, from: from(name) });
  };
  add('title', words(item.title), 'title');
  add(
    'published',
    day(item.pubDate ?? item.published ?? item.date_published ?? (item.dc as Json | undefined)?.dates),
    'date',
  );
  add('updated', day(item.updated ?? item.date_modified), 'update');
  add('url', address(item.url ?? item.link ?? item.links), 'link');
  add('author', authors(item.authors ?? (item.dc as Json | undefined)?.creators ?? item.author), 'author');
  add('source', words(feed.title), 'feed title');
  add('language', words(item.language ?? feed.language), 'language');
  const body = html(item);
  return { ...readFragment(body), taken };
}

/** The longest text an item gives: the content, or else the summary. */
function html(item: Json): string {
  const candidates = [
    item.content_html,
    (item.content as Json | undefined)?.encoded,
    item.content,
    item.content_text,
    item.description,
    item.summary,
  ];
  const texts = candidates.map((value) => (typeof value === 'string' ? value : textValue(value)));
  return texts.find((text) => text !== undefined && text.trim() !== '') ?? '';
}

function textValue(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'
    ? value.value
    : undefined;
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : textValue(value);
  return text === undefined ? undefined : squeeze(cleanCharacters(text.replace(/<[^>]*>/g, '')));
}

function day(value: unknown): string | undefined {
  const [text] = [value].flat();
  const [date] = typeof text === 'string' ? findDates(text, {}) : [];
  return date === undefined || date.ambiguous || date.relative ? undefined : date.value;
}

function address(value: unknown): string | undefined {
  const links = [value]
    .flat()
    .map((link) => (typeof link === 'string' ? link : ((link as Json | undefined)?.href as string | undefined)));
  return links.map((link) => (link === undefined ? undefined : safeAddress(link))).find((link) => link !== undefined);
}

function authors(value: unknown): string | undefined {
  const names = [value].flat().map((author) => words(author) ?? words((author as Json | undefined)?.name));
  return names.filter((name) => name !== undefined && name !== '').join(', ') || undefined;
}
