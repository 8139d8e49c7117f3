import {
  tokenPool_currentEpoch,
  tokenPool_epochLength,
  tokenPool_genesis,
} from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { readMany } from '../core/read.js'
import type { RestakingContext } from './context.js'

/** The system's clock. */
export type Clock = {
  /** Unix seconds at which epoch 0 began. */
  genesis: bigint
  /** Seconds. */
  epochLength: bigint
  /** Epoch of the latest block. */
  epoch: bigint
}

/** The calls that read the clock. */
export function clockCalls({ pool: address }: RestakingContext) {
  return [
    { address, abi: [tokenPool_genesis], functionName: 'genesis' },
    { address, abi: [tokenPool_epochLength], functionName: 'epochLength' },
    { address, abi: [tokenPool_currentEpoch], functionName: 'currentEpoch' },
  ] as const
}

/** Reads the clock, one round trip. */
export async function readClock(client: QuintetClient, context: RestakingContext): Promise<Clock> {
  const [genesis, epochLength, epoch] = await readMany(client, clockCalls(context), context.errors)
  return { genesis, epochLength, epoch }
}

/** Unix seconds at which an epoch begins. */
export function startOf({ genesis, epochLength }: Clock, epoch: bigint): bigint {
  return genesis + epoch * epochLength
}
