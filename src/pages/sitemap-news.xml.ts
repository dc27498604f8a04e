/** The site map of the newest articles. */
import type { APIRoute } from 'astro';
import { newsMapXml } from '../feeds/sitemap.ts';
import { loadSource } from '../site/source.ts';
import { newsMap } from '../views/machines.ts';

export const GET: APIRoute = async () => {
  const source = await loadSource();
  return new Response(newsMapXml(newsMap(source), source.site), { headers: { 'Content-Type': 'application/xml' } });
};
