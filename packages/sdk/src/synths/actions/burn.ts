import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256 } from 'viem'
import type { InsufficientBalanceError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  debtPool_Burned,
  debtPool_burnSynths,
  debtPool_burnSynthsOnBehalf,
} from '../../abis/generated.js'
import type {
  MinimumStakeTimeError,
  NoDebtError,
  NotDelegateError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import { stakerCalls, standing } from '../staker.js'

/** What burn takes. */
export type BurnParameters = {
  /** Units of sUSD (18 decimals), or 'max' for the whole debt. Never more than the debt is burned. */
  amount: bigint | 'max'
  /** Account whose sUSD is burned and whose debt falls, where the signer is its delegate. Default: the signer. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What a burn leaves. */
export type BurnOutcome = {
  /** Units of sUSD: at most the debt. */
  burned: bigint
  /** What the account still owes, USD. */
  debtLeft: bigint
  /** SYN that the debt no longer locks, at the price that was read. */
  unlocked: bigint
}

/** What burn resolves to. */
export type BurnReturnType = { hash: Hash } & BurnOutcome

/** What burn may throw. */
export type BurnErrorType =
  | InsufficientBalanceError
  | MinimumStakeTimeError
  | NoDebtError
  | NotDelegateError
  | WaitingPeriodActiveError
  | ZeroAmountError
  | WriteErrorType

/**
 * Burns sUSD against a debt. Never paused, and needs no price of SYN.
 *
 * Reads: collateral, debt and price, one round trip. Sends: one transaction.
 * Errors: {@link NoDebtError}, {@link MinimumStakeTimeError} within a day of the last issue, {@link InsufficientBalanceError},
 * {@link WaitingPeriodActiveError} where sUSD of a fresh exchange would be needed, {@link NotDelegateError}.
 *
 * @example
 * const { debtLeft, unlocked } = await burn(client, { amount: 'max' })
 */
export const burn: WriteAction<BurnParameters, BurnOutcome, BurnReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: BurnParameters,
): Promise<WritePlan<BurnOutcome, BurnOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool, errors } = context
  const { onBehalf } = parameters
  const amount = parameters.amount === 'max' ? maxUint256 : parameters.amount
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const account = onBehalf ?? context.account.address
  const [collateral, owed, [priceWad], ratioWad] = await readMany(
    client,
    stakerCalls(context, account),
    errors,
  )
  const outcome = (burned: bigint, debtLeft: bigint): BurnOutcome => {
    const terms = { collateral, priceWad, ratioWad }
    const before = standing(terms, burned + debtLeft)
    return { burned, debtLeft, unlocked: before.locked - standing(terms, debtLeft).locked }
  }
  const data = onBehalf
    ? encodeFunctionData({ abi: [debtPool_burnSynthsOnBehalf], args: [onBehalf, amount] })
    : encodeFunctionData({ abi: [debtPool_burnSynths], args: [amount] })
  return contractPlan(context, debtPool, data, {
    format: synthFormatter(),
    decodeResult: (result) => {
      const burned = decodeFunctionResult({ abi: [debtPool_burnSynths], data: result })
      return outcome(burned, owed - burned)
    },
    decodeReceipt: (receipt) => {
      const { amount: burned, debt } = requireEvent(receipt, debtPool, debtPool_Burned)
      return outcome(burned, debt)
    },
  })
}
