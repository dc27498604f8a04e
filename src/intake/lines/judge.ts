/** Rule family "line model": what no rule is sure about is weighed, sign by sign and with its neighbours. */
import type { Change, State } from '../state.ts';
import type { Block } from '../types.ts';
import { probabilities } from './chain.ts';
import { featuresOf } from './features.ts';
import { HEADLINE_LINE, sceneOf } from './scene.ts';
import { scoreOf } from './score.ts';
import { BONDS, WEIGHTS } from './weights.ts';

/** A sentence lost is worse than a leftover kept. */
const SURE = 0.6;
const DOUBT = 0.2;

export function judgeLines(state: State): Change {
  const scene = sceneOf(state);
  const seen = scene.lines.map((_, index) => featuresOf(index, scene));
  const scores = scene.lines.map(({ gone }, index) => {
    if (gone === undefined) return scoreOf(seen[index] ?? [], WEIGHTS);
    return gone.reason === HEADLINE_LINE ? -Infinity : Infinity;
  });
  const remove: { block: Block; reason: string }[] = [];
  const warnings: string[] = [];
  for (const [index, probability] of probabilities(scores, BONDS).entries()) {
    const line = scene.lines[index];
    if (line === undefined || line.gone !== undefined || probability < DOUBT) continue;
    const { block } = line;
    const signs = tellingSigns(seen[index] ?? []);
    if (probability >= SURE) remove.push({ block, reason: `looks like a leftover: ${signs}` });
    else warnings.push(`Line ${block.line}: kept “${block.text}”, which may be a leftover (${signs}).`);
  }
  return { remove, warnings };
}

/** The three signs with the greatest weights. */
function tellingSigns(features: readonly string[]): string {
  return features
    .toSorted((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0))
    .slice(0, 3)
    .join('; ');
}
