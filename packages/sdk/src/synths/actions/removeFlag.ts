import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { StalePriceError } from '../../abis/commonErrors.js'
import { debtPool_FlagRemoved, debtPool_removeFlag } from '../../abis/generated.js'
import type {
  CollateralPriceDeviationError,
  CRatioAboveIssuanceRatioError,
  NotFlaggedError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What removeFlag takes. */
export type RemoveFlagParameters = {
  /** Flagged staker who is at the issuance ratio again. */
  user: Address
} & WriteOptions

/** What the removal of a flag leaves. */
export type RemoveFlagOutcome = {
  /** The account that is free of its flag. */
  user: Address
}

/** What removeFlag resolves to. */
export type RemoveFlagReturnType = { hash: Hash } & RemoveFlagOutcome

/** What removeFlag may throw. */
export type RemoveFlagErrorType =
  | CRatioAboveIssuanceRatioError
  | CollateralPriceDeviationError
  | NotFlaggedError
  | StalePriceError
  | WriteErrorType

/**
 * Removes the flag of a staker who is at the issuance ratio again. Anyone may.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotFlaggedError}, {@link CRatioAboveIssuanceRatioError}, {@link StalePriceError}.
 *
 * @example
 * await removeFlag(client, { user })
 */
export const removeFlag: WriteAction<
  RemoveFlagParameters,
  RemoveFlagOutcome,
  RemoveFlagReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RemoveFlagParameters,
): Promise<WritePlan<RemoveFlagOutcome, RemoveFlagOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool } = context
  const { user } = parameters
  const data = encodeFunctionData({ abi: [debtPool_removeFlag], args: [user] })
  return contractPlan(context, debtPool, data, {
    decodeResult: () => ({ user }),
    decodeReceipt: (receipt) => ({
      user: requireEvent(receipt, debtPool, debtPool_FlagRemoved).account,
    }),
  })
}
