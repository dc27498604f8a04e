/** Rule family "shape and address": lines in which the page speaks of itself, points elsewhere or asks how it did. */
import { endsSentence, isQuoting } from '../shape.ts';
import { address, calls, networks, objects, says, self } from '../vocabulary/all.ts';
import { holds, type Token } from '../vocabulary/phrases.ts';

/** Arrows before a link. » also opens quotations, which then close with «. */
const POINTER = /^(?:[►▶▸➤➜→›»⇒☞👉]|>{1,3})\s*\p{L}(?!.*[«‹])/u;
const DOMAIN = /(?:^|\s|\/)(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,8}(?:\/\S*)?$/u;

/** A longer line about the article, in the middle of it, may be its author's. */
const MAX_REMARK = 18;

export function pageItself(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length > 40 || isQuoting(line)) return undefined;
  if (POINTER.test(line) && tokens.length <= 25) return 'link behind an arrow';
  if (DOMAIN.test(line) && tokens.length <= 14 && !holds(says, tokens)) return 'pointer to a website';
  const question = line.endsWith('?');
  if (!holds(self, tokens) || isJoined(tokens, line) || (!question && holds(says, tokens))) return undefined;
  const asks =
    question ||
    (tokens.length <= MAX_REMARK && (holds(address, tokens) || holds(calls, tokens) || holds(objects, tokens)));
  const label = tokens.length <= 8 && !endsSentence(line);
  return asks || label ? 'the page about itself' : undefined;
}

/** Two words without a space between them: something is glued on, and the line is more than its end. */
function isJoined(tokens: readonly Token[], line: string): boolean {
  return tokens.some(
    (token, index) =>
      /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(line.slice(token.start, token.end)) && networks.at(tokens, index) === 0,
  );
}
