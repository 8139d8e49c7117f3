import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { type BandsOutOfRangeError, LoanExistsError } from '../../abis/bandsErrors.js'
import { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  bandLens_marketView,
  bandLens_maxBorrowable,
  bandLens_previewCreate,
  bandMarket_debt,
  bandMarket_extraHealth,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress } from '../../core/deployment.js'
import { ContractError } from '../../core/errors.js'
import { readSettled, unwrap } from '../../core/read.js'
import { readContext } from '../context.js'
import { loanRefusal } from '../loanRefusal.js'
import type { MarketRef } from '../market.js'
import type { Placement } from '../placement.js'
import { placement } from '../placement.js'
import { requireBandCount } from '../validation.js'

/** Parameters of {@link quoteBorrow}. */
export type QuoteBorrowParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral to put up, collateral units. */
  collateral: bigint
  /** Number of bands, 4 to 50. Default 10. */
  bands?: number | undefined
  /** Debt to take, borrowed units. Default: the most that the collateral carries. */
  debt?: bigint | undefined
  /** Whose loan it would be. Default: the client's account, if it has one. */
  user?: Address | undefined
} & ActionOptions

/** What a loan would look like, or why there can be none. */
export type BorrowQuote =
  | (Placement & {
      ok: true
      /** Debt that was quoted, borrowed units. */
      debt: bigint
      /** Most that this collateral and band count carry, borrowed units. */
      maxBorrowable: bigint
    })
  | {
      ok: false
      /** Why not: the error that the contract would revert with. */
      error: ContractError
      /** Most that this collateral and band count carry, borrowed units. */
      maxBorrowable: bigint
    }

/**
 * Quotes a loan: where its bands would lie, its health, its cost, and the most that can be borrowed.
 *
 * Reads: one round trip. An impossible loan is no failure but `ok: false` with the error that it would
 * meet, so that a form can show it.
 * Errors: {@link BandsOutOfRangeError}, {@link ZeroAmountError} for collateral of 0.
 *
 * @example
 * const quote = await quoteBorrow(client, { market: 'WETH', collateral: parseEther('10'), bands: 10 })
 * if (quote.ok) console.log(quote.maxBorrowable, quote.range)
 */
export async function quoteBorrow(
  client: QuintetClient,
  parameters: QuoteBorrowParameters,
): Promise<BorrowQuote> {
  const { collateral, bands = 10 } = parameters
  const { deployment, market, errors, format } = await readContext(client, parameters)
  if (collateral <= 0n) throw inputError(errors, ZeroAmountError, {})
  requireBandCount(errors, bands)
  const user = parameters.user ?? client.account?.address ?? zeroAddress
  const { address } = market
  const lens = contractAddress(deployment, 'BandLens')
  const N = BigInt(bands)
  const [viewRead, mostRead, previewRead, debtRead, extraRead] = await readSettled(
    client,
    [
      { address: lens, abi: [bandLens_marketView], functionName: 'marketView', args: [address] },
      {
        address: lens,
        abi: [bandLens_maxBorrowable],
        functionName: 'maxBorrowable',
        args: [address, collateral, N, user],
      },
      {
        address: lens,
        abi: [bandLens_previewCreate],
        functionName: 'previewCreate',
        args: [address, collateral, parameters.debt ?? 0n, N, user],
      },
      { address, abi: [bandMarket_debt], functionName: 'debt', args: [user] },
      { address, abi: [bandMarket_extraHealth], functionName: 'extraHealth', args: [user] },
    ],
    errors,
    format,
  )
  const view = unwrap(viewRead)
  const maxBorrowable = unwrap(mostRead)
  const debt = parameters.debt ?? maxBorrowable
  const refuse = (error: ContractError): BorrowQuote => ({ ok: false, maxBorrowable, error })

  const refusal = loanRefusal(
    errors,
    view,
    { user, owed: unwrap(debtRead), debt, maxBorrowable },
    format,
  )
  if (refusal instanceof EntryPausedError || refusal instanceof LoanExistsError) {
    return refuse(refusal)
  }
  if (parameters.debt !== undefined && !previewRead.ok) {
    if (previewRead.error instanceof ContractError) return refuse(previewRead.error)
    throw previewRead.error
  }
  if (refusal) return refuse(refusal)
  const scene = { market, view, extraHealth: unwrap(extraRead) }
  return { ok: true, maxBorrowable, debt, ...placement(scene, { collateral, debt, bands }) }
}
