/** The passages of a month, to be searched. */
import type { APIRoute } from 'astro';
import { loadSource } from '../../site/source.ts';
import { type SearchEntry, searchFiles } from '../../views/search.ts';

export const getStaticPaths = async () => searchFiles(await loadSource());

export const GET: APIRoute<{ entries: SearchEntry[] }> = ({ props }) => Response.json(props.entries);
