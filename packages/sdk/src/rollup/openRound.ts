import type { L2Draft, L2Sent } from './l2Action.js'
import type { SignedL2Tx } from './l2Tx.js'

/** Adds the round that an order goes into, as far as is known now. */
export async function openRound(
  sent: L2Sent,
  { node }: L2Draft,
  tx: SignedL2Tx,
): Promise<L2Sent & { round: number }> {
  const strategies = await node.getStrategies()
  const found = 'strategy' in tx ? strategies.find(({ id }) => id === tx.strategy) : undefined
  return { ...sent, round: found?.openRound ?? 1 }
}
