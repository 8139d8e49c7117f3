import type { Address, Hash } from 'viem'
import type { BadFractionError, DebtTooSmallError, NoLoanError } from '../../abis/bandsErrors.js'
import type { SlippageExceededError } from '../../abis/commonErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { WAD } from '../../core/fixedPoint.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readContext, writeContext } from '../context.js'
import type { LiquidationAmounts, LiquidationOutcome, LiquidationQuote } from '../liquidation.js'
import { planLiquidation, quoteLiquidation } from '../liquidation.js'
import type { MarketRef } from '../market.js'

/** How much of the own loan {@link selfLiquidate} quotes. */
export type QuoteSelfLiquidateParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Part of the debt, WAD. Default: all of it, which closes the loan. */
  fraction?: bigint | undefined
  /** Whose loan; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
  /** Account that pays. Default: the client's. */
  account?: WriteOptions['account']
} & ActionOptions

/** Parameters of {@link selfLiquidate}. */
export type SelfLiquidateParameters = QuoteSelfLiquidateParameters & {
  /** How much less borrowed token than quoted may come out of the bands, basis points. Default 10 (0.1 %). */
  slippageBps?: number | undefined
} & WriteOptions

/** What {@link selfLiquidate} resolves to. */
export type SelfLiquidateReturnType = LiquidationOutcome & { hash: Hash }

/** What {@link selfLiquidate} may throw. */
export type SelfLiquidateErrorType =
  | BadFractionError
  | DebtTooSmallError
  | NoLoanError
  | SlippageExceededError
  | WriteErrorType

/**
 * Ends an own loan, or a part of it, at any time: the borrowed token in its bands pays debt first, the account the rest,
 * and gets the collateral. The way out of soft liquidation that needs the least.
 *
 * Reads: quote and allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link NoLoanError}, {@link BadFractionError}, {@link DebtTooSmallError} if too little debt would stay,
 * {@link SlippageExceededError} if a swap took borrowed token out of the bands meanwhile.
 *
 * @example
 * const { tokensNeeded } = await selfLiquidate.quote(client, { market: 'WETH' })
 * const { y } = await selfLiquidate(client, { market: 'WETH' })
 */
export const selfLiquidate: WriteAction<
  SelfLiquidateParameters,
  LiquidationAmounts,
  SelfLiquidateReturnType
> & { quote: typeof quote } = /*#__PURE__*/ writeAction(plan, { quote })

async function quote(
  client: QuintetClient,
  parameters: QuoteSelfLiquidateParameters,
): Promise<LiquidationQuote> {
  const caller = resolveAccount(client, parameters.account).address
  const { fraction = WAD, onBehalf: user = caller } = parameters
  const context = await readContext(client, parameters)
  return (await quoteLiquidation(client, context, { user, fraction, caller })).quote
}

async function plan(
  client: QuintetClient,
  parameters: SelfLiquidateParameters,
): Promise<WritePlan<LiquidationAmounts, LiquidationOutcome>> {
  const context = await writeContext(client, parameters)
  const { fraction = WAD, onBehalf: user = context.account.address, slippageBps } = parameters
  return planLiquidation(client, context, { user, fraction, slippageBps })
}
