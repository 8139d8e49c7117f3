import type { Address } from 'viem'
import { serviceManagerBase_disputeResolution } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { readMany } from '../core/read.js'
import type { RestakingContext } from './context.js'

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
