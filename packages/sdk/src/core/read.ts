import type { ContractFunctionParameters, MulticallParameters, MulticallReturnType } from 'viem'
import { multicall } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from './client.js'
import type { ContractErrorSet } from './contractErrors.js'
import { toQuintetError } from './contractErrors.js'

/**
 * Reads several values of one block in one round trip: through Multicall3 where the client's chain names it,
 * else through a call that carries the code along.
 *
 * @throws ContractError of `errors` when a call reverts, TransportError when the node does not answer.
 */
export async function readMany<const contracts extends readonly ContractFunctionParameters[]>(
  client: QuintetClient,
  contracts: MulticallParameters<contracts, false>['contracts'],
  errors: ContractErrorSet,
): Promise<MulticallReturnType<contracts, false>> {
  try {
    return (await getAction(
      client,
      multicall,
      'multicall',
    )({
      allowFailure: false,
      batchSize: 0, // one round trip, however many calls
      contracts,
      deployless: client.chain?.contracts?.multicall3 === undefined,
    } as MulticallParameters)) as MulticallReturnType<contracts, false>
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}
