/** HTML → document, within limits. */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { IntakeError } from '../error.ts';

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 150_000;

/** @throws {IntakeError} when the page is nested too deeply or has too many elements to be an article's */
export function parseDocument(html: string): Document {
  measure(html);
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
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
