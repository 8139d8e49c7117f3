import type { Address } from 'viem'
import type { NoLoanError } from '../../abis/bandsErrors.js'
import { bandLens_marketView, bandLens_maxBorrowMore } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { min } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'

/** Parameters of {@link maxBorrowMore}. */
export type MaxBorrowMoreParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral to add with it, collateral units. Default 0. */
  collateral?: bigint | undefined
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
} & ActionOptions

/** What {@link maxBorrowMore} may throw. */
export type MaxBorrowMoreErrorType = NoLoanError

/**
 * The most that a loan can grow by now, borrowed units, rounded down: what its collateral carries and the market has to
 * lend. 0 in soft liquidation.
 *
 * Reads: one round trip. Errors: {@link NoLoanError}.
 *
 * @example
 * const debt = await maxBorrowMore(client, { market: 'WETH', collateral: parseEther('1') })
 */
export async function maxBorrowMore(
  client: QuintetClient,
  parameters: MaxBorrowMoreParameters,
): Promise<bigint> {
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const address = contractAddress(deployment, 'BandLens')
  const [most, { available }] = await readMany(
    client,
    [
      {
        address,
        abi: [bandLens_maxBorrowMore],
        functionName: 'maxBorrowMore',
        args: [market.address, user, parameters.collateral ?? 0n],
      },
      { address, abi: [bandLens_marketView], functionName: 'marketView', args: [market.address] },
    ],
    errors,
    format,
  )
  return min(most, available)
}
