/**
 * Finds a maintainer's terms in a text: every inflection, with or without hyphen ("cease-fire"), the words of a phrase in
 * another order or a little apart ("exchange of prisoners", "prisoners were exchanged"), and inside German compounds.
 */
import type { Stem } from '../../text/stems.ts';
import { words } from '../../text/words.ts';
import type { Prose, Token } from '../prose.ts';

export interface Term {
  /** As the maintainer wrote it. */
  readonly phrase: string;
  /** Index of the theme. */
  readonly theme: number;
  /** Stems of its words, in order, without words that carry no meaning. */
  readonly stems: readonly string[];
}

export interface TermHit {
  readonly term: Term;
  /** Tokens it covers, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its words stand together and in order. */
  readonly exact: boolean;
  /** In order, at most one other word between them. */
  readonly close: boolean;
  /** At most one other word stands between them, in any order. */
  readonly tight: boolean;
}

/** How many words may stand between those of a phrase. */
const GAP = 3;
const SHORTEST_PART = 5;
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi', 'hu']);

export class TermIndex {
  /** By the longest stem of each term, the one that is rarest as a rule. */
  private readonly byAnchor = new Map<string, Term[]>();
  /** First halves of one-word terms, for words written apart. */
  private readonly halves = new Set<string>();
  private readonly stem: Stem;
  private readonly compounds: boolean;

  constructor(terms: readonly Term[], stem: Stem, language: string) {
    this.stem = stem;
    this.compounds = COMPOUNDING.has(language);
    for (const term of terms) {
      const anchor = anchorOf(term.stems);
      if (anchor === undefined) continue;
      const same = this.byAnchor.get(anchor);
      if (same === undefined) this.byAnchor.set(anchor, [term]);
      else same.push(term);
      if (term.stems.length === 1) for (let n = 3; n <= anchor.length - 3; n++) this.halves.add(anchor.slice(0, n));
    }
  }

  find(prose: Prose): TermHit[] {
    const hits: TermHit[] = [];
    prose.tokens.forEach((token, at) => {
      this.collect(hits, prose, token.stem, at, at + 1);
      const next = prose.tokens[at + 1];
      if (next !== undefined && next.sentence === token.sentence && this.halves.has(token.lower)) {
        this.collect(hits, prose, this.stem(token.lower + next.lower), at, at + 2);
      }
      if (this.compounds && token.stem.length >= SHORTEST_PART + 3) this.parts(hits, prose, token, at);
    });
    return hits;
  }

  private collect(hits: TermHit[], prose: Prose, stem: string, from: number, to: number): void {
    for (const term of this.byAnchor.get(stem) ?? []) {
      const hit =
        term.stems.length === 1
          ? { term, from, to, exact: true, close: true, tight: true }
          : findPhrase(term, prose, from);
      if (hit !== undefined) hits.push(hit);
    }
  }

  /** "Drohnenangriffe" holds "Drohne", "Lufthilfe" holds "Hilfe". */
  private parts(hits: TermHit[], prose: Prose, token: Token, at: number): void {
    const { stem } = token;
    for (let n = SHORTEST_PART; n <= stem.length - 3; n++) this.collect(hits, prose, stem.slice(0, n), at, at + 1);
    for (let n = 3; n <= stem.length - SHORTEST_PART; n++) this.collect(hits, prose, stem.slice(n), at, at + 1);
  }
}

function anchorOf(stems: readonly string[]): string | undefined {
  return stems.toSorted((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))[0];
}

/** Words that join others and say nothing alone; a phrase is found with or without them. */
const EMPTY = new Set(
  'the a an of to in on at for and or with by from as der die das den dem des ein eine und von zu im в на за з и і у с из'.split(
    ' ',
  ),
);

export function termStems(phrase: string, stem: Stem): string[] {
  const all = words(phrase).map((word) => word.lower);
  const full = all.filter((word) => !EMPTY.has(word));
  return (full.length > 0 ? full : all).map(stem);
}

function findPhrase(term: Term, prose: Prose, anchorAt: number): TermHit | undefined {
  const { tokens } = prose;
  const sentence = tokens[anchorAt]?.sentence;
  const reach = term.stems.length + GAP;
  let from = anchorAt;
  let to = anchorAt;
  let last = -1;
  let ordered = true;
  for (const stem of term.stems) {
    let best = -1;
    for (let at = Math.max(0, anchorAt - reach); at <= anchorAt + reach && at < tokens.length; at++) {
      if (tokens[at]?.stem !== stem || tokens[at]?.sentence !== sentence) continue;
      if (best < 0 || Math.abs(at - anchorAt) < Math.abs(best - anchorAt)) best = at;
    }
    if (best < 0) return undefined;
    if (best <= last) ordered = false;
    last = best;
    from = Math.min(from, best);
    to = Math.max(to, best);
  }
  const between = tokens.slice(from, to + 1).filter((token) => !EMPTY.has(token.lower)).length - term.stems.length;
  if (to - from >= reach) return undefined;
  return {
    term,
    from,
    to: to + 1,
    exact: ordered && between <= 0,
    close: ordered && between <= 1,
    tight: between <= 1,
  };
}
