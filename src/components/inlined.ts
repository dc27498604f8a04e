/**
 * What every page brings in itself instead of fetching it: the first paint waits for one answer. A page allows nothing
 * that it does not know by hash; the same policy holds for all of them, so that a host can send it too.
 */
import { createHash } from 'node:crypto';
import pageScript from '../enhance/page.ts?script';
import searchScript from '../enhance/search.ts?script';
import edition from '../styles/edition.css?inline';
import listing from '../styles/listing.css?inline';
import printStyles from '../styles/print.css?url';
import reading from '../styles/reading.css?inline';
import site from '../styles/site.css?inline';

/** What a page brings besides what all do, by its kind: an edition; a story or an article; lists and everything else. */
const SHEETS = { edition, reading, listing };
export type Sheet = keyof typeof SHEETS;

/**
 * Before the first paint: a ground chosen by hand, and fonts that were loaded before; neither may flash. And whether a
 * reader comes back to the page: it is shown where it was left, so all of it is laid out at once (see later.css).
 */
export const START = [
  'const d=document.documentElement.dataset',
  "try{if(performance.getEntriesByType('navigation')[0].type!='navigate')d.again='';for(const k of['ground','fonts']){const v=localStorage.getItem(k);if(v)d[k]=v}}catch{}",
].join(';');

/** Only paper needs it: fetched last, so that what is read on a screen comes in the first packets of a page. */
export const PRINT = printStyles;

export const PAGE = pageScript;
export const SEARCH = searchScript;

/** @param themes CSS that gives each theme its colour */
export const stylesWith = (sheet: Sheet, themes: string): string => site.trim() + SHEETS[sheet].trim() + themes;

/** Nothing runs, loads or is sent but what the site itself brings. Its feeds have a style sheet of their own: `'self'`. */
export function policyWith(themes: string): string {
  const styles = (Object.keys(SHEETS) as Sheet[]).map((sheet) => stylesWith(sheet, themes));
  return [
    "default-src 'none'",
    `script-src ${[START, PAGE, SEARCH].map(hash).join(' ')}`,
    `style-src 'self' ${styles.map(hash).join(' ')}`,
    "font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
