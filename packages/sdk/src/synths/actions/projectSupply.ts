import { erc20Abi } from 'viem'
import { supplySchedule_weeksMinted } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { InvalidParameterError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { mintedSupply } from '../math.js'

/** What projectSupply takes. */
export type ProjectSupplyParameters = {
  /** How many weeks from the first that is not minted. */
  weeks: number
} & ActionOptions

/** The supply, week by week. */
export type ProjectSupplyReturnType = readonly {
  /** Counted from 1. */
  week: bigint
  /** Units of SYN minted in that week. */
  minted: bigint
  /** Units of SYN then. */
  supply: bigint
}[]

/**
 * Projects the supply of SYN, to the wei as it is minted when every week is minted by itself.
 *
 * Reads: one round trip.
 * Errors: {@link InvalidParameterError}.
 *
 * @example
 * const [next] = await projectSupply(client, { weeks: 52 })
 */
export async function projectSupply(
  client: QuintetClient,
  parameters: ProjectSupplyParameters,
): Promise<ProjectSupplyReturnType> {
  const { deployment, errors } = readContext(client, parameters)
  const { weeks } = parameters
  if (!Number.isInteger(weeks) || weeks < 0) {
    throw new InvalidParameterError('weeks', weeks, 'must be a whole number')
  }
  const [done, current] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'SupplySchedule'),
        abi: [supplySchedule_weeksMinted],
        functionName: 'weeksMinted',
      },
      {
        address: contractAddress(deployment, 'CollateralToken'),
        abi: erc20Abi,
        functionName: 'totalSupply',
      },
    ],
    errors,
  )
  let supply = current
  return Array.from({ length: weeks }, (_, i) => {
    const week = done + BigInt(i) + 1n
    const minted = mintedSupply(week - 1n, week, supply)
    supply += minted
    return { week, minted, supply }
  })
}
