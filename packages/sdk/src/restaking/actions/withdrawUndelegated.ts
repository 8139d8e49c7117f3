import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  tokenPool_UndelegatedWithdrawn,
  tokenPool_undelegated,
  tokenPool_withdrawUndelegated,
} from '../../abis/generated.js'
import type { AssetNotListedError, InsufficientSharesError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'

/** What withdrawUndelegated takes. */
export type WithdrawUndelegatedParameters = {
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Token units. */
  amount: bigint | 'max'
  /** Who gets them. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What withdrawUndelegated did. */
export type WithdrawUndelegatedOutcome = {
  /** Token units that left. */
  amount: bigint
}

/** What withdrawUndelegated resolves to. */
export type WithdrawUndelegatedReturnType = { hash: Hash } & WithdrawUndelegatedOutcome

/** What withdrawUndelegated may throw. */
export type WithdrawUndelegatedErrorType =
  | AssetNotListedError
  | InsufficientSharesError
  | ZeroAmountError
  | WriteErrorType

/**
 * Takes stake out that is with no operator: at once, and never slashable.
 *
 * Reads: the balance, one round trip for `max`. Sends: one transaction.
 * Errors: {@link AssetNotListedError}, {@link InsufficientSharesError}, {@link ZeroAmountError}.
 *
 * @example
 * const { amount } = await withdrawUndelegated(client, { asset: 'wqstETH', amount: 'max' })
 */
export const withdrawUndelegated: WriteAction<
  WithdrawUndelegatedParameters,
  WithdrawUndelegatedOutcome,
  WithdrawUndelegatedReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: WithdrawUndelegatedParameters,
): Promise<WritePlan<WithdrawUndelegatedOutcome, WithdrawUndelegatedOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors, pool } = context
  const asset = assetAddress(context, parameters.asset)
  const [held] =
    parameters.amount === 'max'
      ? await readMany(
          client,
          [
            {
              address: pool,
              abi: [tokenPool_undelegated],
              functionName: 'undelegated',
              args: [account.address, asset],
            },
          ],
          errors,
        )
      : [0n]
  const amount = parameters.amount === 'max' ? held : parameters.amount
  const { to = account.address } = parameters
  const data = encodeFunctionData({
    abi: [tokenPool_withdrawUndelegated],
    args: [asset, amount, to],
  })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: () => ({ amount }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, pool, tokenPool_UndelegatedWithdrawn).amount,
    }),
  })
}
