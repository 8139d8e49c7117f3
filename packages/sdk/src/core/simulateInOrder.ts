import type { Account, Hex, TransactionReceipt } from 'viem'
import { simulateCalls } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from './client.js'
import type { DecodeErrorOptions } from './contractErrors.js'
import { decodeRevert, toQuintetError } from './contractErrors.js'
import type { Call } from './write.js'

/** What a simulated call came to: what it returned and logged, or its typed error. */
export type SimulatedCall =
  | { ok: true; data: Hex; logs: TransactionReceipt['logs']; gas: bigint }
  | { ok: false; error: Error }

/**
 * Runs calls one after the other against the latest block, in one request. Sends nothing.
 *
 * @throws TransportError When the node does not answer.
 */
export async function simulateInOrder(
  client: QuintetClient,
  account: Account,
  calls: readonly Call[],
  decode: DecodeErrorOptions,
): Promise<SimulatedCall[]> {
  try {
    const { results } = await getAction(client, simulateCalls, 'simulateCalls')({ account, calls })
    return results.map(({ status, data, error, gasUsed, logs = [] }) => {
      // Logs of a simulation lack nothing that decoding looks at.
      if (status === 'success') {
        return { ok: true, data, logs: logs as TransactionReceipt['logs'], gas: gasUsed }
      }
      const hasReason = data && data !== '0x'
      return {
        ok: false,
        error: hasReason ? decodeRevert(data, decode, error) : toQuintetError(error, decode),
      }
    })
  } catch (error) {
    throw toQuintetError(error, decode)
  }
}
