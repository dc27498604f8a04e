/** Names and moments by which feed readers know what they have seen. */
import type { Site } from './site.ts';

/**
 * A permanent `tag:` URI (RFC 4151). It holds the site's tag and the id of the thing: not its title, not its address.
 * Without a `tag` in `site.yml` the host stands in for it, and the identity lasts as long as the host does.
 *
 * @param name `article/<id>`, `theme/<id>`
 */
export function tagUri({ tag, address }: Pick<Site, 'tag' | 'address'>, name: string): string {
  return `tag:${tag ?? `${new URL(address).hostname},${EPOCH}`}:${name}`;
}

export const articleTag = (site: Pick<Site, 'tag' | 'address'>, article: string): string =>
  tagUri(site, `article/${article}`);

/** RFC 4151 wants a date on which the host was the site's. */
const EPOCH = '2025';

/**
 * @param date as in the front matter: a day, taken as its midnight in UTC, or a date-time with offset
 * @returns `2025-05-26T12:20:00Z`
 */
export const moment = (date: string): string => new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
