/** Every feed and every archive of one as RSS and as Atom. */
import type { APIRoute } from 'astro';
import { atom } from '../feeds/atom.ts';
import { rss } from '../feeds/rss.ts';
import { loadSource } from '../site/source.ts';
import { type FeedView, feedDocuments } from '../views/feed.ts';
import { withLengths } from './_cards.ts';

type Props = { readonly view: FeedView; readonly format: 'rss' | 'atom' };

const FORMATS = ['rss', 'atom'] as const;

export const getStaticPaths = async () =>
  feedDocuments(await loadSource()).flatMap((view) =>
    FORMATS.map((format) => ({
      params: { feed: view.paths[format].replace(/\.xml$/, '') },
      props: { view, format } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { view, format } }) => {
  const feed = await withLengths(view, await loadSource());
  const document = format === 'rss' ? await rss(feed) : atom(feed);
  return new Response(document, { headers: { 'Content-Type': 'application/xml' } });
};
