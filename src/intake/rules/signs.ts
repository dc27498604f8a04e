/** Rule family "glued noise": signs without words, and a label behind a bar, at the head of a paragraph. */
import { isProse } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { tokenise } from '../vocabulary/phrases.ts';

/** "❗️❗️ ", "⚡️ Urgent | ", "Castrovel | ". */
const HEAD =
  /^(?:(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\s)+)?(?:[^|.!?]{2,30}\s\|\s+)?/u;
/** Behind the last sentence. */
const TAIL = /(?<=[.!?…]["”»’)]*)\s*(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|\s)+$/u;
/** Words of a label. */
const MAX_LABEL = 3;

export function cutSigns({ blocks }: State): Change {
  const cut = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !isProse(block.text)) return [];
    const [head = ''] = HEAD.exec(block.text) ?? [];
    const start = tokenise(head).length <= MAX_LABEL ? head.length : 0;
    const end = TAIL.exec(block.text)?.index ?? block.text.length;
    return start > 0 || end < block.text.length ? [{ block, start, end, reason: 'signs or a label, no sentence' }] : [];
  });
  return { cut };
}
