import type { Address } from 'viem'
import type { NoLoanError } from '../../abis/bandsErrors.js'
import { bandLens_maxRemovable } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link maxRemovable}. */
export type MaxRemovableParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
} & ActionOptions

/** What {@link maxRemovable} may throw. */
export type MaxRemovableErrorType = NoLoanError

/**
 * The most collateral that can be taken out of a loan now, collateral units, rounded down; 0 in soft liquidation.
 *
 * Reads: one round trip. Errors: {@link NoLoanError}.
 *
 * @example
 * const amount = await maxRemovable(client, { market: 'WETH' })
 */
export async function maxRemovable(
  client: QuintetClient,
  parameters: MaxRemovableParameters,
): Promise<bigint> {
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const [amount] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_maxRemovable],
        functionName: 'maxRemovable',
        args: [market.address, user],
      },
    ],
    errors,
    format,
  )
  return amount
}
