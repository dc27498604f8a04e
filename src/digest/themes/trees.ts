/**
 * Gradient-boosted decision trees: each asks a few questions of the features ("sameWords ≥ 0.2?") and adds what its leaf says
 * to the logarithm of the odds. Friedman, Greedy function approximation (2001); `scripts/fit-themes/boosting.ts` grows them.
 */
import type { Names, Row } from './features.ts';

/** A leaf, or a question and what follows from it. `value`: what is expected here, were no more questions asked. */
export interface Tree {
  readonly value: number;
  readonly feature?: string;
  readonly least?: number;
  readonly below?: Tree;
  readonly from?: Tree;
}

/** A tree whose questions know the places of their features; a leaf asks nothing. */
export interface Planted {
  readonly value: number;
  readonly question: Question | undefined;
}

interface Question {
  readonly place: number;
  readonly least: number;
  readonly below: Planted;
  readonly from: Planted;
}

/** @throws when a question names no feature, which only a broken file can do */
export function plant({ value, feature, least = 0, below, from }: Tree, names: Names): Planted {
  if (feature === undefined || below === undefined || from === undefined) return { value, question: undefined };
  const place = names.indexOf(feature);
  if (place < 0) throw new Error(`a tree asks for "${feature}", which is no feature; make the trees again`);
  return { value, question: { place, least, below: plant(below, names), from: plant(from, names) } };
}

const answer = ({ place, least, below, from }: Question, row: Row): Planted =>
  (row[place] as number) < least ? below : from;

/** @returns what the trees add to the logarithm of the odds */
export function askTrees(trees: readonly Planted[], row: Row): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (node.question !== undefined) node = answer(node.question, row);
    sum += node.value;
  }
  return sum;
}

/** What each feature, by its place, changes on the ways through the trees (Saabas, 2014); with what no question changes they add up. */
export function treeReasons(trees: readonly Planted[], row: Row): Row {
  const changes = new Float64Array(row.length);
  for (const tree of trees) {
    let node = tree;
    while (node.question !== undefined) {
      const next = answer(node.question, row);
      changes[node.question.place] = (changes[node.question.place] as number) + next.value - node.value;
      node = next;
    }
  }
  return changes;
}
