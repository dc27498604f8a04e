/** The persons of one article: each under the name it first gives in full, with the roles it names for them. */
import type { Mention } from './mentions.ts';
import { OFFICES } from './speech.ts';

export interface Person {
  name: string;
  words: readonly string[];
  /** Roles as the article words them; the first is shown. */
  readonly roles: string[];
  gender: 'f' | 'm' | undefined;
}

const NATIONS: Readonly<Record<string, string>> = {
  american: 'us',
  'u.s': 'us',
  usa: 'us',
  french: 'fran',
  british: 'brit',
  uk: 'brit',
  german: 'germ',
  dutch: 'neth',
};
/** Spellings of one name fall together: Zelenskyy, Zelensky; Dantès, Dantes. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:iy|ij|yy|yi)$/u, 'y');
const root = (word: string): string => NATIONS[word] ?? word.slice(0, 4);

export class People {
  private readonly persons: Person[] = [];

  /** @param mentions all of the article's, in order: full names are known before last names are looked up */
  constructor(mentions: readonly Mention[]) {
    const names = mentions.filter((mention) => mention.kind === 'name');
    for (const mention of names) if (mention.words.length > 1) this.learn(mention);
    for (const mention of names) if (mention.words.length === 1) this.learn(mention);
  }

  private learn(mention: Mention): void {
    let person = this.named(mention.words);
    if (person === undefined) {
      if (mention.words.length === 1 && mention.role === undefined) return;
      person = { name: mention.words.join(' '), words: mention.words, roles: [], gender: undefined };
      this.persons.push(person);
    }
    if (mention.role !== undefined && !person.roles.includes(mention.role)) person.roles.push(mention.role);
    person.gender ??= mention.gender;
  }

  private named(words: readonly string[]): Person | undefined {
    const [last, first] = [plain(words.at(-1) ?? ''), plain(words[0] ?? '')];
    const same = this.persons.filter((person) => {
      if (words.length === 1) return person.words.some((word) => plain(word) === last);
      return (
        plain(person.words.at(-1) ?? '') === last &&
        (person.words.length === 1 || plain(person.words[0] ?? '') === first)
      );
    });
    return same.length === 1
      ? same[0]
      : words.length === 1
        ? same.find((person) => plain(person.words.at(-1) ?? '') === last)
        : undefined;
  }

  /**
   * The person a name or an office means, if it means one.
   * @param earlier what was mentioned before, in order: of several who hold an office, the latest is meant
   */
  find(mention: Mention, earlier: readonly Mention[] = []): Person | undefined {
    if (mention.kind === 'name') return this.named(mention.words);
    if (mention.kind === 'pronoun') return undefined;
    const [article, ...rest] = mention.words;
    if (/^(?:an?|another|one)$/u.test(article ?? '')) return undefined;
    const words = article === 'the' || article === 'der' || article === 'die' ? rest : mention.words;
    const office = words.at(-1) ?? '';
    const more = words.slice(0, -1).map(root);
    const holders = this.persons.filter((person) => person.roles.some((role) => holds(role, office, more)));
    if (holders.length <= 1) return holders[0];
    const latest = earlier.findLast(
      (each) => each.kind === 'name' && holders.some((holder) => holder === this.named(each.words)),
    );
    return latest === undefined ? undefined : this.named(latest.words);
  }

  /** Nobody of the article is said to hold the office. */
  isUnheld(mention: Mention): boolean {
    const office = mention.words.at(-1) ?? '';
    return (
      mention.kind === 'office' &&
      mention.words[0] === 'the' &&
      !this.persons.some((person) => person.roles.some((role) => holds(role, office, [])))
    );
  }

  /** A name without a title that speaks like a person: it becomes one. */
  admit(mention: Mention): Person | undefined {
    if (mention.kind !== 'name' || mention.words.length !== 1) return undefined;
    const person: Person = { name: mention.words.join(' '), words: mention.words, roles: [], gender: undefined };
    this.persons.push(person);
    return person;
  }
}

function holds(role: string, office: string, more: readonly string[]): boolean {
  const words = role
    .toLowerCase()
    .replace(/['’]s?\b/gu, '')
    .split(/[\s-]+/u);
  const same =
    words.includes(office) ||
    (/^spokesperson$/u.test(office) && words.some((word) => /^spokes/u.test(word))) ||
    (/^spokes/u.test(office) && words.includes('spokesperson'));
  const leads = office === 'leader' && /\b(?:president|chancellor|premier|leads|head)\b/u.test(role.toLowerCase());
  const roots = words.map(root);
  return (same || leads) && OFFICES.has(office) && more.every((each) => roots.includes(each));
}
