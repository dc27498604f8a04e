/** The preview card of every page that has one. */
import type { APIRoute } from 'astro';
import { loadSource } from '../../site/source.ts';
import { cardPath } from '../../views/addresses.ts';
import { type CardView, cardViews } from '../../views/card.ts';
import { png } from '../_cards.ts';

export const getStaticPaths = async () =>
  cardViews(await loadSource()).map((view) => ({
    params: { card: cardPath(view.page).replace(/^cards\/|\.png$/g, '') },
    props: view,
  }));

export const GET: APIRoute<CardView> = async ({ props }) =>
  new Response(new Uint8Array(await png(props)), { headers: { 'Content-Type': 'image/png' } });
