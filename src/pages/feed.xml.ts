/** The feed of the whole site. */
import type { APIRoute } from 'astro';
import { rss } from '../feeds/rss.ts';
import { loadSource } from '../site/source.ts';
import { siteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () =>
  new Response(await rss(siteFeed(await loadSource())), { headers: { 'Content-Type': 'application/xml' } });
