/** All cards on one page, at the size chats show them, to be looked at side by side. */
import { cardKey } from '../../src/cards/cached.ts';
import type { CardCache } from '../../src/site/card-cache.ts';
import type { CardView } from '../../src/views/card.ts';

/** Width of a card in a chat, in pixels. */
const WIDTH = 300;

/** One HTML file with the pictures in it. */
export async function contactSheet(views: readonly CardView[], cache: CardCache): Promise<string> {
  const figures: string[] = [];
  for (const view of views) {
    const png = await cache.get(cardKey(view, cache));
    const picture =
      png === undefined ? '<p>not drawn</p>' : `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`;
    figures.push(`<figure>${picture}<figcaption>${view.page || 'home'}</figcaption></figure>`);
  }
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body { margin: 24px; background: #8a8a8a; color: #fff; font: 12px/1.4 system-ui, sans-serif }
body { display: grid; grid-template-columns: repeat(auto-fill, ${WIDTH}px); gap: 24px }
figure { margin: 0; overflow-wrap: anywhere }
img { display: block; width: ${WIDTH}px }
</style>
${figures.join('\n')}
</html>
`;
}
