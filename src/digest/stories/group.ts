/**
 * Articles of the same event, found in one walk through time: a day's reports join each other and the stories of the days
 * before. What comes later never changes what was grouped on an earlier day, so a story keeps its articles and its id
 * when more join.
 */
import type { AnalysedArticle } from '../types.ts';
import { ByHand } from './by-hand.ts';
import { isCopy, overlapOf } from './copies.ts';
import { areClose, type Draft, Links, LONGEST, whole } from './drafts.ts';
import {
  type Compared,
  type Evidence,
  evidence,
  FITTED,
  likelihood,
  score,
  sharedBy,
  type Weights,
} from './likeness.ts';
import { type Met, Walk } from './walk.ts';

export interface Member {
  readonly analysed: AnalysedArticle;
  /** Set for all but the first: why it joined. */
  readonly because?: Because;
  readonly copyOf?: { readonly article: string; readonly overlap: number };
}

export interface Because {
  /** How likely it tells the same event as the report it is most like, 0 to 1. */
  readonly likelihood: number;
  readonly closest: string;
  /** The front matter says so. */
  readonly byHand: boolean;
  /** What spoke for and against, and what the two share. */
  readonly evidence: Evidence;
  readonly shared: readonly string[];
}

export interface Group {
  /** In the order of time. */
  readonly members: Member[];
}

/** A new report is compared with the latest of a story. */
const COMPARED = 4;

/** @param articles oldest first */
export const groupArticles = (articles: readonly AnalysedArticle[], weights: Weights = FITTED): Group[] =>
  new Grouping(articles, weights).groups();

interface Pair {
  readonly later: Compared;
  readonly other: Compared;
  readonly score: number;
}

class Grouping {
  private readonly walk: Walk;
  private readonly weights: Weights;
  private readonly byHand: ByHand;
  private readonly copies = new Map<AnalysedArticle, { readonly of: string; readonly overlap: number }>();
  private readonly because = new Map<AnalysedArticle, Because>();
  private readonly draftOf = new Map<AnalysedArticle, Draft>();
  private today: Draft[] = [];
  private open: Draft[] = [];
  private links = new Links();
  private pairs: Pair[] = [];

  constructor(articles: readonly AnalysedArticle[], weights: Weights) {
    this.weights = weights;
    this.byHand = new ByHand(articles);
    this.walk = new Walk(articles);
    this.walk.days(
      (met) => this.meet(met),
      (day) => this.endDay(day),
    );
  }

  groups(): Group[] {
    const members = Map.groupBy(this.draftOf.keys(), (analysed) => this.find(analysed));
    return [...members.values()].map((each) => ({ members: each.map((analysed) => this.memberOf(analysed)) }));
  }

  private find(analysed: AnalysedArticle): Draft | undefined {
    const draft = this.draftOf.get(analysed);
    return draft === undefined ? undefined : whole(draft);
  }

  private memberOf(analysed: AnalysedArticle): Member {
    const copied = this.copies.get(analysed);
    if (copied !== undefined) return { analysed, copyOf: { article: copied.of, overlap: copied.overlap } };
    const because = this.because.get(analysed);
    return because === undefined ? { analysed } : { analysed, because };
  }

  private meet({ mine, near }: Met): void {
    const { analysed, day } = mine.weighed;
    const copied = copyAmong(
      mine,
      near.filter((each) => !this.byHand.areApart(analysed, each.weighed.analysed)),
    );
    const home = copied === undefined ? undefined : this.find(copied.of.weighed.analysed);
    if (copied !== undefined && home !== undefined) {
      const of = this.copies.get(copied.of.weighed.analysed)?.of ?? copied.of.weighed.analysed.article.id;
      this.copies.set(analysed, { of, overlap: copied.overlap });
      this.draftOf.set(analysed, home);
      home.last = day;
      return;
    }
    const draft: Draft = { originals: [mine], first: day, last: day, old: false };
    this.draftOf.set(analysed, draft);
    const others = [...near.map((each) => each.weighed.analysed), ...this.byHand.named(analysed)];
    for (const other of new Set(others.map((each) => this.find(each)))) {
      if (other === undefined || other === draft || !areClose(draft, other)) continue;
      const pairs = other.originals.flatMap((each, at): Pair[] => {
        const set = this.byHand.score(analysed, each.weighed.analysed);
        if (set === undefined && at < other.originals.length - COMPARED) return [];
        return [{ later: mine, other: each, score: set ?? score(this.walk.hand, mine, each, this.weights) }];
      });
      this.links.add(
        draft,
        other,
        pairs.map((each) => each.score),
      );
      this.pairs.push(...pairs);
    }
    this.today.push(draft);
  }

  private endDay(day: number): void {
    this.links.join();
    this.explain();
    for (const draft of this.today) draft.old = true;
    this.open.push(...this.today.filter((draft) => draft.into === undefined));
    // What none can join any more is not compared: an archive's words need not stay in memory.
    const over = (draft: Draft): boolean => day - draft.last > LONGEST;
    for (const draft of this.open.filter(over)) draft.originals = [];
    this.open = this.open.filter((draft) => !over(draft));
    this.today = [];
    this.links = new Links();
    this.pairs = [];
  }

  /** For each report of the day that joined others: the one of its story that it is most like. */
  private explain(): void {
    const closest = new Map<AnalysedArticle, Pair>();
    for (const pair of this.pairs) {
      const [later, other] = [pair.later.weighed.analysed, pair.other.weighed.analysed];
      const draft = this.find(later);
      if (draft === undefined || draft !== this.find(other)) continue;
      for (const each of [later, other])
        if (pair.score > (closest.get(each)?.score ?? Number.NEGATIVE_INFINITY) && this.joined(each, draft))
          closest.set(each, pair);
    }
    for (const [analysed, { later, other, score: sum }] of closest) {
      const { hand, vocabulary } = this.walk;
      hand.take(later.weighed);
      const like = later.weighed.analysed === analysed ? other : later;
      this.because.set(analysed, {
        likelihood: likelihood(sum),
        closest: like.weighed.analysed.article.id,
        evidence: evidence(hand, later, other, this.weights),
        byHand: this.byHand.score(later.weighed.analysed, other.weighed.analysed) !== undefined,
        shared: sharedBy(hand, later.weighed, other.weighed, vocabulary),
      });
    }
  }

  /** Today, and as another than the first. */
  private joined(analysed: AnalysedArticle, draft: Draft): boolean {
    return this.draftOf.get(analysed)?.old === false && draft.originals[0]?.weighed.analysed !== analysed;
  }
}

/** A copy goes with what it copies most of, whenever it comes. */
function copyAmong(
  { weighed }: Compared,
  near: readonly Compared[],
): { readonly of: Compared; readonly overlap: number } | undefined {
  let best: { of: Compared; overlap: number } | undefined;
  for (const of of near) {
    const overlap = overlapOf(weighed.analysed, of.weighed.analysed);
    if (isCopy(overlap) && overlap > (best?.overlap ?? 0)) best = { of, overlap };
  }
  return best;
}
