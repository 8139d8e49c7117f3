import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { BandsOutOfRangeError, bandsErrors } from '../../abis/bandsErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  bandLens_maxBorrowable,
  bandLens_previewCreate,
  bandMarket_basePrice,
  bandMarket_constants,
  bandMarket_debt,
  bandMarket_isEntryPaused,
  bandMarket_oraclePrice,
  bandMarket_rate,
  bandMarket_settings,
  bandMarket_totalDebt,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { ContractError } from '../../core/errors.js'
import { readSettled } from '../../core/read.js'
import type { MarketRef } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'
import { lnRatio, pUp } from '../math.js'
import { toWei18, WAD, yearlyRate } from '../units.js'

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

/** Why a loan is not possible now. */
export type BorrowRefusal =
  | 'AmountTooLow'
  | 'DebtCeilingExceeded'
  | 'DebtTooHigh'
  | 'DebtTooSmall'
  | 'EntryPaused'
  | 'LoanExists'
  | 'StalePrice'

/** What a loan would look like, or why there can be none. */
export type BorrowQuote =
  | {
      ok: true
      /** Debt that was quoted, borrowed units. */
      debt: bigint
      /** First band. */
      n1: number
      /** Last band. */
      n2: number
      /** Lower and upper edge of the range, WAD: soft liquidation begins at the upper one. */
      range: [low: bigint, high: bigint]
      /** Most that this collateral and band count carry, borrowed units. */
      maxBorrowable: bigint
      /** Health without and with the value above the range, WAD. */
      health: bigint
      healthFull: bigint
      /** Debt over collateral value, and its maximum, WAD. */
      ltv: bigint
      maxLtv: bigint
      /** Borrow rate per year, simple, WAD. */
      borrowApr: bigint
    }
  | { ok: false; reason: BorrowRefusal; maxBorrowable: bigint; error: Error }

/**
 * Quotes a loan: where its bands would lie, its health, its cost, and the most that can be borrowed.
 *
 * Reads: one round trip. An impossible loan is no error but `ok: false` with the reason, so that a form can show it.
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
  const errors = actionErrors(bandsErrors)
  if (collateral <= 0n) throw inputError(errors, ZeroAmountError, {})
  if (!Number.isInteger(bands) || bands < 4 || bands > 50) {
    throw inputError(errors, BandsOutOfRangeError, { N: BigInt(Math.trunc(bands)) })
  }
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  const format = marketFormatter(market)
  const user = parameters.user ?? client.account?.address ?? zeroAddress
  const { address } = market
  const lens = contractAddress(deployment, 'BandLens')
  const N = BigInt(bands)

  const [constants, settings, basePrice, oraclePrice, rate, discount, most, preview, open] =
    await readSettled(
      client,
      [
        { address, abi: [bandMarket_constants], functionName: 'constants' },
        { address, abi: [bandMarket_settings], functionName: 'settings' },
        { address, abi: [bandMarket_basePrice], functionName: 'basePrice' },
        { address, abi: [bandMarket_oraclePrice], functionName: 'oraclePrice' },
        { address, abi: [bandMarket_rate], functionName: 'rate' },
        { address, abi: [bandMarket_extraHealth], functionName: 'extraHealth', args: [user] },
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
          args: [address, collateral, parameters.debt ?? 1n, N, user],
        },
        { address, abi: [bandMarket_debt], functionName: 'debt', args: [user] },
      ],
      errors,
      format,
    )
  const maxBorrowable = most.ok ? most.value : 0n
  const debt = parameters.debt ?? maxBorrowable
