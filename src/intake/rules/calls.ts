/** Rule family "vocabulary": sentences that ask the reader to subscribe, follow, join, download or pay. */
import { address, calls, networks, objects, says } from '../vocabulary/all.ts';
import { holds, type Token } from '../vocabulary/phrases.ts';

const MAX_WORDS = 45;
const ENOUGH = 3;

/**
 * Weighs the signs. A request at the beginning counts 2 (inside: 1); what is asked for, a network, a word that
 * addresses the reader and an account's name count 1 each; a quotation or a verb of reporting takes 3 away. After a
 * short general request ("follow", "join") only a network, an account or an address to the reader counts.
 */
export function callToReader(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length < 2 || tokens.length > MAX_WORDS) return undefined;
  const opening = calls.at(tokens, 0);
  const asks = opening > 0 || holds(calls, tokens);
  if (!asks) return undefined;
  const general = opening === 1 && (tokens[0]?.word ?? '').length < 7;
  const thing = !general && holds(objects, tokens);
  const network = holds(networks, tokens);
  const handle = /(?:^|\s)@\w{3,}|https?:\/\/|\bwww\.|\bt\.me\//u.test(line);
  const addressed = holds(address, tokens);
  if (!(thing || network || handle) || !(addressed || network || handle || tokens.length <= 12)) return undefined;
  const reported = /["“”«»„]/.test(line) || holds(says, tokens);
  const signs = Number(thing) + Number(network) + Number(handle) + Number(addressed);
  const score = (opening > 0 ? 2 : 1) + signs - (reported ? 3 : 0);
  return score >= (opening > 0 ? ENOUGH : ENOUGH + 1)
    ? 'call to the reader (subscribe, follow, join, support)'
    : undefined;
}
