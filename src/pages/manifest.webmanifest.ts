/** The web app manifest. */
import type { APIRoute } from 'astro';
import { loadSource } from '../site/source.ts';
import { manifest } from '../views/machines.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(manifest((await loadSource()).site)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
