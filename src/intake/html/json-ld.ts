/** What a page says about its article in JSON-LD. */
import { squeeze } from '../../text/clean.ts';
import { type Identity, isAt, isCalled } from './identity.ts';

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

/** That of the page: by its address, then by its headline; else the only one there is. */
export function articleData(document: Document, identity: Identity): ArticleData | undefined {
  const all = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    objects(parse(script.textContent ?? ''), 0),
  );
  const byId = new Map(all.filter(isDescribed).map((object) => [object['@id'], object]));
  const articles = all.filter(isArticle).map((object) => read(object, byId));
  const isOnlyOne = articles.length === 1 || (identity.titles.length === 0 && identity.addresses.length === 0);
  return (
    articles.find(({ url }) => url !== undefined && isAt(url, identity)) ??
    articles.find(({ headline }) => headline !== undefined && isCalled(headline, identity)) ??
    (isOnlyOne ? articles[0] : undefined)
  );
}

/** Some objects are only named, and told of elsewhere: `{"@id": "#author"}`. */
const isDescribed = (object: Json): boolean => typeof object['@id'] === 'string' && Object.keys(object).length > 1;

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

function read(object: Json, byId: ReadonlyMap<unknown, Json>): ArticleData {
  return {
    headline: text(object.headline) ?? text(object.name),
    datePublished: text(object.datePublished) ?? text(object.dateCreated),
    dateModified: text(object.dateModified),
    author: names(object.author ?? object.creator, byId),
    publisher: names(object.publisher, byId),
    language: text(object.inLanguage),
    url:
      text(object.url) ?? text(object.mainEntityOfPage) ?? text((object.mainEntityOfPage as Json | undefined)?.['@id']),
    description: text(object.description),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && squeeze(value) !== '' ? squeeze(value) : undefined;

/** `"A"`, `{name: "A"}`, `[{name: "A"}, "B"]`, and what is described elsewhere → "A, B". */
function names(value: unknown, byId: ReadonlyMap<unknown, Json>): string | undefined {
  const all = [value].flat().map((entry) => {
    const object = entry as Json | null | undefined;
    return text(entry) ?? text(object?.name) ?? text(byId.get(object?.['@id'])?.name);
  });
  const known = all.filter((name) => name !== undefined && !/^https?:/.test(name));
  return known.length === 0 ? undefined : [...new Set(known)].join(', ');
}
