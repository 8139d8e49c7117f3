import type { Address } from 'viem'
import { serviceManagerBase_disputeResolution } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { readMany } from '../core/read.js'
import type { RestakingContext } from './context.js'

/** The call that tells where the faults of a service are proven. */
export function courtCall(avs: Address) {
  const abi = [serviceManagerBase_disputeResolution] as const
  return { address: avs, abi, functionName: 'disputeResolution' } as const
}

/** The court of a service, one round trip. */
export async function readCourt(
  client: QuintetClient,
  { errors }: RestakingContext,
  avs: Address,
): Promise<readonly [court: Address]> {
  return readMany(client, [courtCall(avs)], errors)
}
