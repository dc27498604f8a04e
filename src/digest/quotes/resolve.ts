/** The person whom a name, an office or a pronoun beside a quotation means. */

import type { Prose } from '../prose.ts';
import type { Attribution } from './attribute.ts';
import type { Mention } from './mentions.ts';
import type { People, Person } from './people.ts';

/** A passage in which nobody inside quotations speaks: its text has them blanked, at the same offsets. */
export interface Scene {
  readonly prose: Prose;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface Cast {
  readonly here: Scene;
  readonly before: Scene | undefined;
  readonly people: People;
  /** Names that stand after "in" or "near" somewhere: nobody's. */
  readonly places: ReadonlySet<string>;
}

export function resolve(attribution: Attribution, { here, before, people, places }: Cast): Person | undefined {
  const { mention } = attribution;
  if (mention === undefined) return undefined;
  const earlier = here.mentions.filter((each) => each.end <= mention.start);
  if (mention.kind !== 'pronoun') {
    const found = people.find(mention, [...(before?.mentions ?? []), ...earlier]);
    if (found !== undefined) return found;
    if (mention.kind === 'name' && !places.has(mention.words[0] ?? '')) return people.admit(mention);
    if (!people.isUnheld(mention)) return undefined;
  }
  const found = whoIs(mention, earlier, here, people, true);
  if (found !== undefined || before === undefined) return found === NOBODY ? undefined : found;
  const above = whoIs(mention, before.mentions, before, people, false);
  return above === NOBODY ? undefined : above;
}

/**
 * The latest sentence in which somebody of the pronoun's kind acts; its first person, who is its subject as a rule.
 * @param here the pronoun stands in `read` itself, not in the passage behind it.
 * Whom others act upon ("received by the bishop") is not meant while anybody else can be: a wrong name is worse than none.
 */
function whoIs(
  pronoun: Mention,
  mentions: readonly Mention[],
  read: Scene,
  people: People,
  here: boolean,
): Person | typeof NOBODY | undefined {
  const sentenceOf = (at: number): number => read.prose.sentences.findLastIndex((range) => range.start <= at);
  const own = here && isAside(pronoun, read) ? clauseOf(pronoun, read) : Number.POSITIVE_INFINITY;
  const fits = mentions
    .filter((mention) => mention.start < own)
    .map((mention) => ({ mention, person: people.find(mention) }))
    .filter(
      ({ person }) =>
        person !== undefined &&
        (person.gender === undefined || pronoun.gender === undefined || person.gender === pronoun.gender),
    );
  const acting = fits.filter(({ mention }) => !mention.aside);
  const latest = Math.max(-1, ...acting.map(({ mention }) => sentenceOf(mention.start)));
  const actors = acting.filter(({ mention }) => sentenceOf(mention.start) === latest);
  const main = mainClause(read, latest);
  const subject = (actors.find(({ mention }) => mention.start >= main) ?? actors[0])?.person;
  const all = new Set(fits.map(({ person }) => person));
  const stranger = mentions.findLast((mention) => mention.start < own && isStranger(mention, read));
  if (stranger !== undefined && sentenceOf(stranger.start) > latest) return NOBODY;
  return subject ?? (here && all.size === 1 ? fits[0]?.person : undefined);
}

/** "When the mayor spoke, a driver stood up": the main clause begins behind the comma. */
function mainClause({ prose, text }: Scene, sentence: number): number {
  const range = prose.sentences[sentence];
  if (range === undefined) return 0;
  const lead = /^["“”„«»\s]*(?:When|As|After|Before|While|Since|Once|Although|Though|Because)\b[^,]*,/u.exec(
    text.slice(range.start, range.end),
  );
  return range.start + (lead?.[0].length ?? 0);
}

const NOBODY = Symbol('somebody nobody names');

/** "Another gunner would say little": a sentence begins with somebody nobody names. */
const isStranger = ({ kind, words, start }: Mention, read: Scene): boolean =>
  kind === 'office' &&
  /^(?:an?|another|one)$/u.test(words[0] ?? '') &&
  read.prose.sentences.some((range) => range.start === start);

/** Where the pronoun's sentence begins, or the part of it behind a semicolon. */
function clauseOf(pronoun: Mention, read: Scene): number {
  const start = read.prose.sentences.findLast((range) => range.start <= pronoun.start)?.start ?? 0;
  return Math.max(start, read.text.lastIndexOf(';', pronoun.start) + 1);
}

/**
 * "The governor was always polite, he added": words of saying put into a sentence about somebody are not that
 * somebody's, unless the sentence begins by setting the scene ("When Casaubon arrived, he said").
 */
function isAside(pronoun: Mention, read: Scene): boolean {
  const before = read.text.slice(clauseOf(pronoun, read), pronoun.start);
  return (
    /[,”"»“]\s*$/u.test(before) &&
    !/^["“”„«»\s]*(?:when|as|after|before|while|since|once|asked|speaking)\b/iu.test(before)
  );
}
