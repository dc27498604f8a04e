/** The site's mark in the sizes that home screens ask for. */
import type { APIRoute } from 'astro';
import { iconPng } from '../../cards/icon.ts';
import { ICONS, type Icon } from '../../views/icon.ts';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { icon: icon.id }, props: icon }));

export const GET: APIRoute<Icon> = ({ props }) =>
  new Response(new Uint8Array(iconPng(props)), { headers: { 'Content-Type': 'image/png' } });
