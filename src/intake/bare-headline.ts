/** A line that holds the headline → the headline: without the way to it, labels, a second wording, the publisher. */
import { findDates } from './dates/find.ts';
import { contentStems, isProse, share } from './shape.ts';
import {
  adverts,
  buttons,
  comments,
  counters,
  credits,
  fillers,
  networks,
  seeAlso,
  updated,
} from './vocabulary/all.ts';
import { covered, tokenise } from './vocabulary/phrases.ts';

/** Characters that must be left. */
const MIN_LEFT = 30;
/** Words that a publisher's name, a section or a label has at most. */
const MAX_NAME = 5;

/** One thing that may be around a headline: title → title without it, or the same. */
type Peeling = (title: string, around: Around) => string;

interface Around {
  /** The other lines of the text. */
  readonly lines: readonly string[];
  /** The paragraphs. */
  readonly story: string;
}

const PEELINGS: readonly Peeling[] = [
  withoutSigns,
  withoutMarks,
  withoutTrail,
  withoutLabel,
  withoutPublisher,
  withoutMedia,
  withoutSigns,
  withoutVariant,
];

/**
 * @param lines the other lines of the text
 * @returns a part of `line`
 */
export function bareHeadline(line: string, lines: readonly string[]): string {
  const around = { lines, story: lines.filter(isProse).join('\n') };
  return PEELINGS.reduce((title, peel) => {
    const bare = peel(title, around);
    return bare.length >= Math.min(MIN_LEFT, title.length / 2) ? bare : title;
  }, line);
}

/** "… in the last minute 💬 38", "🔴 …": signs without words at the ends, and what they count. */
function withoutSigns(title: string): string {
  return title
    .replace(/(?:\s*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{fe0f})*)+(?:\s*\d{1,5})?$/u, '')
    .replace(/^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|[•·|])+\s*)+/u, '');
}

/** "+++ A storm … +++", "… in the harbour +++ With video +++", "… - 5 hours ago", "… 12+" that the story does not say. */
function withoutMarks(title: string, { story }: Around): string {
  const framed = /^\+{3}\s*([^+]+?)\s*\+{3}$/.exec(title)?.[1];
  if (framed !== undefined) return framed;
  const bare = title.replace(/^\+{3}[^+]{2,40}\+{3}\s*|\s*\+{3}[^+]{2,40}\+{3}$/g, '');
  const [behind, when = ''] = /\s+[-–—|·•]\s+([^–—|·•]{3,24})$/u.exec(bare) ?? [];
  if (behind !== undefined && isMoment(when) && !isSaid(when, story)) return bare.slice(0, -behind.length);
  const [age, mark = ''] = /\s+[([]?((?:0|6|12|16|18)\+)[)\]]?$/.exec(bare) ?? [];
  return age === undefined || story.includes(mark) ? bare : bare.slice(0, -age.length);
}

/** "5 hours ago", "today": a day counted from another one, and nothing beside it but a number. */
function isMoment(text: string): boolean {
  const [date] = findDates(text, {});
  const rest = date === undefined ? text : text.slice(0, date.start) + text.slice(date.end);
  return date?.relative === true && !/\p{L}/u.test(rest);
}

/** "Home / Town / A storm …", "News » A storm …", and "HomeTownA storm …" where "A storm …" stands alone too. */
function withoutTrail(title: string, { lines }: Around): string {
  const alone = lines.find(
    (line) => line.length >= MIN_LEFT && line !== title && title.endsWith(line) && isProse(line) === isProse(title),
  );
  if (alone !== undefined) return alone;
  const trail =
    /^(?:[^»›>/|]{2,24}\s[»›>]\s+|[^»›>/|]{2,24}\s\/\s+(?=[^/]{2,24}\s\/\s)|(?<=\s\/\s+)[^»›>/|]{2,24}\s\/\s+)+/u.exec(
      title,
    );
  return trail === null ? title : title.slice(trail[0].length);
}

/** "… for free [PHOTOS]", "… in the harbour (video)", "… in the harbour VIDEO", "… 12 comments": what else there is. */
function withoutMedia(title: string, { story }: Around): string {
  const [inBrackets, words = ''] = /\s*[([]([^()[\]]{3,30})[)\]]$/u.exec(title) ?? [];
  const capitals = /^[\p{Lu}\s,+&/]+$/u.test(words) && !story.includes(words);
  if (inBrackets !== undefined && (capitals || isMedia(words))) return title.slice(0, -inBrackets.length);
  const [bare, word = ''] =
    /[\s–—|+-]+(\d+ \p{L}{4,}|\p{Lu}\p{L}{3,}|\p{Lu}{4,}\s?[+/]\s?\p{Lu}{4,})$/u.exec(title) ?? [];
  const small = /(?<!\p{L})\p{Ll}\p{L}*$/u.test(title.slice(0, title.length - (bare?.length ?? 0)));
  const other = /^\d/.test(word) ? isCount(word, story) : isMedia(word) && small && !isSaid(word, story);
  return bare !== undefined && other ? title.slice(0, -bare.length) : title;
}

/** "12 comments", and "47 shares" of which the story says neither: a headline may count votes, and spans of time. */
function isCount(words: string, story: string): boolean {
  const tokens = tokenise(words);
  if (covered(tokens, [comments], true)) return true;
  const foreign =
    tokens.every(({ word }) => !isSaid(word, story)) && share(contentStems(words), contentStems(story)) === 0;
  return foreign && covered(tokens, [counters], true) && !SPAN.test(words);
}

/** Seconds, minutes and hours, by how their names begin. */
const SPAN =
  /\s(?:min|sec|sek|seg|heur|hour|hor[ae]|stund|uren|timm|timer|godz|час|годин|мин|хв|сек|hodin|ore|ór|saat|dakika|tunti|λεπτ|ώρ|perc)/iu;

const isMedia = (words: string): boolean =>
  covered(tokenise(words), [credits, counters, buttons, updated, fillers], true);

/** "A storm hits LindholmStorm in Lindholm: two hurt": two wordings of one headline met without a space. */
function withoutVariant(title: string): string {
  const seams = Array.from(title.matchAll(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu), ({ index }) => index);
  const seam = seams.find((at) => {
    const [first, second] = [title.slice(0, at), title.slice(at)];
    const [left, right] = [contentStems(first), contentStems(second)];
    return Math.min(tokenise(first).length, tokenise(second).length) >= 4 && share(right, left) >= 0.4;
  });
  return seam === undefined ? title : title.slice(0, seam);
}

/**
 * "VIDEO: …", "POL-LIN: …", "URGENT – …", "LIVEA storm …": capitals that the story nowhere says again; a name would
 * come again. "Watch: …", "LIVE A storm …": words of pages, before a mark, in capitals, or where another line is nothing but them.
 */
function withoutLabel(title: string, { lines, story }: Around): string {
  const capitals =
    /^([\p{Lu}\p{N}-]{3,}(?: [\p{Lu}\p{N}-]{2,})?)(?:\s?[:.|]\s+(?=[\p{L}\p{N}"“„«])|\s[–—-]\s+|(?=\p{Lu}\p{Ll}))/u.exec(
      title,
    );
  if (capitals?.[1] !== undefined && !isSaid(capitals[1], story)) return title.slice(capitals[0].length);
  const marked = /^([\p{L}\s]{3,24}?)(?:\s?[:|]|\s[–—-])\s+(?=[\p{L}\p{N}"“„«])/u.exec(title);
  if (marked?.[1] !== undefined && isLabel(marked[1]) && !isSaid(marked[1], story))
    return title.slice(marked[0].length);
  const spaced = /^(\p{Lu}{3,}(?:\s\p{Lu}{3,})?|\p{Lu}\p{Ll}{3,})\s+(?=[\p{Lu}"“„«])/u.exec(title);
  const alone = spaced !== null && lines.some((line) => line.toLowerCase() === spaced[1]?.toLowerCase());
  const small = spaced !== null && /\p{Ll}/u.test(title.slice(spaced[0].length));
  const announced =
    spaced?.[1]?.toUpperCase() === spaced?.[1] && covered(tokenise(spaced?.[1] ?? ''), [seeAlso, updated], false);
  return spaced?.[1] !== undefined && (alone || announced) && small && !isSaid(spaced[1], story)
    ? title.slice(spaced[0].length)
    : title;
}

/** As words of their own: "delivered" does not say "live". */
const isSaid = (words: string, story: string): boolean => {
  const said = story.toLowerCase();
  const sought = words.toLowerCase();
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(said.slice(0, at).slice(-1)) && !/^[\p{L}\p{N}]/u.test(said.slice(at + sought.length)))
      return true;
  return false;
};
const isLabel = (words: string): boolean =>
  covered(tokenise(words), [adverts, buttons, credits, networks, seeAlso, updated], false);

/**
 * "… | The Coast Post": few words behind a bar are a publisher or a section. Dashes stand in headlines too: what follows
 * one is a publisher when another line names it, or when it has capitals and the story does not say it. And where the bare
 * headline stands elsewhere, all that follows it is left out.
 */
function withoutPublisher(title: string, { lines, story }: Around): string {
  const alone = lines.find(
    (line) => line.length >= 12 && title.startsWith(line) && isBehind(title.slice(line.length), line.length),
  );
  if (alone !== undefined) return alone;
  const bar = /^(.+?)\s+[|•·]\s+(.{2,60})$/u.exec(title);
  if (bar?.[1] !== undefined && isShort(bar[2], bar[1])) return bar[1];
  const [, bare, name] = /^(.+)\s+[-–—]+\s+([^–—]{3,40}?)$/u.exec(title) ?? [];
  if (bare === undefined || name === undefined || !isShort(name, bare)) return title;
  if (lines.some((line) => names(line, name))) return bare;
  const foreign = share(contentStems(name), contentStems(story)) <= 0.5 && !isSaid(name, story);
  return foreign && isName(name) ? bare : title;
}

const isShort = (name = '', bare = ''): boolean => tokenise(name).length <= MAX_NAME && name.length < bare.length;

/** Two capitalised words and more, particles between them: "Наука та Люди", "The Coast Post"; or "CoastPost.example". */
function isName(text: string): boolean {
  const words = text.split(' ').filter((word) => !PARTICLE.test(word));
  const capitals = words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word));
  return !/[!?:,;]/.test(text) && capitals && (words.length >= 2 || /\p{L}\.\p{L}/u.test(text));
}

const PARTICLE = /^(?:of|and|the|de|del|della|der|des|du|di|la|le|y|e|et|und|och|og|en|i|a|та|і|й|и)$/u;

/** A bar or dash, and whatever follows; behind a colon, more words than before it are the headline itself. */
const isBehind = (rest: string, before: number): boolean =>
  /^\s*(?:[|·•»]|\s[-–—])\s/u.test(rest) || (/^\s*:\s/u.test(rest) && rest.length < before);

/** "The Coast Post", "© The Coast Post", "The Coast Post | since 1911"; a single word must stand alone. */
function names(line: string, name: string): boolean {
  const bare = line.replace(/^(?:[^:.]{2,20}:|©)\s*/u, '').replace(/[.\s]+$/, '');
  if (bare.toLowerCase() === name.toLowerCase() || (line.endsWith(name) && line.length <= name.length + 30))
    return true;
  const rest = bare.slice(name.length);
  return /[\s.]/.test(name) && bare.startsWith(name) && (/^\s*[|/·•–—-]/u.test(rest) || rest.length < MIN_LEFT);
}
