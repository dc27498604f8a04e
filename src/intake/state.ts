/** The article while the rules work on it. A rule reads the state and says what to change; `apply` changes it. */
import { squeeze } from '../text/clean.ts';
import { cutNode } from './node.ts';
import type { Block, Options, Removal, Taken } from './types.ts';

export interface State {
  readonly blocks: readonly Block[];
  readonly taken: readonly Taken[];
  readonly removed: readonly Removal[];
  readonly warnings: readonly string[];
  readonly options: Options;
}

export interface Change {
  readonly remove?: readonly { readonly block: Block; readonly reason: string }[];
  /** Keep `start` to `end` of the block's text, remove the rest. */
  readonly cut?: readonly {
    readonly block: Block;
    readonly start: number;
    readonly end: number;
    readonly reason: string;
  }[];
  /** Blocks whose whole text went into a field: no longer text, and not lost either. */
  readonly moved?: readonly Block[];
  /** Pieces that a rule has cut off a block it moved. */
  readonly lost?: readonly Removal[];
  readonly taken?: readonly Taken[];
  readonly warnings?: readonly string[];
}

export type Rule = (state: State) => Change;

export function apply(state: State, rule: Rule): State {
  const change = rule(state);
  const gone = new Map((change.remove ?? []).map(({ block, reason }) => [block, reason]));
  const cuts = new Map((change.cut ?? []).map((cut) => [cut.block, cut]));
  const moved = new Set(change.moved);
  const removed: Removal[] = [...(change.lost ?? [])];
  const blocks: Block[] = [];
  for (const block of state.blocks) {
    const reason = gone.get(block);
    const cut = cuts.get(block);
    if (reason !== undefined) {
      removed.push({ line: block.line, text: block.text, reason });
    } else if (moved.has(block)) {
      // Its words are in a field now.
    } else if (cut === undefined) {
      blocks.push(block);
    } else {
      const head = squeeze(block.text.slice(0, cut.start));
      const tail = squeeze(block.text.slice(cut.end));
      for (const text of [head, tail]) if (text) removed.push({ line: block.line, text, reason: cut.reason });
      blocks.push(cutBlock(block, cut.start, cut.end));
    }
  }
  return {
    ...state,
    blocks,
    taken: [...state.taken, ...(change.taken ?? [])],
    removed: [...state.removed, ...removed],
    warnings: [...state.warnings, ...(change.warnings ?? [])],
  };
}

function cutBlock(block: Block, start: number, end: number): Block {
  const text = squeeze(block.text.slice(start, end));
  if (block.node === undefined) return { ...block, text };
  return { ...block, text, node: cutNode(block.node, start, end) };
}
