/**
 * Articles of the same event, found in one walk through time: each joins the story it is most like, or begins one. What
 * came later never changes what was grouped before, so a story keeps its articles and its id when more join.
 */
import { dayNumber } from '../../text/days.ts';
import type { AnalysedArticle } from '../types.ts';
import { isCopy, overlapOf } from './copies.ts';
import { likeness, Rarity, sharedBy, type Weighed, weigh } from './likeness.ts';
import { Window } from './window.ts';

export interface Member {
  readonly weighed: Weighed;
  /** What made it join: likeness to the story's other articles, and what it shares with them. */
  readonly score: number;
  readonly shared: readonly string[];
  readonly copyOf?: { readonly article: string; readonly overlap: number };
}

export interface Group {
  readonly members: Member[];
}

/** Days between a story's last article and the next that may join, and between its first and its last. */
const PAUSE = 2;
const LONGEST = 4;
/** Articles that say what is rare. */
const RARITY_DAYS = 30;
const RARITY_ARTICLES = 1500;
/** Likeness from which two reports tell the same event. */
const SAME = 0.275;
/** A new report is compared with the latest of a story; most counts the closest, the rest the mean. */
const COMPARED = 12;
const CLOSEST_SHARE = 0.65;

/** @param articles oldest first */
export function groupArticles(articles: readonly AnalysedArticle[]): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<AnalysedArticle, Group>();
  const window = new Window(LONGEST);
  const rarities = new SlidingRarity(articles);
  articles.forEach((analysed, at) => {
    window.moveTo(dayNumber(analysed.article.day));
    const mine = weigh(analysed, rarities.until(at));
    const joined = bestGroup(mine, window.near(mine), groupOf);
    const group = joined?.group ?? { members: [] };
    if (joined === undefined) groups.push(group);
    group.members.push(joined?.member ?? { weighed: mine, score: 0, shared: [] });
    groupOf.set(analysed, group);
    window.add(mine);
  });
  return groups;
}

/** Rarity among the articles of the last weeks, the day's own included, none later. */
class SlidingRarity {
  private readonly articles: readonly AnalysedArticle[];
  private readonly rarity = new Rarity();
  private from = 0;
  private to = 0;

  constructor(articles: readonly AnalysedArticle[]) {
    this.articles = articles;
  }

  until(at: number): Rarity {
    const day = this.articles[at]?.article.day ?? '';
    for (
      let next = this.articles[this.to];
      next !== undefined && next.article.day <= day;
      next = this.articles[this.to]
    ) {
      this.rarity.add(next, 1);
      this.to++;
    }
    for (; this.from < at; this.from++) {
      const old = this.articles[this.from];
      if (old === undefined) break;
      const stays = dayNumber(day) - dayNumber(old.article.day) <= RARITY_DAYS;
      if (stays && this.to - this.from <= RARITY_ARTICLES) break;
      this.rarity.add(old, -1);
    }
    return this.rarity;
  }
}

type Joined = { readonly group: Group; readonly member: Member };

function bestGroup(
  mine: Weighed,
  near: readonly Weighed[],
  groupOf: ReadonlyMap<AnalysedArticle, Group>,
): Joined | undefined {
  let best: Joined | undefined;
  for (const group of new Set(near.map((each) => groupOf.get(each.analysed)))) {
    if (group === undefined) continue;
    const member = copyIn(mine, group, near) ?? likeGroup(mine, group);
    if (member !== undefined && member.score > (best?.member.score ?? 0)) best = { group, member };
  }
  return best;
}

function copyIn(mine: Weighed, group: Group, near: readonly Weighed[]): Member | undefined {
  for (const { weighed, copyOf } of group.members) {
    if (!near.includes(weighed)) continue;
    const overlap = overlapOf(mine.analysed, weighed.analysed);
    if (!isCopy(overlap)) continue;
    const article = copyOf?.article ?? weighed.analysed.article.id;
    return { weighed: mine, score: 1 + overlap, shared: [], copyOf: { article, overlap } };
  }
  return undefined;
}

function likeGroup(mine: Weighed, group: Group): Member | undefined {
  const [first, last] = [group.members[0], group.members.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (mine.day - last.weighed.day > PAUSE || mine.day - first.weighed.day > LONGEST) return undefined;
  const originals = group.members.filter((member) => member.copyOf === undefined).slice(-COMPARED);
  const scores = originals.map((member) => likeness(mine, member.weighed));
  const closest = Math.max(0, ...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const score = closest * CLOSEST_SHARE + mean * (1 - CLOSEST_SHARE);
  const nearest = originals[scores.indexOf(closest)];
  if (score < SAME || nearest === undefined) return undefined;
  return { weighed: mine, score, shared: sharedBy(mine, nearest.weighed) };
}
