/** The site in a few lines for language models. */
import type { APIRoute } from 'astro';
import { loadSource } from '../site/source.ts';
import { llms } from '../views/machines.ts';

export const GET: APIRoute = async () => new Response(llms(await loadSource()));
