import type { Hex } from 'viem'
import type { FraudReason } from './codes.js'
import { TransitionError } from './codes.js'
import { KeyRecorder, Overlay } from './overlay.js'
import type { StateTree, Witness } from './sparseMerkle.js'
import {
  resultAccount,
  roundsInFlight,
  strategySlot,
  systemAccount,
  wordKey,
} from './stateWords.js'
import type { Segment, TransitionContext } from './transition.js'
import { applySegment, dueStrategies, maxPlanEntries, openRoundOf } from './transition.js'

/** What is wrong with a segment, and the words that show it. */
export type SegmentFault = {
  reason: FraudReason
  /** Of the state before the segment. */
  witness: Witness
}

/** A segment that was replayed: the words it wrote, or what is wrong with it. */
export type SegmentReplay =
  | { isHonest: true; changes: ReadonlyMap<number, bigint>; before: Map<number, bigint> }
  | { isHonest: false; fault: SegmentFault }

/**
 * Replays a segment on the tree, and compares the root. The tree moves on when the segment is honest, and stays when it is not.
 *
 * @param isLast Whether it is the block's last segment: then no due round may be left.
 *
 * @example
 * const tree = new StateTree()
 * const context = { feeAccount: 1, accountCount: 1, assetCount: 1, strategyAssets: [] }
 * const item = { kind: 'deposit', l1Time: 0n, account: 1, asset: 1, amount: 5n } as const
 * const segment = { kind: 'priority', from: 0n, items: [item] } as const
 * replaySegment(tree, context, segment, tree.root(), true).isHonest // false: the root has moved
 */
export function replaySegment(
  tree: StateTree,
  context: TransitionContext,
  segment: Segment,
  checkpoint: Hex,
  isLast: boolean,
): SegmentReplay {
  const overlay = new Overlay(tree)
  const recorder = new KeyRecorder(overlay)
  const fault = (reason: FraudReason): SegmentReplay => {
    // A rule that no word shows still needs a witness of the root: any word does.
    const keys = recorder.keys.length > 0 ? recorder.keys : [0]
    return { isHonest: false, fault: { reason, witness: tree.witness(keys) } }
  }
  try {
    applySegment(recorder, context, segment)
  } catch (error) {
    if (error instanceof TransitionError) return fault(error.code)
    throw error
  }
  const before = tree.update(overlay.changes)
  if (tree.root() !== checkpoint) {
    tree.update(before)
    return fault('BadRoot')
  }
  if (isLast && leavesDueRound(recorder, context, segment)) {
    tree.update(before)
    return fault('PlanOmitted')
  }
  return { isHonest: true, changes: overlay.changes, before }
}

/** Whether a round is left that had to be closed; touches the words that show it. */
function leavesDueRound(view: KeyRecorder, context: TransitionContext, segment: Segment): boolean {
  const entries = segment.kind === 'plan' ? segment.entries.length : 0
  if (entries === maxPlanEntries) return false
  // Looked up past the recorder first: a witness holds only what it needs.
  const [due] = dueStrategies({ get: (key) => view.peek(key) }, context)
  if (due === undefined) return false
  view.get(wordKey(systemAccount, strategySlot(due)))
  const { round } = openRoundOf(view, due)
  if (round > roundsInFlight) {
    view.get(wordKey(resultAccount(due, round - roundsInFlight), 3))
  }
  return true
}
