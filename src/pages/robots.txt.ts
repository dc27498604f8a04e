/** What crawlers may read: everything. */
import type { APIRoute } from 'astro';
import { loadSource } from '../site/source.ts';
import { robots } from '../views/machines.ts';

export const GET: APIRoute = async () => new Response(robots((await loadSource()).site));
