/** The site's mark in the browser's tab. */
import type { APIRoute } from 'astro';
import { favicon } from '../views/icon.ts';

export const GET: APIRoute = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
