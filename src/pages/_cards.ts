/** What the endpoints share: pictures from the cache, and feeds that know how large their pictures are. */
import { cachedPng } from '../cards/cached.ts';
import { press } from '../cards/press.ts';
import { cardCache } from '../site/card-cache.ts';
import { type CardView, cardViews } from '../views/card.ts';
import type { FeedView } from '../views/feed.ts';
import type { Source } from '../views/site.ts';

const root = process.cwd();
const tools = press(root);
const cache = cardCache(root, tools.fonts);

export const png = (view: CardView): Promise<Buffer> => cachedPng(view, tools, cache);

const viewsOf = new WeakMap<Source, ReadonlyMap<string, CardView>>();

function viewByPage(source: Source): ReadonlyMap<string, CardView> {
  const known = viewsOf.get(source) ?? new Map(cardViews(source).map((view) => [view.page, view]));
  viewsOf.set(source, known);
  return known;
}

/** The feed with the true length in bytes of each item's card. */
export async function withLengths(feed: FeedView, source: Source): Promise<FeedView> {
  const views = viewByPage(source);
  const items = feed.items.map(async (item) => {
    const view = views.get(item.card.page);
    return view === undefined ? item : { ...item, card: { ...item.card, length: (await png(view)).length } };
  });
  return { ...feed, items: await Promise.all(items) };
}
