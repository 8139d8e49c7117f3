import type { Address } from 'viem'
import {
  cycleManager_nextCycleStart,
  reactor_batch,
  reactor_maxRedeem,
  reactor_maxWithdraw,
  reactor_openBatch,
  reactor_requestOf,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { ReactorRef } from '../context.js'
import { reactorAddress, readContext } from '../context.js'

/** What reactorWithdrawalStatus takes. */
export type ReactorWithdrawalStatusParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Whose request: its controller. Default: the client's account. */
  account?: Address | undefined
} & ActionOptions

/** What reactorWithdrawalStatus resolves to. */
export type ReactorWithdrawalStatusReturnType = {
  /**
   * `none` without a request; `pending` until a rollover settles its batch; `settled` while nothing of it is funded;
   * `claimable` when something is.
   */
  state: 'none' | 'pending' | 'settled' | 'claimable'
  /** Batch of the latest request; undefined without one. */
  batch: bigint | undefined
  /** Units of share of that request which are not claimed. */
  shares: bigint
  /** What they are owed, units of the asset; 0 while the batch is open. */
  assets: bigint
  /** What can be claimed now, of older requests too, units of the asset. */
  claimable: bigint
  /** Shares of what can be claimed. */
  claimableShares: bigint
  /** Unix seconds from which a rollover can settle it; undefined once it is settled. */
  eta: bigint | undefined
}

/**
 * How far a redemption is.
 *
 * Reads: two round trips.
 *
 * @example
 * const { state, claimable, eta } = await reactorWithdrawalStatus(client, { reactor: 'tWETH' })
 */
export async function reactorWithdrawalStatus(
  client: QuintetClient,
  parameters: ReactorWithdrawalStatusParameters,
): Promise<ReactorWithdrawalStatusReturnType> {
  const context = readContext(client, parameters)
  const address = reactorAddress(context, parameters.reactor)
  const account = parameters.account ?? resolveAccount(client, undefined).address
  const [request, openBatch, claimableShares, claimable, eta] = await readMany(
    client,
    [
      { address, abi: [reactor_requestOf], functionName: 'requestOf', args: [account] },
      { address, abi: [reactor_openBatch], functionName: 'openBatch' },
      { address, abi: [reactor_maxRedeem], functionName: 'maxRedeem', args: [account] },
      { address, abi: [reactor_maxWithdraw], functionName: 'maxWithdraw', args: [account] },
      {
        address: context.at('CycleManager'),
        abi: [cycleManager_nextCycleStart],
        functionName: 'nextCycleStart',
      },
    ],
    context.errors,
  )
  const [batch, requested, claimed] = request
  const shares = requested - claimed
  const reached = { claimable, claimableShares }
  if (shares === 0n) {
    const state = claimableShares > 0n ? 'claimable' : 'none'
    return { state, batch: undefined, shares, assets: 0n, ...reached, eta: undefined }
  }
  if (batch === openBatch) return { state: 'pending', batch, shares, assets: 0n, ...reached, eta }

  const [[batchShares, owed]] = await readMany(
    client,
    [{ address, abi: [reactor_batch], functionName: 'batch', args: [batch] }],
    context.errors,
  )
  return {
    state: claimableShares > 0n ? 'claimable' : 'settled',
    batch,
    shares,
    assets: batchShares === 0n ? 0n : (shares * owed) / batchShares,
    ...reached,
    eta: undefined,
  }
}
