import type { Address, Hash } from 'viem'
import { zeroAddress } from 'viem'
import type {
  BadFractionError,
  DebtTooSmallError,
  NoLoanError,
  NotLiquidatableError,
} from '../../abis/bandsErrors.js'
import type { SlippageExceededError, StalePriceError } from '../../abis/commonErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { WAD } from '../../core/fixedPoint.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readContext, writeContext } from '../context.js'
import type { LiquidationAmounts, LiquidationOutcome, LiquidationQuote } from '../liquidation.js'
import { planLiquidation, quoteLiquidation } from '../liquidation.js'
import type { MarketRef } from '../market.js'

/** Which loan, and how much of it, {@link liquidate} quotes. */
export type QuoteLiquidateParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. */
  user: Address
  /** Part of the debt, WAD. Default: all of it, which closes the loan. */
  fraction?: bigint | undefined
} & ActionOptions

/** Parameters of {@link liquidate}. */
export type LiquidateParameters = QuoteLiquidateParameters & {
  /** How much less borrowed token than quoted may come out of the bands, basis points. Default 10 (0.1 %). */
  slippageBps?: number | undefined
} & WriteOptions

/** What {@link liquidate} resolves to. */
export type LiquidateReturnType = LiquidationOutcome & { hash: Hash }

/** What {@link liquidate} may throw. */
export type LiquidateErrorType =
  | BadFractionError
  | DebtTooSmallError
  | NoLoanError
  | NotLiquidatableError
  | SlippageExceededError
  | StalePriceError
  | WriteErrorType

/**
 * Liquidates somebody's loan, or a part of it: the borrowed token in its bands pays debt first, the account the rest, and
 * gets the collateral. Possible once the full health is below zero at the oracle price and at the guard price.
 *
 * Reads: quote and allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link NotLiquidatableError} while the loan is healthy, or the fall of the price too fresh, {@link NoLoanError},
 * {@link BadFractionError}, {@link SlippageExceededError}, {@link StalePriceError}.
 *
 * @example
 * const [loan] = await findLiquidatable(client, { market: 'WETH' })
 * if (loan && loan.profit > 0n) await liquidate(client, { market: 'WETH', user: loan.user })
 */
export const liquidate: WriteAction<
  LiquidateParameters,
  LiquidationAmounts,
  LiquidateReturnType
> & { quote: typeof quote } = /*#__PURE__*/ writeAction(plan, { quote })

async function quote(
  client: QuintetClient,
  parameters: QuoteLiquidateParameters,
): Promise<LiquidationQuote> {
  const { user, fraction = WAD } = parameters
  const caller = client.account?.address ?? zeroAddress
  const context = await readContext(client, parameters)
  return (await quoteLiquidation(client, context, { user, fraction, caller })).quote
}

async function plan(
  client: QuintetClient,
  parameters: LiquidateParameters,
): Promise<WritePlan<LiquidationAmounts, LiquidationOutcome>> {
  const { user, fraction = WAD, slippageBps } = parameters
  const context = await writeContext(client, parameters)
  return planLiquidation(client, context, { user, fraction, slippageBps })
}
