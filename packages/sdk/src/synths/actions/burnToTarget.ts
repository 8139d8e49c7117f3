import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { InsufficientBalanceError, StalePriceError } from '../../abis/commonErrors.js'
import {
  debtPool_Burned,
  debtPool_burnSynths,
  debtPool_burnSynthsToTarget,
  debtPool_burnSynthsToTargetOnBehalf,
} from '../../abis/generated.js'
import type {
  AlreadyAtTargetError,
  CollateralPriceDeviationError,
  NotDelegateError,
  WaitingPeriodActiveError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import { stakerCalls, standing } from '../staker.js'

/** What burnToTarget takes. */
export type BurnToTargetParameters = {
  /** Account whose sUSD is burned and whose debt falls, where the signer is its delegate. Default: the signer. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What a burn leaves. */
export type BurnToTargetOutcome = {
  /** Units of sUSD: at most the debt. */
  burned: bigint
  /** What the account still owes, USD. */
  debtLeft: bigint
  /** SYN that the debt no longer locks, at the price that was read. */
  unlocked: bigint
}

/** What burnToTarget resolves to. */
export type BurnToTargetReturnType = { hash: Hash } & BurnToTargetOutcome

/** What burnToTarget may throw. */
export type BurnToTargetErrorType =
  | AlreadyAtTargetError
  | CollateralPriceDeviationError
  | InsufficientBalanceError
  | NotDelegateError
  | StalePriceError
  | WaitingPeriodActiveError
  | WriteErrorType

/**
 * Burns exactly what brings a debt down to what the collateral carries; possible at any time.
 *
 * Reads: collateral, debt and price, one round trip. Sends: one transaction.
 * Errors: {@link AlreadyAtTargetError}, {@link InsufficientBalanceError}, {@link WaitingPeriodActiveError},
 * {@link StalePriceError} or {@link CollateralPriceDeviationError} without a price of SYN, {@link NotDelegateError}.
 *
 * @example
 * const { burned } = await burnToTarget(client, {})
 */
export const burnToTarget: WriteAction<
  BurnToTargetParameters,
  BurnToTargetOutcome,
  BurnToTargetReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: BurnToTargetParameters,
): Promise<WritePlan<BurnToTargetOutcome, BurnToTargetOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool, errors } = context
  const { onBehalf } = parameters
  const account = onBehalf ?? context.account.address
  const [collateral, owed, [priceWad], ratioWad] = await readMany(
    client,
    stakerCalls(context, account),
    errors,
  )
  const outcome = (burned: bigint, debtLeft: bigint): BurnToTargetOutcome => {
    const terms = { collateral, priceWad, ratioWad }
    const before = standing(terms, burned + debtLeft)
    return { burned, debtLeft, unlocked: before.locked - standing(terms, debtLeft).locked }
  }
  const data = onBehalf
    ? encodeFunctionData({ abi: [debtPool_burnSynthsToTargetOnBehalf], args: [onBehalf] })
    : encodeFunctionData({ abi: [debtPool_burnSynthsToTarget] })
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
