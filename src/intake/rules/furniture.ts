/** Rule family "vocabulary": lines made of the words of page furniture, in any language we have words for. */
import { squeeze } from '../../text/clean.ts';
import { remembered } from '../../text/remembered.ts';
import { findDates } from '../dates/find.ts';
import { endsSentence, isHeadline, isQuoting } from '../shape.ts';
import {
  adverts,
  buttons,
  comments,
  counters,
  credits,
  fillers,
  legal,
  networks,
  published,
  sections,
  seeAlso,
  tags,
  updated,
} from '../vocabulary/all.ts';
import { beginsWith, covered, holds, type Token, tokenise } from '../vocabulary/phrases.ts';
import { callToReader } from './calls.ts';
import { pageItself } from './self.ts';

const MAX_ROW = 40;
/** Characters. Longer texts are paragraphs. */
const MAX_LENGTH = 500;

/** Why the line is page furniture; undefined when nothing says so. Asked for each line by several rules. */
export const furniture: (text: string) => string | undefined = remembered((text) => {
  if (text.length > MAX_LENGTH) return undefined;
  const line = squeeze(text);
  const tokens = tokenise(line);
  if (tokens.length === 0) return undefined;
  return (
    shape(tokens, line) ??
    row(tokens, line) ??
    label(tokens, line) ??
    notice(tokens, line) ??
    callToReader(line) ??
    pageItself(tokens, line)
  );
});

/** `[adblock id="4"]` */
const SHORTCODE = /^\[\/?[a-z][\w-]*(?:\s+[\w-]+="[^"]*")+\s?\/?\]$/;
/** `HBR_0612_HARBOUR_MAP` */
const FILE_NAME = /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u;
const BARS = /\s*[|•·¦]\s*/u;

/** Furniture by its shape, whatever its words: a number alone, code of the page, a few short words between bars. */
function shape(tokens: readonly Token[], line: string): string | undefined {
  if (/^[([]?(?!(?:19|20)\d\d$)\d{1,7}(?:[.,]\d)?\s?[kmкм]?[)\]]?$/iu.test(line)) return 'a number alone';
  if (/[)\]}]\s*;$/.test(line) && /[\w\])]\.\w+\s*[(=]|\|\||[{}]|\w\(\)/.test(line)) return 'program code';
  if (SHORTCODE.test(line) || FILE_NAME.test(line)) return 'program code';
  const parts = line.split(BARS).filter((part) => part !== '');
  const menu =
    parts.length >= 3 && tokens.length <= 24 && parts.every((part) => tokenise(part).length <= 4) && !/\d/.test(line);
  return menu && !endsSentence(line) ? 'row of links' : undefined;
}

/** A line of which every word belongs to furniture. */
function row(tokens: readonly Token[], line: string): string | undefined {
  if (tokens.length > MAX_ROW || isQuoting(line)) return undefined;
  // A day is for the rows of metadata to read.
  if (/\d/.test(line) && findDates(line, {}).some(({ relative }) => !relative)) return undefined;
  // "Most read on the coast", "Latest news from Norrby": the heading and where.
  const heading = beginsWith(sections, tokens);
  const leads = /^\s?:\s*\S/u.test(line.slice(tokens[heading - 1]?.end));
  if (heading >= 2 && tokens.length <= heading + 4 && tokens.length <= 7 && !endsSentence(line) && !leads)
    return 'heading of a list of other articles';
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
  // "Le parole" may count words, and may head what somebody said.
  if (holds(counters, tokens) && /[\p{N}:]/u.test(line)) return 'counter (views, shares, reading time)';
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
  const caption = /^[^.!?]{0,160}\(([^()]{2,60})\)$/u.exec(line)?.[1];
  if (caption !== undefined && tokens.length <= 26 && beginsWith(credits, tokenise(caption)) > 0)
    return 'caption of a picture';
  if (isCaption(tokens, line)) return 'caption of a picture';
  const given = beginsWith(credits, tokens);
  if (given >= 2 && tokens.length <= 6 && !endsSentence(line)) return 'picture credit';
  const credit = marked(beginsWith(credits, tokens));
  if (credit !== undefined && tokens.length <= 14 && !endsSentence(credit)) return 'picture credit';
  const link = marked(beginsWith(seeAlso, tokens));
  // "In short: wait." is a sentence; "Most read: Man finds snapping turtle" is none.
  const listed = marked(beginsWith(sections, tokens));
  if (isDay(listed ?? link ?? '')) return undefined;
  if (listed !== undefined && !/\.["”»]?$/u.test(line) && isHeadline(listed)) return 'link to another article';
  if (link !== undefined && tokens.length <= MAX_ROW && !isReport(link)) return 'link to another article';
  const plain = beginsWith(seeAlso, tokens);
  if (plain >= 2 && tokens.length >= plain + 2 && tokens.length <= 20 && !endsSentence(line))
    return 'link to another article';
  const tagged = marked(beginsWith(tags, tokens));
  if (tagged !== undefined && !endsSentence(tagged) && tokens.length <= MAX_ROW) return 'list of tags';
  const parts = line.split(',');
  const short = parts.length >= 4 && parts.every((part) => part.split(' ').length <= 6);
  if (short && beginsWith(tags, tokens) > 0 && !endsSentence(line)) return 'list of tags';
  return undefined;
}

/** "Press release | Published 12 May 2025": a row of metadata stands behind its label. */
const isDay = (text: string): boolean =>
  [published, updated].some((book) => beginsWith(book, tokenise(text)) > 0) && findDates(text, {}).length > 0;

/** A few words and, behind a full stop or a slash, who made the picture: "The pier. Photo by …", "The pier / AGENCY". */
function isCaption(tokens: readonly Token[], line: string): boolean {
  const maker = /^[^.!?/]{3,90}(?:\.|\s\/)\s+([^.!?]*[^!?]{2,50}?)\.?$/u.exec(line)?.[1];
  if (maker === undefined || tokens.length > 18) return false;
  const capitals =
    maker.length >= 3 && maker === maker.toUpperCase() && maker !== maker.toLowerCase() && !/\d/.test(maker);
  return capitals || /^[/©]\s*\p{Lu}/u.test(maker) || beginsWith(credits, tokenise(maker)) > 0;
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
  if (phrase > 0 && tells && !isQuoting(line)) return 'legal notice';
  if (
    tokens.length <= 8 &&
    !endsSentence(line) &&
    beginsWith(credits, tokens) > 0 &&
    covered(tokens, [credits, fillers], false)
  )
    return 'picture credit';
  return undefined;
}
