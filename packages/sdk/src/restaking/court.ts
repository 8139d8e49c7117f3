import type { Address, SimulateCallsReturnType } from 'viem'
import { simulateCalls } from 'viem/actions'
import { getAction } from 'viem/utils'
import { serviceManagerBase_disputeResolution } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { toQuintetError } from '../core/contractErrors.js'
import { readMany } from '../core/read.js'
import type { Call } from '../core/write.js'
import type { RestakingContext, RestakingWriteContext } from './context.js'

/** The court of a service, one round trip. */
export async function readCourt(
  client: QuintetClient,
  { errors }: RestakingContext,
  avs: Address,
): Promise<readonly [court: Address]> {
  return readMany(
    client,
    [
      {
        address: avs,
        abi: [serviceManagerBase_disputeResolution],
        functionName: 'disputeResolution',
      },
    ],
    errors,
  )
}

/**
 * Simulates calls, the last one to a court, and says how much gas that one should have. A court tries to freeze and goes
 * on where that fails, so the least gas with which its call passes is too little for the freeze.
 */
export async function simulateCourt(
  client: QuintetClient,
  { account, errors }: RestakingWriteContext,
  calls: readonly Call[],
): Promise<{ last: SimulateCallsReturnType['results'][number] | undefined; gas: bigint }> {
  try {
    const { results } = await getAction(client, simulateCalls, 'simulateCalls')({ account, calls })
    const last = results.at(-1)
    return { last, gas: (last?.gasUsed ?? 0n) * 2n }
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}
