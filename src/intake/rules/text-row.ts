/** A row without a date: who wrote it, where it comes from, or a time alone. */
import { nameIn } from '../names.ts';
import type { Block, Taken } from '../types.ts';
import { bylines, fillers, forwarded, published, sources, updated } from '../vocabulary/all.ts';
import { beginsWith, covered, type Token, tokenise } from '../vocabulary/phrases.ts';
import { CLOCK, DAYS, type Row } from './date-row.ts';

export const SOURCE = 'row with the source';

/** "By Jane Roe, Harbour Press", "From our correspondent", "(Reporting by …; editing by …)", "Source: Harbour Press". */
export function textRow(block: Block): Row | undefined {
  if (isTime(block.text)) return { reason: 'row with a time', labelled: true, taken: [], warnings: [] };
  const inner = /^\((.*)\)\.?$/u.exec(block.text)?.[1];
  const text = inner ?? block.text;
  const tokens = tokenise(text);
  const ends = inner === undefined && /[.!?]["”»]?$/.test(text.replace(/(?<!\p{L})\p{Lu}\.$/u, ''));
  if (ends || tokens.length > MAX_CREDITS) return undefined;
  const from = `line ${block.line}`;
  const source = bylineAfter(sources, text, tokens) ?? forwarder(text, tokens);
  // "Source: spokesman of the authority, at a briefing" tells who said it; publishers have capitals.
  const told = source !== undefined && /^\p{Ll}/u.test(source) && tokens.length >= 4;
  if (source !== undefined && !told && tokens.length <= 10) {
    return {
      reason: SOURCE,
      labelled: true,
      taken: [{ field: 'source', value: source, from }],
      warnings: [],
    };
  }
  const name = nameIn(text);
  const labelled = bylineAfter(bylines, text, tokens);
  const introduced =
    (name?.introduced === true && tokens.length <= 14) || (labelled !== undefined && tokens.length <= 6);
  const general = bylines.at(tokens, 0) > 0 && tokens.length > 1 && covered(tokens, [bylines, fillers], false);
  const credits = bylines.at(tokens, 0) >= 2 && (inner !== undefined || /[;,:]/.test(text));
  if (!introduced && !credits && !general) return undefined;
  const author = name?.introduced === true ? name.name : introduced ? labelled : undefined;
  const taken: Taken[] = author === undefined ? [] : [{ field: 'author', value: author, from }];
  return { reason: 'row with the author', labelled: false, taken, warnings: [] };
}

/** "Last update: 11:40": a time without its day says nothing more. */
function isTime(text: string): boolean {
  const tokens = tokenise(text);
  const labelled = beginsWith(updated, tokens) > 0 || beginsWith(published, tokens) > 0;
  return (
    labelled &&
    /\d{1,2}\s?[:.h]\s?\d{2}/.test(text) &&
    covered(tokens, [updated, published, fillers, CLOCK, DAYS], true)
  );
}

const MAX_CREDITS = 40;

/** "Forwarded from Waterworks of Lindholm": a name, with a capital. */
function forwarder(text: string, tokens: readonly Token[]): string | undefined {
  const last = tokens[forwarded.at(tokens, 0) - 1];
  return last === undefined ? undefined : /^\s*:?\s*([^\p{Ll}\s].*)$/u.exec(text.slice(last.end))?.[1];
}

/** What stands behind the label and its colon. */
function bylineAfter(labels: typeof sources, text: string, tokens: readonly Token[]): string | undefined {
  const last = tokens[labels.at(tokens, 0) - 1];
  const rest = last === undefined ? '' : text.slice(last.end);
  return /^\s*[:—–-]\s*(\S.*)$/u.exec(rest)?.[1];
}
