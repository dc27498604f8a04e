/**
 * Articles of the same event, found in one walk through time: each joins the story it is most like, or begins one. What
 * came later never changes what was grouped before, so a story keeps its articles and its id when more join.
 */
import { daysBetween } from '../../text/days.ts';
import type { AnalysedArticle } from '../types.ts';
import { isCopy, overlapOf } from './copies.ts';
import { likeness, Rarity, type Weighed, weigh } from './likeness.ts';

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
const WINDOW = 2;
const LONGEST = 4;
/** Articles whose words say what is rare. */
const RARITY_DAYS = 30;
const RARITY_ARTICLES = 1500;
/** Likeness from which two reports tell the same event. */
const SAME = 0.275;
/** Words of more articles than this find nobody: they are everywhere. */
const COMMON = 150;
const CLOSEST_SHARE = 0.65;
const COPY_KEYS = 8;
/** Articles compared closely with a new one. */
const CLOSEST = 24;

/** @param articles oldest first */
export function groupArticles(articles: readonly AnalysedArticle[]): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<AnalysedArticle, Group>();
  const rarity = new Rarity();
  const index = new Map<string, Weighed[]>();
  const recent: Weighed[] = [];
  let oldest = 0;
  let counted = 0;
  articles.forEach((analysed, at) => {
    for (; counted < articles.length && (articles[counted]?.article.day ?? '') <= analysed.article.day; counted++) {
      const next = articles[counted];
      if (next !== undefined) rarity.add(next, 1);
    }
    for (; oldest < at; oldest++) {
      const old = articles[oldest];
      if (old === undefined || (daysBetween(old.article.day, analysed.article.day) <= RARITY_DAYS && counted - oldest <= RARITY_ARTICLES)) break;
      rarity.add(old, -1);
    }
    forget(recent, index, analysed.article.day);
    const mine = weigh(analysed, rarity);
    const joined = bestGroup(mine, neighbours(mine, index), groupOf);
    const group = joined?.group ?? { members: [] };
    if (joined === undefined) groups.push(group);
    group.members.push(joined?.member ?? { weighed: mine, score: 0, shared: [] });
    groupOf.set(analysed, group);
    remember(mine, recent, index);
  });
  return groups;
}

/** The smallest of a text's hashes: a copy has most of them, though all its words be common. */
const runsOf = (weighed: Weighed): string[] => weighed.analysed.traits.runs.slice(0, COPY_KEYS).map((run) => `~${run}`);

const keysOf = (weighed: Weighed): string[] => [
  ...weighed.words.keys(),
  ...[...weighed.marks.keys()].map((mark) => `#${mark}`),
  ...runsOf(weighed),
];

function remember(weighed: Weighed, recent: Weighed[], index: Map<string, Weighed[]>): void {
  recent.push(weighed);
  for (const key of keysOf(weighed)) {
    const list = index.get(key);
    if (list === undefined) index.set(key, [weighed]);
    else list.push(weighed);
  }
}

/** The window slides: what is too old to be joined leaves the index. */
function forget(recent: Weighed[], index: Map<string, Weighed[]>, day: string): void {
  let gone = 0;
  for (; gone < recent.length; gone++) {
    const old = recent[gone];
    if (old === undefined || daysBetween(old.analysed.article.day, day) <= LONGEST) break;
    for (const key of keysOf(old)) {
      const list = index.get(key);
      if (list === undefined) continue;
      if (list.length <= 1) index.delete(key);
      else list.shift();
    }
  }
  recent.splice(0, gone);
}

/** Articles of the window that share rare words with this one, those with most first. */
function neighbours(mine: Weighed, index: ReadonlyMap<string, readonly Weighed[]>): Weighed[] {
  const weights = new Map<Weighed, number>();
  const ask = (key: string, weight: number): void => {
    const list = index.get(key);
    if (list === undefined || list.length > COMMON) return;
    for (const other of list) weights.set(other, (weights.get(other) ?? 0) + weight);
  };
  for (const [word, weight] of mine.words) ask(word, weight ** 2);
  for (const [mark, weight] of mine.marks) ask(`#${mark}`, weight ** 2);
  for (const run of runsOf(mine)) ask(run, 1);
  return [...weights]
    .toSorted(([a, x], [b, y]) => y - x || (a.analysed.article.id < b.analysed.article.id ? -1 : 1))
    .slice(0, CLOSEST)
    .map(([weighed]) => weighed);
}

function bestGroup(mine: Weighed, near: readonly Weighed[], groupOf: ReadonlyMap<AnalysedArticle, Group>): { group: Group; member: Member } | undefined {
  let best: { group: Group; member: Member } | undefined;
  for (const group of new Set(near.map((each) => groupOf.get(each.analysed)))) {
    if (group === undefined) continue;
    const copy = copyIn(mine, group);
    const member = copy ?? likeGroup(mine, group);
    if (member !== undefined && member.score > (best?.member.score ?? 0)) best = { group, member };
  }
  return best;
}

function copyIn(mine: Weighed, group: Group): Member | undefined {
  for (const { weighed, copyOf } of group.members) {
    const overlap = overlapOf(mine.analysed, weighed.analysed);
    if (!isCopy(overlap)) continue;
    const article = copyOf?.article ?? weighed.analysed.article.id;
    return { weighed: mine, score: 1 + overlap, shared: [], copyOf: { article, overlap } };
  }
  return undefined;
}

/** Like the story as a whole, not only one of its articles: most the closest, the rest the mean. */
function likeGroup(mine: Weighed, group: Group): Member | undefined {
  const [first, last] = [group.members[0], group.members.at(-1)];
  const { day } = mine.analysed.article;
  if (first === undefined || last === undefined || daysBetween(last.weighed.analysed.article.day, day) > WINDOW) return undefined;
  if (daysBetween(first.weighed.analysed.article.day, day) > LONGEST) return undefined;
  const each = group.members.filter((member) => member.copyOf === undefined).map((member) => likeness(mine, member.weighed));
  const closest = each.reduce((best, one) => (one.score > best.score ? one : best), { score: 0, shared: [] as readonly string[] });
  const mean = each.reduce((sum, one) => sum + one.score, 0) / (each.length || 1);
  const score = closest.score * CLOSEST_SHARE + mean * (1 - CLOSEST_SHARE);
  return score >= SAME ? { weighed: mine, score, shared: closest.shared } : undefined;
}
