/** What would have been judged right of a batch by a model that never saw it. */
import { KNOWN, probabilities } from '../../src/intake/lines/chain.ts';
import { scoreOf } from '../../src/intake/lines/model.ts';
import { learn, type Settings } from './learn.ts';
import type { Sample } from './samples.ts';

const SURE = 0.7;

/**
 * @param full the texts as the whole vocabulary sees them: what is judged
 * @param others the texts with phrases missing: learned from too
 * @returns a line for each batch
 */
export function leaveOut(
  batches: readonly string[],
  full: readonly Sample[],
  others: readonly Sample[],
  settings: Settings,
): string[] {
  return batches.map((name) => {
    const { weights, bonds } = learn(
      [...full, ...others].filter(({ batch }) => batch !== name),
      settings,
    );
    const counts = { found: 0, wanted: 0, wrong: 0, others: 0 };
    for (const { lines } of full.filter(({ batch }) => batch === name)) {
      const scores = lines.map(({ known, label, features }) =>
        known ? (label === 1 ? KNOWN : -KNOWN) : scoreOf(features, weights),
      );
      const answers = probabilities(scores, bonds);
      for (const [index, { label }] of lines.entries()) {
        const yes = Number((answers[index] ?? 0) >= SURE);
        counts.wanted += label;
        counts.found += label * yes;
        counts.others += 1 - label;
        counts.wrong += (1 - label) * yes;
      }
    }
    const { found, wanted, wrong } = counts;
    return `${name.padEnd(12)} ${((100 * found) / wanted).toFixed(1)} % of ${wanted} found, ${wrong} of ${counts.others} others taken for one`;
  });
}
