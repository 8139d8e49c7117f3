import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  tokenPool_pool,
  tokenPool_position,
  tokenPool_queueWithdrawal,
  tokenPool_WithdrawalQueued,
} from '../../abis/generated.js'
import type {
  DustWithdrawalError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
} from '../../abis/restakingErrors.js'
import { InsufficientSharesError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { InvalidParameterError } from '../../core/errors.js'
import { requireEvent } from '../../core/events.js'
import { divUp, min } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { clockCalls, startOf } from '../clock.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'
import type { QueuedWithdrawal } from '../withdrawals.js'

/** What queueWithdrawal takes. */
export type QueueWithdrawalParameters = {
  /** Operator that holds the stake. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Shares of the operator's pool, or `'max'` for all. Give this or `assets`. */
  shares?: bigint | 'max' | undefined
  /** Token units: as many shares as are worth at least that. */
  assets?: bigint | undefined
} & WriteOptions

/** What was queued. */
export type QueueWithdrawalOutcome = Omit<QueuedWithdrawal, 'asset'>

/** What queueWithdrawal resolves to. */
export type QueueWithdrawalReturnType = { hash: Hash } & QueueWithdrawalOutcome

/** What queueWithdrawal may throw. */
export type QueueWithdrawalErrorType =
  | DustWithdrawalError
  | InsufficientSharesError
  | InvalidParameterError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | ZeroAmountError
  | WriteErrorType

/**
 * Queues stake for withdrawal. It matures when the next epoch is over, and bears slashes of faults until then.
 *
 * Reads: position, pool and clock, one round trip. Sends: one transaction.
 * Errors: {@link InsufficientSharesError}, {@link DustWithdrawalError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { epoch, maturesAt } = await queueWithdrawal(client, { operator, asset: 'wqstETH', shares: 'max' })
 */
export const queueWithdrawal: WriteAction<
  QueueWithdrawalParameters,
  QueueWithdrawalOutcome,
  QueueWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: QueueWithdrawalParameters,
): Promise<WritePlan<QueueWithdrawalOutcome, QueueWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors, pool } = context
  const { operator } = parameters
  if ((parameters.shares === undefined) === (parameters.assets === undefined)) {
    throw new InvalidParameterError('shares', parameters.shares, 'or `assets` must be given')
  }
  const asset = assetAddress(context, parameters.asset)
  const format = assetFormatter(context, parameters.asset)
  const [[held], state, genesis, epochLength, epoch] = await readMany(
    client,
    [
      {
        address: pool,
        abi: [tokenPool_position],
        functionName: 'position',
        args: [account.address, operator, asset],
      },
      { address: pool, abi: [tokenPool_pool], functionName: 'pool', args: [operator, asset] },
      ...clockCalls(context),
    ],
    errors,
    format,
  )
  const shares = sharesOf(parameters, held, state)
  if (shares > held) {
    throw inputError(errors, InsufficientSharesError, { available: held, needed: shares }, format)
  }
  const clock = { genesis, epochLength, epoch }
  const abi = [tokenPool_queueWithdrawal] as const
  const data = encodeFunctionData({ abi, args: [operator, asset, shares] })
  return contractPlan(context, pool, data, {
    format,
    decodeResult: (result) => {
      const [assets, at, generation] = decodeFunctionResult({ abi, data: result })
      return { assets, epoch: at, generation, maturesAt: startOf(clock, at + 2n) }
    },
    decodeReceipt: (receipt) => {
      const queued = requireEvent(receipt, pool, tokenPool_WithdrawalQueued)
      const { assets, epoch: at, generation } = queued
      return { assets, epoch: at, generation, maturesAt: startOf(clock, at + 2n) }
    },
  })
}

function sharesOf(
  { shares, assets }: QueueWithdrawalParameters,
  held: bigint,
  pool: { assets: bigint; shares: bigint },
): bigint {
  if (shares === 'max') return held
  if (shares !== undefined) return shares
  const wanted = assets ?? 0n
  if (pool.assets === 0n) return wanted
  const rounded = divUp(wanted * pool.shares, pool.assets)
  // The last unit of the own stake may be worth a fraction less than a unit.
  const worth = pool.shares === 0n ? 0n : (held * pool.assets) / pool.shares
  return wanted <= worth ? min(rounded, held) : rounded
}
