/** Rule family "vocabulary": sentences that ask the reader to subscribe, follow, join, download or pay. */
import { address, calls, networks, objects, says } from '../vocabulary/all.ts';
import { holds, type Token } from '../vocabulary/phrases.ts';

const MAX_WORDS = 60;
const ENOUGH = 3;

/**
 * Weighs the signs. A request at the beginning counts 2 (inside: 1); what is asked for, a network, a word that
 * addresses the reader and an account's name count 1 each; a quotation or a verb of reporting takes 3 away.
 */
export function callToReader(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length < 2 || tokens.length > MAX_WORDS) return undefined;
  const opens = calls.at(tokens, 0) > 0;
  const asks = opens || holds(calls, tokens);
  const thing = holds(objects, tokens);
  const network = holds(networks, tokens);
  const handle = /(?:^|\s)@\w{3,}|https?:\/\/|\bwww\.|\bt\.me\//u.test(line);
  if (!asks || !(thing || network || handle)) return undefined;
  const reported = /["“”«»„]/.test(line) || holds(says, tokens);
  const score =
    (opens ? 2 : 1) +
    Number(thing) +
    Number(network) +
    Number(handle) +
    Number(holds(address, tokens)) -
    (reported ? 3 : 0);
  const enough = opens ? ENOUGH : ENOUGH + 1;
  return score >= enough ? 'call to the reader (subscribe, follow, join, support)' : undefined;
}
