/**
 * Gradient-boosted decision trees: each asks a few questions of the features ("sameWords ≥ 0.2?") and adds what its leaf says
 * to the logarithm of the odds. Friedman, Greedy function approximation (2001); `scripts/fit-themes/boosting.ts` grows them.
 */
import type { Features } from './surroundings.ts';

/** A leaf, or a question and what follows from it. `value`: what is expected here, were no more questions asked. */
export interface Tree {
  readonly value: number;
  readonly feature?: string;
  readonly least?: number;
  readonly below?: Tree;
  readonly from?: Tree;
}

/** @returns what the trees add to the logarithm of the odds */
export const askTrees = (trees: readonly Tree[], features: Features): number =>
  trees.reduce((sum, tree) => sum + path(tree, features).value, 0);

/** What each feature changes on the ways through the trees (Saabas, 2014); with what no question changes they add up. */
export function treeReasons(trees: readonly Tree[], features: Features): Map<string, number> {
  const changes = new Map<string, number>();
  const tell = (before: Tree, after: Tree): void => {
    const name = before.feature ?? '';
    changes.set(name, (changes.get(name) ?? 0) + after.value - before.value);
  };
  for (const tree of trees) path(tree, features, tell);
  return changes;
}

function path(tree: Tree, features: Features, tell?: (before: Tree, after: Tree) => void): Tree {
  let node = tree;
  while (node.feature !== undefined) {
    const next = (features[node.feature] ?? 0) < (node.least ?? 0) ? node.below : node.from;
    if (next === undefined) break;
    tell?.(node, next);
    node = next;
  }
  return node;
}
