/**
 * Why a transaction or a segment is refused, in the order of the contract's list: the index is the reason that
 * `RollupProver.replay` returns. `BadSignature` is found off chain only and has no index.
 */
export const fraudReasons = [
  'Valid',
  'UnknownOpcode',
  'UnknownAccount',
  'BadNonce',
  'AmountNotPackable',
  'FeeNotPackable',
  'ZeroAmount',
  'UnknownAsset',
  'UnknownStrategy',
  'UnknownRecipient',
  'SelfTransfer',
  'InsufficientBalance',
  'AmountOverflow',
  'NothingToSettle',
  'BadPlan',
  'BadSegment',
  'BadRoot',
  'PlanOmitted',
] as const

/** Name of a fraud's reason. */
export type FraudReason = (typeof fraudReasons)[number]

/** Why a layer-2 transaction is refused. */
export type L2ErrorCode = Exclude<FraudReason, 'Valid' | 'BadRoot' | 'PlanOmitted'> | 'BadSignature'

/** A rule of the transition is broken. Light on purpose: the producer meets many. */
export class TransitionError extends Error {
  override name = 'TransitionError'
  readonly code: FraudReason

  constructor(code: FraudReason) {
    super(code)
    this.code = code
  }
}
