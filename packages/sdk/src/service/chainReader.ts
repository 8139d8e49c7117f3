import type { AbiEvent, Address, Chain, GetLogsReturnType, Hex } from 'viem'
import { getBlock, getLogs } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from '../core/client.js'

/** How far a process has read the chain. Kept with what it has read, in one file. */
export type Cursor = {
  /** Next block to read. */
  nextBlock: bigint
  /** Hash of the block before, to notice when the chain has changed its mind. */
  hash?: Hex | undefined
}

export type ReadOptions = {
  /** First block to read: the service's deployment, or later. */
  fromBlock: bigint
  /** Blocks that must stand above a block before it is read. */
  confirmations: bigint
}

/** A log of one of the given events. */
export type LogOf<events extends readonly AbiEvent[]> = GetLogsReturnType<
  undefined,
  events,
  true,
  bigint,
  bigint
>[number]

/** Most blocks in one request; nodes refuse longer ranges. */
const maxRange = 2_000n

/** Blocks to wait on a chain unless told otherwise: none on a devnet, whose blocks come only with transactions. */
export const defaultConfirmations = (chainId: number): bigint => (chainId === 31_337 ? 0n : 12n)

/**
 * Hands over the logs that are new since the cursor, a range of blocks at a time, and moves the cursor after each. What the
 * caller saves between two ranges belongs together, so a crash makes it read a range twice but never skip one: taking the
 * same log in twice must change nothing.
 *
 * A chain that has changed its mind about what was read is read again from the beginning: deep changes are rare, and a
 * state that mixes two histories is worse.
 *
 * @param take Gets the logs of a range, in order; the cursor stands behind them already.
 * @param reset Forgets everything that was read.
 */
export async function readNewLogs<const events extends readonly AbiEvent[]>(
  client: QuintetClient,
  cursor: Cursor,
  { fromBlock, confirmations }: ReadOptions,
  source: { address: Address[]; events: events },
  take: (logs: LogOf<events>[]) => void | Promise<void>,
  reset: () => void,
): Promise<void> {
  const blockOf = getAction(client, getBlock, 'getBlock')
  const latest = await blockOf({ blockTag: 'latest' })
  const head = latest.number - confirmations
  if (cursor.hash !== undefined) {
    const last = cursor.nextBlock - 1n
    const isSame =
      last <= latest.number && (await blockOf({ blockNumber: last })).hash === cursor.hash
    if (!isSame) {
      Object.assign(cursor, { nextBlock: fromBlock, hash: undefined })
      reset()
    }
  }
  while (cursor.nextBlock <= head) {
    const last = cursor.nextBlock + maxRange - 1n
    const toBlock = last < head ? last : head
    const { hash } = await blockOf({ blockNumber: toBlock })
    const logs = await logsOf(client, source, cursor.nextBlock, toBlock)
    Object.assign(cursor, { nextBlock: toBlock + 1n, hash: hash ?? undefined })
    await take(logs as LogOf<events>[])
  }
}

function logsOf<const events extends readonly AbiEvent[]>(
  client: QuintetClient,
  { address, events }: { address: Address[]; events: events },
  fromBlock: bigint,
  toBlock: bigint,
) {
  return getLogs<Chain | undefined, undefined, events, true, bigint, bigint>(client, {
    address,
    events,
    fromBlock,
    toBlock,
    strict: true,
  })
}
