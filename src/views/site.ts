/** What every view starts from: the site's settings and its digest. */
import type { Digest } from '../digest/types.ts';

/** `site.yml`, validated. */
export interface Site {
  readonly name: string;
  /** Full address with a trailing slash, base path included: `https://example.org/sheaf/`. */
  readonly address: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly edition: 'week' | 'day';
  readonly description: string;
  readonly rights?: string | undefined;
  /** Permanent name of the site in its feeds: `example.org,2025`. */
  readonly tag?: string | undefined;
  /** Address of a WebSub hub that is told of new content. */
  readonly hub?: string | undefined;
  /** Markdown. */
  readonly about: string;
}

export interface Source {
  readonly site: Site;
  readonly digest: Digest;
}
