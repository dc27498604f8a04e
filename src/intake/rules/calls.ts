/** Rule family "vocabulary": sentences that ask the reader to subscribe, follow, join, download or pay. */
import { isQuoting, sentences } from '../shape.ts';
import { address, calls, networks, objects, says } from '../vocabulary/all.ts';
import { holds, type Token, tokenise } from '../vocabulary/phrases.ts';

const MAX_WORDS = 45;
/** "Seen a mistake? Write to us": a question and a few words without a full stop. */
const ASKED = /^[^?"“”«»„]{6,80}\?\s+\p{L}[^.?"“”«»„]{3,40}[^.?:;,"“”«»„\s]$/u;
const ENOUGH = 3;

/** A line of which the first sentence and most of the words ask the reader for something. */
export function callToReader(line: string): string | undefined {
  if (ASKED.test(line)) return 'question to the reader';
  // "Want to know more? Subscribe …": the question leads to the request.
  const all = pieces(line);
  const parts = all.length > 1 && all[0]?.trim().endsWith('?') ? all.slice(1) : all;
  const asking = parts.filter((part) => isCall(tokenise(part), part));
  const [first] = parts;
  if (first === undefined || asking[0] !== first) return undefined;
  const most = asking.join('').length * 2 >= parts.join('').length;
  return most ? 'call to the reader (subscribe, follow, join, support)' : undefined;
}

/** Sentences, also where the space between them is missing. */
const pieces = (line: string): string[] =>
  sentences(line)
    .flatMap(({ text }) => text.split(/(?<=[.!?…"”»)])(?=\p{Lu}\p{Ll})/u))
    .filter((piece) => piece.trim() !== '');

/**
 * Weighs the signs. A request at the beginning counts 2 (inside: 1); what is asked for, a network, a word that
 * addresses the reader and an account's name count 1 each; a quotation or a verb of reporting takes 3 away. After a
 * short general request ("follow", "join") only a network, an account or an address to the reader counts.
 */
function isCall(tokens: readonly Token[], line: string): boolean {
  if (tokens.length < 2 || tokens.length > MAX_WORDS) return false;
  const opening = calls.at(tokens, 0);
  const asks = opening > 0 || holds(calls, tokens);
  if (!asks) return false;
  // "Sign up to Morning Rail": a request of two words and more that ends like a label.
  if (opening >= 2 && tokens.length <= 8 && !/[.!?:;,]/.test(line)) return true;
  const general = opening === 1 && (tokens[0]?.word ?? '').length < 7;
  const thing = !general && holds(objects, tokens);
  const network = holds(networks, tokens);
  const handle = /(?:^|\s)@\w{3,}|https?:\/\/|\bwww\.|\bt\.me\//u.test(line);
  const addressed = holds(address, tokens);
  if (!(thing || network || handle) || !(addressed || network || handle || tokens.length <= 12)) return false;
  const reported = isQuoting(line) || holds(says, tokens);
  const signs = Number(thing) + Number(network) + Number(handle) + Number(addressed);
  const score = (opening > 0 ? 2 : 1) + signs - (reported ? 3 : 0);
  return score >= (opening > 0 ? ENOUGH : ENOUGH + 1);
}
