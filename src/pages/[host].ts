/** What hosts are told to send with every page, each in its own file. */
import type { APIRoute } from 'astro';
import { policyWith } from '../components/inlined.ts';
import { loadSource } from '../site/source.ts';
import { themeStyles } from '../views/colour.ts';
import { type HostFile, hostFiles } from '../views/hosts.ts';

export const getStaticPaths = async () => {
  const { site, digest } = await loadSource();
  const files = hostFiles(site.address, policyWith(themeStyles(digest.themes)));
  return files.map((props) => ({ params: { host: props.path }, props }));
};

export const GET: APIRoute<HostFile> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
