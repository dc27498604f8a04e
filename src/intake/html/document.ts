/** HTML → document, within limits. */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { IntakeError } from '../error.ts';

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 150_000;

/** @throws {IntakeError} when the page is nested too deeply or has too many elements to be an article's */
export function parseDocument(html: string): Document {
  if (mayBeDeep(html)) measure(html);
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements that have no end tag, or may do without one. */
const OPEN_ENDED = new Set(
  'area,base,br,col,embed,hr,img,input,link,meta,source,track,wbr,p,li,dt,dd,td,th,tr,option,thead,tbody,tfoot'.split(
    ',',
  ),
);

/** Counts tags: quick, and never less than the true depth by much. Only a page that seems deep is measured. */
function mayBeDeep(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, end, name] of html.matchAll(TAG)) {
    tags += 1;
    if (!OPEN_ENDED.has((name ?? '').toLowerCase())) depth += end === '/' ? -1 : 1;
    if (depth > MAX_DEPTH / 2 || tags > MAX_ELEMENTS) return true;
  }
  return false;
}

/** Reads the tags without building anything, and stops at the first limit. */
function measure(html: string): void {
  let depth = 0;
  let elements = 0;
  let problem: string | undefined;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) problem = `elements are nested deeper than ${MAX_DEPTH}`;
      if (elements > MAX_ELEMENTS) problem = `there are more than ${MAX_ELEMENTS} elements`;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && problem === undefined; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (problem !== undefined)
    throw new IntakeError(`this HTML is no page of a person: ${problem}; give the article's own part`);
}
