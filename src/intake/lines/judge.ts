/** Rule family "line model": what no rule is sure about is weighed, sign by sign and with its neighbours. */
import { isLeadIn } from '../shape.ts';
import type { Change, State } from '../state.ts';
import type { Block } from '../types.ts';
import { KNOWN, probabilities } from './chain.ts';
import { leftoverFeatures } from './features.ts';
import { BONDS, LEFTOVER, scoreOf } from './model.ts';
import { isHeadlineLine, type Scene, sceneOf } from './scene.ts';

/** Probability from which on a line goes; the weights already count a lost sentence dearer than a kept leftover. */
const SURE = 0.7;
/** From which on it is kept, and said to be doubtful. */
const DOUBT = 0.2;

export function judgeLines(state: State): Change {
  const scene = sceneOf(state);
  const seen = scene.lines.map((_, index) => leftoverFeatures(index, scene));
  const scores = scene.lines.map((line, index) => {
    if (isTold(scene, index)) return -KNOWN;
    if (line.gone === undefined) return scoreOf(seen[index] ?? [], LEFTOVER);
    return isHeadlineLine(line) ? -KNOWN : KNOWN;
  });
  const likely = probabilities(scores, BONDS);
  const lists = keptLists(scene, likely);
  const remove: { block: Block; reason: string }[] = [];
  const warnings: string[] = [];
  for (const [index, probability] of likely.entries()) {
    const line = scene.lines[index];
    if (line === undefined || line.gone !== undefined || probability < DOUBT) continue;
    const { block } = line;
    const signs = tellingSigns(seen[index] ?? []);
    if (probability >= SURE && !lists.has(block.list?.id ?? NONE))
      remove.push({ block, reason: `looks like a leftover: ${signs}` });
    else warnings.push(`Line ${block.line}: kept “${block.text}”, which may be a leftover (${signs}).`);
  }
  return { remove, warnings };
}

/** A lead-in or what it leads to. */
function isTold({ lines }: Scene, index: number): boolean {
  const textAt = (at: number): string => lines[at]?.block?.text ?? '';
  return isLeadIn(textAt(index), textAt(index + 1)) || isLeadIn(textAt(index - 1), textAt(index));
}

/** No list has it. */
const NONE = -1;

/** A list is kept or goes as a whole: those of which most items are of the story. */
function keptLists({ lines }: Scene, likely: readonly number[]): ReadonlySet<number> {
  const votes = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const id = line.gone === undefined ? line.block.list?.id : undefined;
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + ((likely[index] ?? 0) >= SURE ? -1 : 1));
  }
  return new Set([...votes].flatMap(([id, count]) => (count > 0 ? [id] : [])));
}

/** The three signs with the greatest weights. */
function tellingSigns(features: readonly string[]): string {
  return features
    .toSorted((a, b) => (LEFTOVER[b] ?? 0) - (LEFTOVER[a] ?? 0))
    .slice(0, 3)
    .join('; ');
}
