/** A line that holds the headline → the headline: without the way to it, labels, a second wording, the publisher. */
import { contentStems, isProse, share } from './shape.ts';
import { tokenise } from './vocabulary/phrases.ts';

/** Characters that must be left. */
const MIN_LEFT = 30;

/**
 * @param lines the other lines of the text
 * @returns a part of `line`
 */
export function bareHeadline(line: string, lines: readonly string[]): string {
  const story = lines.filter(isProse).join('\n');
  return withoutVariant(withoutMedia(withoutPublisher(withoutLabel(withoutTrail(line, lines), story), lines), story));
}

/** "Home / Town / A storm …", "News » A storm …", and "HomeTownA storm …" where "A storm …" stands alone too. */
function withoutTrail(title: string, lines: readonly string[]): string {
  const alone = lines.find(
    (line) => line.length >= MIN_LEFT && line !== title && title.endsWith(line) && isProse(line) === isProse(title),
  );
  if (alone !== undefined) return alone;
  const trail =
    /^(?:[^»›>/|]{2,24}\s[»›>]\s+|[^»›>/|]{2,24}\s\/\s+(?=[^/]{2,24}\s\/\s)|(?<=\s\/\s+)[^»›>/|]{2,24}\s\/\s+)+/u.exec(
      title,
    );
  const rest = trail === null ? title : title.slice(trail[0].length);
  return rest.length >= MIN_LEFT ? rest : title;
}

/** "… for free [PHOTOS]", "… in the harbour (VIDEO)": capitals in brackets at the end that the story nowhere says again. */
function withoutMedia(title: string, story: string): string {
  const [label = '', words = ''] = /\s*[([]([\p{Lu}\s,+&/]{4,30})[)\]]$/u.exec(title) ?? [];
  const again = words !== '' && story.includes(words);
  return again || title.length - label.length < MIN_LEFT ? title : title.slice(0, title.length - label.length);
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

/** "VIDEO: …", "POL-LIN: …", "LIVEA storm …": capitals that the text nowhere says again. A name would come again. */
function withoutLabel(title: string, text: string): string {
  const [whole, label] =
    /^([\p{Lu}\p{N}-]{3,}(?: [\p{Lu}\p{N}-]{2,})?)(?:[:.|]\s+(?=[\p{L}\p{N}"“„«])|(?=\p{Lu}\p{Ll}))/u.exec(title) ?? [];
  const again = label !== undefined && text.toLowerCase().includes(label.toLowerCase());
  return whole === undefined || again || title.length - whole.length < MIN_LEFT ? title : title.slice(whole.length);
}

/**
 * "… | The Coast Post": a bar and a few capitalised words are a publisher's name. Dashes stand in headlines too: what
 * follows one is a publisher only when another line names it alone or first. And where the bare headline stands
 * elsewhere, all that follows it is left out.
 */
function withoutPublisher(title: string, lines: readonly string[]): string {
  const alone = lines.find(
    (line) => line.length >= 12 && title.startsWith(line) && isBehind(title.slice(line.length), line.length),
  );
  if (alone !== undefined) return alone;
  const [, bare, name] = /^(.+?)\s+[-–—]\s+([^-–—]{3,40})$/u.exec(title) ?? [];
  if (bare !== undefined && name !== undefined && lines.some((line) => names(line, name))) return bare;
  return title.replace(
    /\s+\|\s+(?:[\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*(?:\s+|$)|(?:of|and|the|de|del|der|du|di|la|y|e|und)\s+){1,6}$/u,
    '',
  );
}

/** A bar or dash, and whatever follows; behind a colon, more words than before it are the headline itself. */
const isBehind = (rest: string, before: number): boolean =>
  /^\s*(?:[|·•»]|\s[-–—])\s/u.test(rest) || (/^\s*:\s/u.test(rest) && rest.length < before);

/** "The Coast Post", "© The Coast Post", "The Coast Post | since 1911"; a single word must stand alone. */
function names(line: string, name: string): boolean {
  const bare = line.replace(/^(?:[^:.]{2,20}:|©)\s*/u, '').replace(/[.\s]+$/, '');
  if (bare === name || (line.endsWith(name) && line.length <= name.length + 30)) return true;
  return /[\s.]/.test(name) && bare.startsWith(name) && /^\s*[|/·•–—-]/u.test(bare.slice(name.length));
}
