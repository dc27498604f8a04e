/** What a page says about its article: JSON-LD, then meta elements, microdata, and what stands in it. Best first. */
import { decodeHTML } from 'entities';
import { cleanCharacters, squeeze } from '../../text/clean.ts';
import { findDates } from '../dates/find.ts';
import { safeAddress } from '../safe.ts';
import type { Field, Taken } from '../types.ts';
import { identityOf } from './identity.ts';
import { articleData } from './json-ld.ts';
import { microdata } from './microdata.ts';

/** Names of meta elements by field, best first. */
const META: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title']],
  [
    'published',
    [
      'article:published_time',
      'article:published',
      'og:published_time',
      'datepublished',
      'publishdate',
      'publish-date',
      'pubdate',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'citation_publication_date',
      'date',
      'publication_date',
      'article.published',
    ],
  ],
  [
    'updated',
    [
      'article:modified_time',
      'og:updated_time',
      'lastmod',
      'last-modified',
      'datemodified',
      'dcterms.modified',
      'article.updated',
    ],
  ],
  ['author', ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'citation_author', 'byl']],
  ['source', ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'citation_journal_title']],
  ['url', ['og:url']],
  ['description', ['og:description', 'description', 'twitter:description', 'dc.description']],
  ['language', ['og:locale', 'content-language', 'dc.language']],
];

const MICRODATA: readonly (readonly [Field, string])[] = [
  ['title', 'headline'],
  ['published', 'datePublished'],
  ['updated', 'dateModified'],
  ['author', 'author'],
];

export function metadata(document: Document): Taken[] {
  const identity = identityOf(document);
  const data = articleData(document, identity);
  const item = microdata(document, identity);
  const found: Taken[] = [];
  const add = (field: Field, value: string | null | undefined, from: string): void => {
    const clean = tidy(field, value ?? '');
    if (clean !== undefined) found.push({ field, value: clean, from });
  };
  add('title', data?.headline, 'JSON-LD headline');
  add('published', data?.datePublished, 'JSON-LD datePublished');
  add('updated', data?.dateModified, 'JSON-LD dateModified');
  add('author', data?.author, 'JSON-LD author');
  add('source', data?.publisher, 'JSON-LD publisher');
  add('description', data?.description, 'JSON-LD description');
  add('language', data?.language, 'JSON-LD inLanguage');
  add('url', document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), 'link rel=canonical');
  const metas = metaValues(document);
  for (const [field, names] of META) for (const name of names) add(field, metas.get(name), name);
  for (const [field, name] of MICRODATA) add(field, listed(field, item(name)), `itemprop=${name}`);
  add('url', data?.url, 'JSON-LD url');
  add('title', document.querySelector('h1')?.textContent, 'h1');
  add('title', document.querySelector('title')?.textContent, 'title');
  add('published', onlyTime(document), 'time');
  add('language', document.documentElement?.getAttribute('lang'), 'html lang');
  return found;
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    const value = meta.getAttribute('content') ?? '';
    if (name !== '' && value.trim() !== '' && !values.has(name)) values.set(name, value);
  }
  return values;
}

/** Authors may be several; of anything else the first counts. */
const listed = (field: Field, values: readonly string[]): string | undefined =>
  field === 'author' ? [...new Set(values)].join(', ') : values[0];

/** The machine-readable time of the page, when there is exactly one day in all that belong to no teaser or comment. */
function onlyTime(document: Document): string | undefined {
  const times = Array.from(document.querySelectorAll('time[datetime]'))
    .filter((element) => !element.hasAttribute('itemprop') || element.closest('[itemscope]') === null)
    .map((element) => element.getAttribute('datetime') ?? '');
  const days = new Set(times.map((time) => findDates(time, {})[0]?.value.slice(0, 10)));
  return days.size === 1 ? times[0] : undefined;
}

function tidy(field: Field, raw: string): string | undefined {
  const value = squeeze(cleanCharacters(decodeHTML(raw))).slice(0, 500);
  if (value === '') return undefined;
  if (field === 'published' || field === 'updated') {
    const [date] = findDates(value, {});
    return date === undefined || date.ambiguous || date.relative ? undefined : date.value;
  }
  if (field === 'url') return /^https?:\/\//.test(value) ? safeAddress(value) : undefined;
  if (field === 'language')
    return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value) ? value.replace(/_/g, '-') : undefined;
  if (field === 'author')
    return /^https?:|^@|\.(?:com|org|net)\b/i.test(value) || value.length > 120
      ? undefined
      : value.replace(/^(?:by|von|par|por|di|автор:?)\s+/iu, '');
  return value;
}
