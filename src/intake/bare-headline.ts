/** A line that holds the headline → the headline: without the way to it, labels, a second wording, the publisher. */
import {
  type Around,
  isSaid,
  SIGN,
  withoutBrackets,
  withoutFrame,
  withoutMedia,
  withoutMoment,
  withoutSigns,
  withoutWireMarks,
} from './headline-marks.ts';
import { contentStems, isProse, share } from './shape.ts';
import { adverts, buttons, credits, networks, sections, seeAlso, updated } from './vocabulary/all.ts';
import { covered, tokenise } from './vocabulary/phrases.ts';

/** Characters that must be left. */
const MIN_LEFT = 30;
/** Words that a publisher's name, a section or a label has at most. */
const MAX_NAME = 5;
/** Things around a headline, one around the other. */
const MAX_ROUNDS = 4;

/** One thing that may be around a headline: title → title without it, or the same. */
type Peeling = (title: string, around: Around) => string;

const PEELINGS: readonly Peeling[] = [
  withoutWireMarks,
  withoutFrame,
  withoutSigns,
  withoutMoment,
  withoutTrail,
  withoutLabel,
  withoutPublisher,
  withoutBrackets,
  withoutMedia,
  withoutVariant,
];

/**
 * @param lines the other lines of the text
 * @returns a part of `line`
 */
export function bareHeadline(line: string, lines: readonly string[]): string {
  const around = { lines, story: lines.filter(isProse).join('\n') };
  const peel = (whole: string): string =>
    PEELINGS.reduce((title, peeling) => {
      const bare = peeling(title, around);
      return bare.length >= Math.min(MIN_LEFT, title.length / 2) ? bare : title;
    }, whole);
  let title = line;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const bare = peel(title);
    if (bare === title) break;
    title = bare;
  }
  return title;
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
  return trail === null || trail[0].includes('«') ? title : title.slice(trail[0].length);
}

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
 * "VIDEO: …", "POL-LIN: …", "URGENT – …", "EN DIRECT. …", "LIVEA storm …": capitals that the story nowhere says again; a
 * name would come again. "Watch: …", "LIVE A storm …": words of pages, before a mark, in capitals, or where another line is
 * nothing but them. "Éducation. A school …": a rubric that the story does not say. "Plus A storm …": for subscribers.
 */
function withoutLabel(title: string, { lines, story }: Around): string {
  const kept = LABELS.map((shape) => shape.exec(title)).find(
    (match) => match?.[1] !== undefined && tokenise(match[1]).length <= MAX_LABEL && !isSaid(match[1], story),
  );
  const small = (rest: string): boolean => /\p{Ll}/u.test(rest);
  if (kept?.[1] !== undefined && small(title.slice(kept[0].length))) return title.slice(kept[0].length);
  const marked = MARKED.exec(title);
  if (marked?.[1] !== undefined && isLabel(marked[1]) && !isSaid(marked[1], story))
    return title.slice(marked[0].length);
  const rubric = RUBRIC.exec(title);
  if (rubric?.[1] !== undefined && !isSaid(rubric[1], story)) return title.slice(rubric[0].length);
  const spaced = /^(\p{Lu}{3,}(?:\s\p{Lu}{3,})?|\p{Lu}\p{Ll}{3,})\s+(?=[\p{Lu}"“„«])/u.exec(title);
  const alone = spaced !== null && lines.some((line) => line.toLowerCase() === spaced[1]?.toLowerCase());
  const label = tokenise(spaced?.[1] ?? '');
  const capitals = spaced?.[1]?.toUpperCase() === spaced?.[1];
  const announced =
    covered(label, [adverts], false) ||
    (capitals && ((spaced?.[1] ?? '').length >= SHOUTED || covered(label, [seeAlso, updated], false)));
  return spaced?.[1] !== undefined &&
    (alone || announced) &&
    small(title.slice(spaced[0].length)) &&
    !isSaid(spaced[1], story)
    ? title.slice(spaced[0].length)
    : title;
}

/** "Watch: …", "Live 🔴 …" */
const MARKED = new RegExp(`^([\\p{L}\\s]{2,24}?)(?:\\s?[:|]|\\s[–—-]|\\s?${SIGN}+)\\s+(?=[\\p{L}\\p{N}"“”‘'„«])`, 'u');

/** Words of a label; letters of one in capitals that nothing else marks: shorter ones may be a name that the story writes out. */
const MAX_LABEL = 3;
const SHOUTED = 7;

/** "Éducation. A school …": a word or two of five letters and more, and the only full stop of the headline. */
const RUBRIC = /^(\p{Lu}\p{L}{4,}(?:\s\p{L}{2,})?)\.\s+(?=[\p{Lu}\p{N}"“„«‘'])(?=[^.]+$)/u;

const LABELS: readonly RegExp[] = [
  // Capitals before a mark, or before the headline without a space.
  /^((?=[^\s]*\p{Lu}{2})[\p{Lu}\p{N}+&-]{2,}(?: [\p{Lu}\p{N}+&-]{2,}){0,2})(?:\s?(?:[:.|]|(?<=^\S+)!)\s+(?=[\p{L}\p{N}"“”‘'„«])|\s[–—-]\s+|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}))/u,
  // Capitals before a sign.
  new RegExp(`^(\\p{Lu}{3,}(?:\\s\\p{Lu}{3,})?)\\s*${SIGN}+\\s*(?=\\p{Lu})`, 'u'),
  // Fields of a mail or a form, and what answers and forwards it: "Subject: Fwd: …".
  /^((?:re|fwd?|aw|wg|tr|rv|odp|vs|sv|subject|title|headline|betreff|titel|objet|titre|oggetto|titolo|asunto|título|assunto|onderwerp|temat|tytuł|тема|заголовок|předmět|ämne|rubrik|emne|overskrift|konu|başlık|tárgy|cím|subiect|titlu|aihe|otsikko|θέμα|τίτλος))\s?:\s+/iu,
];

const isLabel = (words: string): boolean =>
  covered(tokenise(words), [adverts, buttons, credits, networks, sections, seeAlso, updated], false);

/**
 * "Opinion | … | The Coast Post": few words beside a bar are a section or a publisher. Dashes and slashes stand in
 * headlines too: what follows one is a publisher when another line names it, or when it has capitals and the story does
 * not say it. And where the bare headline stands elsewhere, all that follows it is left out.
 */
function withoutPublisher(title: string, { lines, story }: Around): string {
  const alone = lines.find(
    (line) => line.length >= 12 && title.startsWith(line) && isBehind(title.slice(line.length), line.length),
  );
  if (alone !== undefined) return alone;
  const core = betweenBars(title, story);
  if (core !== title) return core;
  const [, bare, last = ''] = /^(.+)\s+(?:[-–—/]+|::)\s+(?:©\s?)?([^–—]{2,40}?)$/u.exec(title) ?? [];
  const quoted = /^["“„«](\p{Lu}[^"“”„«»]+)["”“»]$/u.exec(last)?.[1];
  const name = quoted ?? last;
  if (bare === undefined || !isShort(name, bare)) return title;
  if (SITE.test(name) || lines.some((line) => names(line, name) || signs(line, name))) return bare;
  const foreign = share(contentStems(name), contentStems(story)) <= 0.5 && !isSaid(name, story);
  return foreign && (quoted !== undefined || isName(name)) ? bare : title;
}

const BARS = /\s+(?:[|•·⋆›►◄←→★☆✔✓◆●■▪~]|\+{2,}|\/{2,})\s+/u;

/** The part between bars that has most words of the story, without the short ones beside it. */
function betweenBars(title: string, story: string): string {
  const bars = title.includes('«') ? BARS : new RegExp(`${BARS.source}|\\s+»\\s+`, 'u');
  const parts = title.split(bars);
  if (parts.length < 2) return title;
  const stems = contentStems(story);
  const shared = parts.map((part) => [...contentStems(part)].filter((stem) => stems.has(stem)).length);
  const most = Math.max(...shared);
  const core = parts.reduce(
    (best, part, index) => (shared[index] === most && part.length > best.length ? part : best),
    '',
  );
  return parts.every((part) => part === core || isShort(part, core)) ? core : title;
}

const isShort = (name = '', bare = ''): boolean => tokenise(name).length <= MAX_NAME && name.length < bare.length;

/** "CoastPost.example" */
const SITE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,8}$/u;

/** Capitalised words, particles between them: "Наука та Люди", "The Coast Post", "KÜSTE". */
function isName(text: string): boolean {
  const words = text.split(' ').filter((word) => !PARTICLE.test(word));
  const capitals = words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word)) && /\p{Lu}/u.test(text);
  return !/[!?:,;"“„«]/.test(text) && capitals;
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

/** "LINDHOLM, 26 Feb — The Coast Post. The harbour …", "A storm … — The Coast Post, 26.02.2025" */
const signs = (line: string, name: string): boolean =>
  ['-', '–', '—'].some((dash) => /^(?:[.,|]|\s\||$)/.test(line.split(` ${dash} ${name}`)[1] ?? 'none'));
