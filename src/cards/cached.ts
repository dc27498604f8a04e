/** A card as it was drawn before, or drawn now. */
import type { CardView } from '../views/card.ts';
import { cardPng } from './draw.ts';
import type { Press } from './press.ts';

/** What remembers pictures; the disk is not this room's business. */
export interface Memory {
  readonly key: (props: unknown) => string;
  readonly get: (key: string) => Promise<Buffer | undefined>;
  readonly put: (key: string, png: Buffer) => Promise<void>;
}

/** The part of a view that is drawn: a page that moves keeps its picture. */
export function cardKey({ page: _, file: __, ...drawn }: CardView, memory: Pick<Memory, 'key'>): string {
  return memory.key(drawn);
}

export async function cachedPng(view: CardView, press: Press, memory: Memory): Promise<Buffer> {
  const key = cardKey(view, memory);
  const known = await memory.get(key);
  if (known !== undefined) return known;
  const png = await cardPng(view, press);
  await memory.put(key, png);
  return png;
}
