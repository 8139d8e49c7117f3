import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { type InvalidPriceError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  bandLens_marketView,
  bandLens_maxBorrowable,
  bandMarket_debt,
  bandMarket_extraHealth,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { loanRefusal } from '../loanRefusal.js'
import type { MarketRef } from '../market.js'
import { firstBandOf, maxBorrowableFrom, placement, probeBands, probeTokens } from '../placement.js'
import type { BorrowQuote } from './quoteBorrow.js'

/** Parameters of {@link quoteBorrowAllRanges}. */
export type QuoteBorrowAllRangesParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral to put up, collateral units. */
  collateral: bigint
  /** Debt to take, borrowed units. Default: the most that each range carries. */
  debt?: bigint | undefined
  /** Whose loan it would be. Default: the client's account, if it has one. */
  user?: Address | undefined
} & ActionOptions

/** What {@link quoteBorrowAllRanges} resolves to. */
export type QuoteBorrowAllRangesReturnType = readonly (BorrowQuote & {
  /** Number of bands. */
  bands: number
})[]

/** What {@link quoteBorrowAllRanges} may throw. */
export type QuoteBorrowAllRangesErrorType = InvalidPriceError | ZeroAmountError

/**
 * Quotes a loan for every number of bands, 4 to 50: what a slider shows.
 *
 * Reads: one round trip; the mathematics runs offline. A range that is impossible says why, as in `quoteBorrow`.
 * Errors: {@link ZeroAmountError} for collateral of 0.
 *
 * @example
 * const quotes = await quoteBorrowAllRanges(client, { market: 'WETH', collateral: parseEther('10') })
 * for (const quote of quotes) if (quote.ok) console.log(quote.bands, quote.maxBorrowable, quote.range)
 */
export async function quoteBorrowAllRanges(
  client: QuintetClient,
  parameters: QuoteBorrowAllRangesParameters,
): Promise<QuoteBorrowAllRangesReturnType> {
  const { collateral } = parameters
  const { deployment, market, errors, format } = await readContext(client, parameters)
  if (collateral <= 0n) throw inputError(errors, ZeroAmountError, {})
  const user = parameters.user ?? client.account?.address ?? zeroAddress
  const { address } = market
  const lens = contractAddress(deployment, 'BandLens')
  const probe = probeTokens * 10n ** BigInt(market.collateral.decimals)
  const [view, probed, owed, extraHealth] = await readMany(
    client,
    [
      { address: lens, abi: [bandLens_marketView], functionName: 'marketView', args: [address] },
      {
        address: lens,
        abi: [bandLens_maxBorrowable],
        functionName: 'maxBorrowable',
        args: [address, probe, probeBands, zeroAddress],
      },
      { address, abi: [bandMarket_debt], functionName: 'debt', args: [user] },
      { address, abi: [bandMarket_extraHealth], functionName: 'extraHealth', args: [user] },
    ],
    errors,
    format,
  )
  const scene = { market, view, extraHealth }
  const first = firstBandOf(scene, probed)
  return Array.from({ length: 47 }, (_, i) => {
    const bands = i + 4
    const maxBorrowable = maxBorrowableFrom(scene, first, { collateral, bands })
    const debt = parameters.debt ?? maxBorrowable
    const error = loanRefusal(errors, view, { user, owed, debt, maxBorrowable }, format)
    if (error) return { ok: false, bands, maxBorrowable, error }
    return {
      ok: true,
      bands,
      maxBorrowable,
      debt,
      ...placement(scene, { collateral, debt, bands }),
    }
  })
}
