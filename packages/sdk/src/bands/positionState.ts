import type { Address, TransactionReceipt } from 'viem'
import { isAddressEqual, parseEventLogs } from 'viem'
import { bandMarket_PositionState } from '../abis/generated.js'

/** A loan as a transaction left it. */
export type PositionState = {
  /** Collateral in the bands, collateral units. */
  collateral: bigint
  /** Borrowed token in the bands, borrowed units; above zero in soft liquidation. */
  borrowed: bigint
  /** Debt, borrowed units, rounded up. Zero when the loan closed. */
  debt: bigint
  /** First band, with the highest price. */
  n1: number
  /** Last band. */
  n2: number
  /** Liquidation discount of this loan, WAD. */
  liqDiscount: bigint
}

/** The state in which a transaction left a user's loan, out of its `PositionState` event. */
export function decodePositionState(
  { logs }: TransactionReceipt,
  market: Address,
  user: Address,
): PositionState {
  const events = parseEventLogs({ abi: [bandMarket_PositionState], logs }).filter(
    ({ address, args }) => isAddressEqual(address, market) && isAddressEqual(args.user, user),
  )
  const last = events[events.length - 1]
  if (!last) throw new Error(`The transaction reports no position of ${user}.`)
  const { user: _, ...state } = last.args
  return state
}

/** What a write that changes a loan tells. */
export type LoanChange = {
  /** The loan as it stands. */
  position: PositionState
}
