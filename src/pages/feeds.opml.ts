/** The list of all feeds. */
import type { APIRoute } from 'astro';
import { opml } from '../feeds/opml.ts';
import { loadSource } from '../site/source.ts';
import { feedsPage } from '../views/feed-list.ts';

export const GET: APIRoute = async () =>
  new Response(opml(feedsPage(await loadSource())), { headers: { 'Content-Type': 'text/x-opml' } });
