/** The feed of one theme. */
import type { APIRoute } from 'astro';
import { rss } from '../../../feeds/rss.ts';
import { loadSource } from '../../../site/source.ts';
import { type FeedView, themeFeeds } from '../../../views/feed.ts';

export const getStaticPaths = async () => themeFeeds(await loadSource());

export const GET: APIRoute<FeedView> = async ({ props }) =>
  new Response(await rss(props), { headers: { 'Content-Type': 'application/xml' } });
