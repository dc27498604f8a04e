/** An edition to be sent as mail, without any markup. */
import type { APIRoute } from 'astro';
import { mailText } from '../../../feeds/mail.ts';
import { loadSource } from '../../../site/source.ts';
import { type Letter, letterPages } from '../../../views/feed-edition.ts';

export const getStaticPaths = async () => letterPages(await loadSource());

export const GET: APIRoute<Letter> = ({ props }) =>
  new Response(mailText(props), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
