/** An edition to be sent as mail. */
import type { APIRoute } from 'astro';
import { mailHtml } from '../../../feeds/mail.ts';
import { loadSource } from '../../../site/source.ts';
import { type Letter, letterPages } from '../../../views/feed-edition.ts';

export const getStaticPaths = async () => letterPages(await loadSource());

export const GET: APIRoute<Letter> = ({ props }) =>
  new Response(mailHtml(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
