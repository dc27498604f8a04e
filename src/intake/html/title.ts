/** One title from the several a page gives: they differ by the site's name, and sometimes by an editor's hand. */
import type { Taken } from '../types.ts';
import { tokenise } from '../vocabulary/phrases.ts';

const SEPARATOR = /\s+[|–—•·»«:/-]+\s+|\s*[|»]\s*/u;

export interface Settled {
  readonly title: Taken | undefined;
  readonly warnings: readonly string[];
}

/** @param names what the site may be called: its name, its host */
export function settleTitle(candidates: readonly Taken[], names: readonly string[]): Settled {
  const sites = new Set(names.map(key));
  const given = new Set(candidates.map(({ value }) => key(value)));
  const cleaned = candidates
    .map((candidate) => ({ ...candidate, value: withoutSite(candidate.value, sites, given) }))
    .filter(({ value }) => !sites.has(key(value)));
  const votes = (title: Taken): number => cleaned.filter(({ value }) => key(value) === key(title.value)).length;
  const title = cleaned.toSorted((a, b) => votes(b) - votes(a))[0];
  if (title === undefined) return { title: candidates[0], warnings: [] };
  const others = cleaned.filter(
    ({ value, from }) =>
      from !== 'title' && !key(value).includes(key(title.value)) && !key(title.value).includes(key(value)),
  );
  const warnings = [
    ...new Map(
      others.map((other) => [key(other.value), `The page gives another title too: “${other.value}” (${other.from}).`]),
    ).values(),
  ];
  return { title, warnings };
}

const key = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

/** Cuts segments off the end, then the beginning, while they name the site or while the rest is a title given elsewhere. */
function withoutSite(title: string, sites: ReadonlySet<string>, given: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  for (let count = parts.length - 1; count >= 1; count -= 1) {
    const head = upTo(title, parts, count);
    if (given.has(key(head)) && key(head) !== '') return head;
  }
  const last = parts.at(-1) ?? '';
  if (isSite(last, sites)) return withoutSite(upTo(title, parts, parts.length - 1), sites, given);
  const first = parts[0] ?? '';
  if (isSite(first, sites))
    return withoutSite(title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—•·»«:/-]+/u, ''), sites, given);
  return title;
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const name = key(part);
  return (
    name !== '' &&
    [...sites].some(
      (site) => site === name || (name.length >= 4 && site.replaceAll(' ', '').includes(name.replaceAll(' ', ''))),
    )
  );
}

/** The first `count` parts with the separators between them. */
function upTo(title: string, parts: readonly string[], count: number): string {
  let end = 0;
  for (const part of parts.slice(0, count)) end = title.indexOf(part, end) + part.length;
  return title.slice(0, end).trim();
}
