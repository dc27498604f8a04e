/** Every feed and every archive of one as JSON Feed. */
import type { APIRoute } from 'astro';
import { json } from '../feeds/json.ts';
import { loadSource } from '../site/source.ts';
import { type FeedView, feedDocuments } from '../views/feed.ts';
import { withLengths } from './_cards.ts';

export const getStaticPaths = async () =>
  feedDocuments(await loadSource()).map((view) => ({
    params: { feed: view.paths.json.replace(/\.json$/, '') },
    props: view,
  }));

export const GET: APIRoute<FeedView> = async ({ props }) =>
  new Response(json(await withLengths(props, await loadSource())), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
