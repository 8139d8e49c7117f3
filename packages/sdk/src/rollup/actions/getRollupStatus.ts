import type { Address } from 'viem'
import {
  producerBonds_members,
  rollupChain_chainState,
  rollupChain_parameters,
  rollupChain_progress,
  rollupChain_tipRoot,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import type { TransportError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'

/** What getRollupStatus takes. */
export type GetRollupStatusParameters = ActionOptions

/** Where the rollup stands on layer 1. */
export type GetRollupStatusReturnType = {
  /** Last block. */
  blockId: bigint
  /** State after it. */
  root: `0x${string}`
  executedId: bigint
  finalId: bigint
  /** Number of the first queue item that no block has taken. */
  cursor: bigint
  /** Items that the queue ever had. */
  queueLength: bigint
  accountCount: number
  assetCount: number
  strategyCount: number
  isPaused: boolean
  isEscaped: boolean
  producers: readonly Address[]
  /** Seconds from a block until its plan is executed. */
  allocationWindow: number
  /** Seconds from a block until its withdrawals are paid. */
  payoutDelay: number
  /** Seconds after which a queue item opens the escape hatch. */
  escapeDelay: number
  /** Seconds after which a block must take a queue item. */
  forceInclusionDelay: number
  /** Wei of a forced request. */
  forceFee: bigint
}

/** What getRollupStatus may throw. */
export type GetRollupStatusErrorType = TransportError

/**
 * Tells where the rollup stands on layer 1, and its windows.
 *
 * Reads: one round trip.
 *
 * @example
 * const { blockId, executedId, finalId } = await getRollupStatus(client)
 */
export async function getRollupStatus(
  client: QuintetClient,
  parameters: GetRollupStatusParameters = {},
): Promise<GetRollupStatusReturnType> {
  const { rollup: address, deployment, errors } = readContext(client, parameters)
  const bonds = contractAddress(deployment, 'ProducerBonds')
  const [state, progress, root, settings, producers] = await readMany(
    client,
    [
      { address, abi: [rollupChain_chainState], functionName: 'chainState' },
      { address, abi: [rollupChain_progress], functionName: 'progress' },
      { address, abi: [rollupChain_tipRoot], functionName: 'tipRoot' },
      { address, abi: [rollupChain_parameters], functionName: 'parameters' },
      { address: bonds, abi: [producerBonds_members], functionName: 'members' },
    ],
    errors,
  )
  return {
    blockId: BigInt(state.tip),
    root,
    executedId: BigInt(progress.executed),
    finalId: BigInt(progress.finalId),
    cursor: BigInt(state.cursor),
    queueLength: BigInt(state.tail),
    accountCount: state.accountCount,
    assetCount: state.assetCount,
    strategyCount: state.strategyCount,
    isPaused: state.isPaused,
    isEscaped: state.isEscape,
    producers,
    allocationWindow: settings.allocationWindow,
    payoutDelay: settings.payoutDelay,
    escapeDelay: settings.escapeDelay,
    forceInclusionDelay: settings.forceInclusionDelay,
    forceFee: settings.forceFee,
  }
}
