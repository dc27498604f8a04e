/** The site map. */
import type { APIRoute } from 'astro';
import { siteMapXml } from '../feeds/sitemap.ts';
import { loadSource } from '../site/source.ts';
import { siteMap } from '../views/machines.ts';

export const GET: APIRoute = async () =>
  new Response(siteMapXml(siteMap(await loadSource())), { headers: { 'Content-Type': 'application/xml' } });
