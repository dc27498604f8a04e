/**
 * Articles of the same event, found in one walk through time: each joins the story it is most like, or begins one. What
 * came later never changes what was grouped before, so a story keeps its articles and its id when more join.
 */
import type { AnalysedArticle } from '../types.ts';
import { isCopy, overlapOf } from './copies.ts';
import { type Compared, type Evidence, evidence, InHand, likelihood, score, sharedBy } from './likeness.ts';
import { Themes } from './usual.ts';
import type { Vocabulary } from './vectors.ts';
import { Weigher } from './weigh.ts';
import { Window } from './window.ts';

export interface Member {
  readonly analysed: AnalysedArticle;
  /** Set for all but the first: why it joined. */
  readonly because?: Because;
  readonly copyOf?: { readonly article: string; readonly overlap: number };
}

export interface Because {
  /** How likely it tells the same event, 0 to 1. */
  readonly likelihood: number;
  /** The article it is most like, what spoke for and against, and what the two share. */
  readonly closest: string;
  readonly evidence: Evidence;
  readonly shared: readonly string[];
}

export interface Group {
  readonly members: Member[];
}

interface Draft extends Group {
  /** What the members that are no copies are compared by. */
  readonly originals: Set<Compared>;
  /** Day of the first and the last member. */
  readonly first: number;
  last: number;
}

/** Days between a story's last article and the next that may join, and between its first and its last. */
const PAUSE = 2;
const LONGEST = 4;
/** A new report is compared with the latest of a story; the mean counts most, the rest the closest. */
const COMPARED = 8;
const CLOSEST_SHARE = 0.3;

/** @param articles oldest first */
export function groupArticles(articles: readonly AnalysedArticle[]): Group[] {
  const drafts: Draft[] = [];
  const draftOf = new Map<AnalysedArticle, Draft>();
  const weigher = new Weigher(articles);
  const window = new Window(LONGEST);
  const themes = new Themes();
  const hand = new InHand(weigher.vocabulary.size);
  for (let from = 0, to = 0; from < articles.length; from = to) {
    while (to < articles.length && articles[to]?.article.day === articles[from]?.article.day) to++;
    // A day's articles are known together before the first of them is compared.
    const today = articles.slice(from, to).map((analysed, n) => weigher.weigh(analysed, from + n));
    for (const weighed of today) themes.add(weighed);
    window.moveTo(today[0]?.day ?? 0);
    for (const weighed of today) {
      hand.take(weighed);
      const mine: Compared = { weighed, usual: themes.usual(hand, weighed) };
      const near = window.near(mine);
      const joined =
        copyAmong(mine, near, draftOf) ?? likest({ mine, hand, vocabulary: weigher.vocabulary }, near, draftOf);
      const draft = joined?.draft ?? { members: [], originals: new Set(), first: weighed.day, last: weighed.day };
      if (joined === undefined) drafts.push(draft);
      const member = joined?.member ?? { analysed: weighed.analysed };
      draft.members.push(member);
      draft.last = weighed.day;
      if (member.copyOf === undefined) draft.originals.add(mine);
      draftOf.set(weighed.analysed, draft);
      window.add(mine);
    }
  }
  return drafts;
}

type Drafts = ReadonlyMap<AnalysedArticle, Draft>;
type Joined = { readonly draft: Draft; readonly member: Member };

/** A copy goes with what it copies most of, whenever it comes. */
function copyAmong({ weighed }: Compared, near: readonly Compared[], drafts: Drafts): Joined | undefined {
  let best: Joined | undefined;
  let most = 0;
  for (const { weighed: other } of near) {
    const overlap = overlapOf(weighed.analysed, other.analysed);
    const draft = drafts.get(other.analysed);
    if (draft === undefined || !isCopy(overlap) || overlap <= most) continue;
    const original = draft.members.find((each) => each.analysed === other.analysed);
    const article = original?.copyOf?.article ?? other.analysed.article.id;
    most = overlap;
    best = { draft, member: { analysed: weighed.analysed, copyOf: { article, overlap } } };
  }
  return best;
}

interface Asking {
  readonly mine: Compared;
  readonly hand: InHand;
  readonly vocabulary: Vocabulary;
}

function likest({ mine, hand, vocabulary }: Asking, near: readonly Compared[], drafts: Drafts): Joined | undefined {
  let best: { draft: Draft; likeness: number; closest: Compared } | undefined;
  for (const [draft, members] of Map.groupBy(near, (each) => drafts.get(each.weighed.analysed))) {
    if (draft === undefined || mine.weighed.day - draft.last > PAUSE || mine.weighed.day - draft.first > LONGEST)
      continue;
    const compared = members
      .filter((each) => draft.originals.has(each))
      .slice(-COMPARED)
      .map((each) => ({ each, likeness: score(hand, mine, each) }));
    if (compared.length === 0) continue;
    const closest = compared.reduce((a, b) => (b.likeness > a.likeness ? b : a));
    const mean = compared.reduce((sum, { likeness }) => sum + likeness, 0) / compared.length;
    const likeness = closest.likeness * CLOSEST_SHARE + mean * (1 - CLOSEST_SHARE);
    if (likeness > (best?.likeness ?? 0)) best = { draft, likeness, closest: closest.each };
  }
  if (best === undefined) return undefined;
  const because: Because = {
    likelihood: likelihood(best.likeness),
    closest: best.closest.weighed.analysed.article.id,
    evidence: evidence(hand, mine, best.closest),
    shared: sharedBy(hand, mine.weighed, best.closest.weighed, vocabulary),
  };
  return { draft: best.draft, member: { analysed: mine.weighed.analysed, because } };
}
