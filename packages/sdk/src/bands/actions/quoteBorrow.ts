import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import {
  AmountTooLowError,
  BandsOutOfRangeError,
  bandsErrors,
  DebtCeilingExceededError,
  DebtTooSmallError,
  LoanExistsError,
} from '../../abis/bandsErrors.js'
import { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  bandLens_marketView,
  bandLens_maxBorrowable,
  bandLens_previewCreate,
  bandMarket_debt,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { ContractError } from '../../core/errors.js'
import { fullMulDiv, WAD } from '../../core/fixedPoint.js'
import { readSettled, unwrap } from '../../core/read.js'
import type { MarketRef, MarketView, ResolvedMarket } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'
import {
  calcN1,
  health,
  healthAbove,
  lnRatio,
  pUp,
  rangeFactor,
  xDownUntouched,
  yEffective,
} from '../math.js'
import { toWei18, yearlyRate } from '../units.js'

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
  const errors = actionErrors(bandsErrors)
  if (collateral <= 0n) throw inputError(errors, ZeroAmountError, {})
  if (!Number.isInteger(bands) || bands < 4 || bands > 50) {
    throw inputError(errors, BandsOutOfRangeError, { N: BigInt(Math.trunc(bands)) })
  }
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  const format = marketFormatter(market)
  const user = parameters.user ?? client.account?.address ?? zeroAddress
  const lens = contractAddress(deployment, 'BandLens')
  const [viewRead, mostRead, previewRead, debtRead] = await readSettled(
    client,
    [
      {
        address: lens,
        abi: [bandLens_marketView],
        functionName: 'marketView',
        args: [market.address],
      },
      {
        address: lens,
        abi: [bandLens_maxBorrowable],
        functionName: 'maxBorrowable',
        args: [market.address, collateral, BigInt(bands), user],
      },
      {
        address: lens,
        abi: [bandLens_previewCreate],
        functionName: 'previewCreate',
        args: [market.address, collateral, parameters.debt ?? 0n, BigInt(bands), user],
      },
      { address: market.address, abi: [bandMarket_debt], functionName: 'debt', args: [user] },
    ],
    errors,
    format,
  )
  const view = unwrap(viewRead)
  const maxBorrowable = unwrap(mostRead)
  const debt = parameters.debt ?? maxBorrowable
  const refuse = (error: ContractError): BorrowQuote => ({ ok: false, maxBorrowable, error })

  if (!view.isOpen) return refuse(inputError(errors, EntryPausedError, {}, format))
  if (unwrap(debtRead) > 0n) return refuse(inputError(errors, LoanExistsError, { user }, format))
  if (parameters.debt !== undefined && !previewRead.ok) {
    if (previewRead.error instanceof ContractError) return refuse(previewRead.error)
    throw previewRead.error
  }
  if (maxBorrowable === 0n) return refuse(inputError(errors, AmountTooLowError, {}, format))
  if (debt < view.minDebt) {
    return refuse(inputError(errors, DebtTooSmallError, { minDebt: view.minDebt }, format))
  }
  if (debt > view.available) {
    const { available } = view
    return refuse(inputError(errors, DebtCeilingExceededError, { available }, format))
  }
  return { ok: true, maxBorrowable, debt, ...placement(market, view, { collateral, debt, bands }) }
}

/** What the mathematics says of a loan on bands that no swap has touched. */
function placement(
  market: ResolvedMarket,
  view: MarketView,
  loan: { collateral: bigint; debt: bigint; bands: number },
): Omit<Extract<BorrowQuote, { ok: true }>, 'ok' | 'maxBorrowable' | 'debt'> {
  const { A, basePrice, oraclePrice, loanDiscount, liqDiscount } = view
  const N = BigInt(loan.bands)
  const y = toWei18(loan.collateral, market.collateral.decimals)
  const debt = toWei18(loan.debt, market.borrowed.decimals)
  const lnR = lnRatio(A)
  const factor = rangeFactor(A, lnR, N, loanDiscount)
  const n1 = calcN1(yEffective(y / N, factor), basePrice, debt, lnR, N)
  const high = pUp(basePrice, n1, lnR)
  const xDown = xDownUntouched({ A, lnR, basePrice, oraclePrice }, n1, N, y / N)
  const plain = health(xDown, debt, liqDiscount)
  return {
    n1: Number(n1),
    n2: Number(n1 + N) - 1,
    range: [pUp(basePrice, n1 + N, lnR), high],
    health: plain,
    healthFull: plain + healthAbove(oraclePrice, high, y, debt),
    ltv: fullMulDiv(debt, WAD * WAD, y * oraclePrice),
    maxLtv: factor / N,
    borrowApr: yearlyRate(view.rate),
  }
}
