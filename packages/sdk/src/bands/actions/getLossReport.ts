import type { Address } from 'viem'
import { formatLog, numberToHex, pad, parseEventLogs, toEventSelector } from 'viem'
import { NoLoanError } from '../../abis/bandsErrors.js'
import {
  bandLens_marketView,
  bandLens_positionView,
  bandMarket_CollateralAdded,
  bandMarket_Liquidated,
  bandMarket_PositionState,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { inputError, toQuintetError } from '../../core/contractErrors.js'
import { contractAddress } from '../../core/deployment.js'
import { fullMulDiv, max, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { LossEvent } from '../lossBaseline.js'
import { lossBaseline } from '../lossBaseline.js'
import type { MarketRef } from '../market.js'
import { lnRatio, xDownUntouched } from '../math.js'
import { fromWei18, toWei18 } from '../units.js'

/** Parameters of {@link getLossReport}. */
export type GetLossReportParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
  /** First block whose events are looked at. Default 0; nodes that limit the range want the loan's first block. */
  fromBlock?: bigint | undefined
} & ActionOptions

/** What {@link getLossReport} resolves to. */
export type GetLossReportReturnType = {
  /** Block of the placement that the loss is measured from: the last own action that left the loan all collateral. */
  sinceBlock: bigint
  /** Collateral of that placement, with what was added and taken since, collateral units. */
  depositedCollateral: bigint
  /** What of it the loan ends with if the price rises through its bands, collateral units. */
  yUp: bigint
  /** `depositedCollateral` − `yUp`, collateral units; negative where swap fees exceed the loss. */
  absolute: bigint
  /** The same over `depositedCollateral`, WAD. */
  percent: bigint
  /** What the loan ends with if the price falls through its bands, borrowed units. */
  xDown: bigint
  /** What it would end with had nobody traded with its bands, borrowed units. */
  xDownUntouched: bigint
  /** `xDown` − `xDownUntouched`, borrowed units: negative is a loss. */
  xDownChange: bigint
}

/** What {@link getLossReport} may throw. */
export type GetLossReportErrorType = NoLoanError

/**
 * What soft liquidation has cost a loan since its owner's last action: in collateral, if the price recovers, and in debt
 * that its bands can pay, if it falls on. Out of the loan's events.
 *
 * Collateral added in soft liquidation is taken as spread over all bands.
 *
 * Reads: the events and the state, two requests at once. Errors: {@link NoLoanError}.
 *
 * @example
 * const { absolute, percent } = await getLossReport(client, { market: 'WETH', user })
 */
export async function getLossReport(
  client: QuintetClient,
  parameters: GetLossReportParameters,
): Promise<GetLossReportReturnType> {
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const lens = contractAddress(deployment, 'BandLens')
  const [events, [view, { position, xDown, yUp }]] = await Promise.all([
    eventsOf(client, market.address, user, parameters.fromBlock ?? 0n).catch((error) => {
      throw toQuintetError(error, { errors, format })
    }),
    readMany(
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
          abi: [bandLens_positionView],
          functionName: 'positionView',
          args: [market.address, user],
        },
      ],
      errors,
      format,
    ),
  ])
  const baseline = lossBaseline(events)
  if (position.debt === 0n || !baseline) throw inputError(errors, NoLoanError, { user }, format)

  const { collateral: deposited, blockNumber } = baseline
  const { n1, n2 } = position
  const N = BigInt(n2 - n1 + 1)
  const { A, basePrice, oraclePrice } = view
  const grid = { A, lnR: lnRatio(A), basePrice, oraclePrice }
  const perBand = toWei18(deposited, market.collateral.decimals) / N
  const untouched = fromWei18(
    xDownUntouched(grid, BigInt(n1), N, perBand),
    market.borrowed.decimals,
  )
  const absolute = deposited - yUp
  const size = fullMulDiv(max(absolute, -absolute), WAD, max(deposited, 1n))
  return {
    sinceBlock: blockNumber,
    depositedCollateral: deposited,
    yUp,
    absolute,
    percent: absolute < 0n ? -size : size,
    xDown,
    xDownUntouched: untouched,
    xDownChange: xDown - untouched,
  }
}

/** What changed a user's loan, in order. One request. */
async function eventsOf(
  client: QuintetClient,
  address: Address,
  user: Address,
  fromBlock: bigint,
): Promise<LossEvent[]> {
  const abi = [bandMarket_CollateralAdded, bandMarket_Liquidated, bandMarket_PositionState] as const
  // Not getLogs: it filters by an argument for one kind of event only, and all of these have the user as their first.
  const logs = await client.request({
    method: 'eth_getLogs',
    params: [
      {
        address,
        topics: [abi.map((event) => toEventSelector(event)), pad(user)],
        fromBlock: numberToHex(fromBlock),
        toBlock: 'latest',
      },
    ],
  })
  return parseEventLogs({ abi, logs: logs.map((log) => formatLog(log)) }) as unknown as LossEvent[]
}
