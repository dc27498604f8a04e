/** What a page says about its article in JSON-LD. */
import { squeeze } from '../../text/clean.ts';

/** One object of type Article, NewsArticle, BlogPosting and the like. */
export interface ArticleData {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 6;

export function articleData(document: Document): ArticleData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = objects(parse(script.textContent ?? ''), 0).find(isArticle);
    if (article !== undefined) return read(article);
  }
  return undefined;
}

/** Broken JSON is common (comments, line breaks in strings); what cannot be read says nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*.*?\*\/)?|(?:-->|\/\*.*?\*\/)?\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    return undefined;
  }
}

function objects(value: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objects(item, depth + 1));
  const object = value as Json;
  return [object, ...objects(object['@graph'], depth + 1), ...objects(object.mainEntity, depth + 1)];
}

const isArticle = (object: Json): boolean =>
  [object['@type']].flat().some((type) => typeof type === 'string' && /Article|BlogPosting|Report$/.test(type));

function read(object: Json): ArticleData {
  return {
    headline: text(object.headline) ?? text(object.name),
    datePublished: text(object.datePublished) ?? text(object.dateCreated),
    dateModified: text(object.dateModified),
    author: names(object.author ?? object.creator),
    publisher: names(object.publisher),
    language: text(object.inLanguage),
    url:
      text(object.url) ?? text(object.mainEntityOfPage) ?? text((object.mainEntityOfPage as Json | undefined)?.['@id']),
    description: text(object.description),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && squeeze(value) !== '' ? squeeze(value) : undefined;

/** `"A"`, `{name: "A"}`, `[{name: "A"}, "B"]` → "A, B". */
function names(value: unknown): string | undefined {
  const all = [value].flat().map((entry) => text(entry) ?? text((entry as Json | null | undefined)?.name));
  const known = all.filter((name) => name !== undefined && !/^https?:/.test(name));
  return known.length === 0 ? undefined : [...new Set(known)].join(', ');
}
