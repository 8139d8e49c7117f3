import type { Address } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import {
  bandLens_tokensToLiquidate,
  bandMarket_isOperator,
  bandMarket_Liquidated,
  bandMarket_liquidate,
  bandMarket_oraclePrice,
  bandMarket_position,
} from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { contractAddress } from '../core/deployment.js'
import { divUp, fullMulDivUp, WAD, zeroFloorSub } from '../core/fixedPoint.js'
import { readMany } from '../core/read.js'
import type { WritePlan } from '../core/write.js'
import type { MarketContext, MarketWriteContext } from './context.js'
import { allowanceCall, marketPlan, requireEvent } from './context.js'
import { removeFraction } from './math.js'
import type { LoanChange } from './positionState.js'
import { decodePositionState } from './positionState.js'
import { valueOfCollateral, withInterestMargin } from './units.js'
import { requireFraction, requireSlippage } from './validation.js'

/** What leaves the bands in a liquidation. */
export type LiquidationAmounts = {
  /** Borrowed token out of the bands, borrowed units, rounded down; it pays debt first. */
  x: bigint
  /** Collateral out of the bands, collateral units, rounded down; the liquidator's. */
  y: bigint
}

/** What a liquidation costs and brings. */
export type LiquidationQuote = LiquidationAmounts & {
  /** Debt that is paid, borrowed units, rounded up. */
  debt: bigint
  /** What the caller pays of it, borrowed units, rounded up. */
  tokensNeeded: bigint
  /** Worth of what the caller gets at the oracle price, less what he pays; borrowed units, may be negative. */
  profit: bigint
  /** Limited oracle price, WAD. */
  oraclePrice: bigint
}

/** What a liquidation did. */
export type LiquidationOutcome = LiquidationAmounts &
  LoanChange & {
    /** Debt paid, borrowed units. */
    debt: bigint
  }

/** Whose loan, which part, and who liquidates it. */
export type LiquidationRequest = { user: Address; fraction: bigint; caller: Address }

/** Quotes a liquidation, and reads the caller's allowance with it. One round trip. */
export async function quoteLiquidation(
  client: QuintetClient,
  { deployment, market, errors, format }: MarketContext,
  { user, fraction, caller }: LiquidationRequest,
): Promise<{ quote: LiquidationQuote; allowance: bigint }> {
  requireFraction(errors, fraction)
  const { address } = market
  const [tokensNeeded, position, isOperator, oraclePrice, allowance] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_tokensToLiquidate],
        functionName: 'tokensToLiquidate',
        args: [address, user, fraction, caller],
      },
      { address, abi: [bandMarket_position], functionName: 'position', args: [user] },
      { address, abi: [bandMarket_isOperator], functionName: 'isOperator', args: [user, caller] },
      { address, abi: [bandMarket_oraclePrice], functionName: 'oraclePrice' },
      allowanceCall(market.borrowed.address, caller, address),
    ],
    errors,
    format,
  )
  const debt = fullMulDivUp(position.debt, fraction, WAD)
  const isOwn = isOperator || user.toLowerCase() === caller.toLowerCase()
  const part =
    debt === position.debt ? WAD : isOwn ? fraction : removeFraction(fraction, position.liqDiscount)
  const x = (position.borrowed * part) / WAD
  const y = (position.collateral * part) / WAD
  const surplus = zeroFloorSub(x, debt)
  const profit = valueOfCollateral(y, oraclePrice, market) + surplus - tokensNeeded
  return { quote: { debt, tokensNeeded, x, y, profit, oraclePrice }, allowance }
}

/** Plans a liquidation of a part of a loan, at most `slippageBps` less x than quoted. */
export async function planLiquidation(
  client: QuintetClient,
  context: MarketWriteContext,
  {
    user,
    fraction,
    slippageBps = 10,
  }: Omit<LiquidationRequest, 'caller'> & {
    slippageBps?: number | undefined
  },
): Promise<WritePlan<LiquidationAmounts, LiquidationOutcome>> {
  requireSlippage(slippageBps)
  const { account, market } = context
  const { address } = market
  const { quote, allowance } = await quoteLiquidation(client, context, {
    user,
    fraction,
    caller: account.address,
  })
  const minX = quote.x - divUp(quote.x * BigInt(slippageBps), 10_000n)

  const abi = [bandMarket_liquidate] as const
  const data = encodeFunctionData({ abi, args: [user, fraction, minX, zeroAddress, '0x'] })
  // The most that the market takes: a little more debt by then, and as little x as is accepted.
  const most = zeroFloorSub(withInterestMargin(quote.debt), minX)
  const amount = quote.tokensNeeded === 0n && minX >= quote.debt ? 0n : most
  return marketPlan(context, data, {
    allowances: [{ token: market.borrowed.address, spender: address, amount, current: allowance }],
    decodeResult: (result) => {
      const [x, y] = decodeFunctionResult({ abi, data: result })
      return { x, y }
    },
    decodeReceipt: (receipt) => {
      const { debt, x, y } = requireEvent(receipt, address, bandMarket_Liquidated)
      return { debt, x, y, position: decodePositionState(receipt, address, user) }
    },
  })
}
