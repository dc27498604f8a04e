/** Rule family "line model": what no rule is sure about is weighed, sign by sign and with its neighbours. */
import { isLeadIn } from '../shape.ts';
import type { Change, State } from '../state.ts';
import { tablesIn } from '../tables.ts';
import type { Block } from '../types.ts';
import { KNOWN, probabilities } from './chain.ts';
import { leftoverFeatures } from './features.ts';
import { BONDS, LEFTOVER, scoreOf } from './model.ts';
import { isHeadlineLine, type Scene, sceneOf } from './scene.ts';

/** Probability from which on a line goes; the weights already count a lost sentence dearer than a kept leftover. */
const SURE = 0.62;
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
  const groups = groupsOf(scene);
  const kept = keptGroups(groups, likely, scene);
  const remove: { block: Block; reason: string }[] = [];
  const warnings: string[] = [];
  for (const [index, probability] of likely.entries()) {
    const line = scene.lines[index];
    if (line === undefined || line.gone !== undefined || probability < DOUBT) continue;
    const { block } = line;
    const signs = tellingSigns(seen[index] ?? [], block.text);
    if (probability >= SURE && !kept.has(groups[index] ?? NONE))
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

/** No group has it. */
const NONE = '';
const TABLE = 'table';

/** What is kept or goes as a whole: a list, or the rows of a table. */
function groupsOf({ lines }: Scene): string[] {
  const tables = tablesIn(lines.map(({ block }) => block?.text ?? ''));
  return lines.map(({ block }, index) => {
    if (tables[index] !== undefined) return `${TABLE} ${tables[index]}`;
    return block?.list === undefined ? NONE : `list ${block.list.id}`;
  });
}

/** The groups of which most lines are of the story; and tables of figures among its paragraphs, whatever their lines look like. */
function keptGroups(groups: readonly string[], likely: readonly number[], { first, last }: Scene): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    if (group === NONE) continue;
    const told = group.startsWith(TABLE) && index > first && index < last;
    const vote = told ? Number.POSITIVE_INFINITY : (likely[index] ?? 0) >= SURE ? -1 : 1;
    votes.set(group, (votes.get(group) ?? 0) + vote);
  }
  return new Set([...votes].flatMap(([group, count]) => (count > 0 ? [group] : [])));
}

/** The three signs with the greatest weights; words as they stand in the line. */
function tellingSigns(features: readonly string[], text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return features
    .toSorted((a, b) => (LEFTOVER[b] ?? 0) - (LEFTOVER[a] ?? 0))
    .slice(0, 3)
    .map((sign) => sign.replace(/^the word (.+)$/u, (_, stem) => `the word “${words.find(startsWith(stem)) ?? stem}”`))
    .join('; ');
}

const startsWith =
  (stem: string) =>
  (word: string): boolean =>
    word.toLowerCase().startsWith(stem);
