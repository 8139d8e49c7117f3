import type { AbiEvent, Address, Hex, ParseEventLogsReturnType, RpcLog } from 'viem'
import { formatLog, pad, parseEventLogs, toEventSelector, toHex } from 'viem'
import type { QuintetClient } from '../core/client.js'
import type { ContractErrorSet } from '../core/contractErrors.js'
import { toQuintetError } from '../core/contractErrors.js'

/** First block that an action reads events from. */
export type LogRange = {
  /** Default: the chain's first. On a public chain name the block of the deployment. */
  fromBlock?: bigint | undefined
}

/** Events of one contract, of several kinds that share their first indexed parameter, in one request. */
export async function readLogs<const events extends readonly AbiEvent[]>(
  client: QuintetClient,
  {
    address,
    events,
    first,
    fromBlock = 0n,
    errors,
  }: {
    address: Address
    events: events
    first?: Hex | undefined
    errors: ContractErrorSet
  } & LogRange,
): Promise<ParseEventLogsReturnType<events, undefined, true>> {
  const topics = [events.map((event) => toEventSelector(event)), first ? pad(first) : null]
  try {
    const logs = (await client.request({
      method: 'eth_getLogs',
      params: [{ address, topics, fromBlock: toHex(fromBlock), toBlock: 'latest' }],
    })) as RpcLog[]
    return parseEventLogs({ abi: events, logs: logs.map((log) => formatLog(log)) }) as never
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}
