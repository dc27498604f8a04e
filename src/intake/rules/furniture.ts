/** Rule family "vocabulary": lines made of the words of page furniture, in any language we have words for. */
import { squeeze } from '../../text/clean.ts';
import { endsSentence, isHeadline } from '../shape.ts';
import {
  adverts,
  buttons,
  comments,
  counters,
  credits,
  fillers,
  legal,
  networks,
  sections,
  seeAlso,
  tags,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, type Token, tokenise } from '../vocabulary/phrases.ts';
import { callToReader } from './calls.ts';

const MAX_ROW = 40;
/** Characters. Longer texts are paragraphs. */
const MAX_LENGTH = 700;

/** Why the line is page furniture; undefined when nothing says so. */
export function furniture(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const line = squeeze(text);
  const tokens = tokenise(line);
  if (tokens.length === 0) return undefined;
  return row(tokens, line) ?? label(tokens, line) ?? notice(tokens, line) ?? callToReader(line);
}

/** A line of which every word belongs to furniture. */
function row(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length > MAX_ROW || /["“”«»„]/.test(line)) return undefined;
  const numbered = /\p{N}/u.test(line) && holds(credits, tokens) && covered(tokens, [credits, fillers], true);
  if (numbered) return 'counter of pictures';
  if (!covered(tokens, [adverts, sections, comments, buttons, networks, counters, tags, fillers], true))
    return undefined;
  if (holds(adverts, tokens) && covered(tokens, [adverts, fillers], false)) return 'label of an advertisement';
  if (holds(sections, tokens) && covered(tokens, [sections, fillers], false))
    return 'heading of a list of other articles';
  if (holds(comments, tokens) && covered(tokens, [comments, counters, fillers, buttons, networks], true))
    return 'comment widget';
  if (holds(buttons, tokens) || holds(networks, tokens)) return 'row of buttons (share, follow, save, menu)';
  if (holds(counters, tokens)) return 'counter (views, shares, reading time)';
  return undefined;
}

const AFTER_LABEL = /^\s*(?:[:|>»›→▶►•·]+|[-–—]+(?=\s))\s*/u;

/** A label and what it announces: "See also: …", "Photo: …", "Tags: …". */
function label(tokens: readonly Token[], line: string): string | undefined {
  const marked = (length: number): string | undefined => {
    const last = tokens[length - 1];
    if (last === undefined) return undefined;
    const rest = line.slice(last.end);
    const mark = AFTER_LABEL.exec(rest) ?? (length === 1 && last.word.length <= 4 ? /^\.\s+/.exec(rest) : null);
    return mark === null ? undefined : rest.slice(mark[0].length);
  };
  const credit = marked(beginsWith(credits, tokens));
  if (credit !== undefined && tokens.length <= 14 && !endsSentence(credit)) return 'picture credit';
  const link = marked(beginsWith(seeAlso, tokens));
  if (link !== undefined && tokens.length <= MAX_ROW && !isReport(link)) return 'link to another article';
  const tagged = marked(beginsWith(tags, tokens));
  if (tagged !== undefined && !endsSentence(tagged) && tokens.length <= MAX_ROW) return 'list of tags';
  const parts = line.split(',');
  const short = parts.length >= 4 && parts.every((part) => part.split(' ').length <= 6);
  if (short && beginsWith(tags, tokens) > 0 && !endsSentence(line)) return 'list of tags';
  return undefined;
}

/** After "More:" may stand a story's own sentence; a link's text is a headline. */
const isReport = (text: string): boolean =>
  endsSentence(text) && !isHeadline(text.replace(/[.…]+$/, '')) && text.length > 160;

/** Copyright, cookies, terms. */
function notice(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length > 120) return undefined;
  if (/^\s*(?:©|\(c\)|copyright\b)/iu.test(line) && tokens.length <= MAX_ROW) return 'copyright line';
  if (/©/.test(line) && tokens.length <= 12 && !endsSentence(line)) return 'copyright line';
  const phrase = Math.max(0, ...tokens.map((_, index) => legal.at(tokens, index)));
  const tells = beginsWith(legal, tokens) > 0 || phrase / tokens.length >= 0.12;
  if (phrase > 0 && tells && !/["“”«»„]/.test(line)) return 'legal notice';
  if (
    tokens.length <= 8 &&
    !endsSentence(line) &&
    beginsWith(credits, tokens) > 0 &&
    covered(tokens, [credits, fillers], false)
  )
    return 'picture credit';
  return undefined;
}
