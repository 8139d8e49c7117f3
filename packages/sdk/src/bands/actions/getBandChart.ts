import type { Address } from 'viem'
import { type BandOutOfRangeError, bandsErrors } from '../../abis/bandsErrors.js'
import {
  bandLens_bandsRange,
  bandLens_marketView,
  bandLens_positionBands,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { InvalidParameterError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import type { BandRow } from '../bandChart.js'
import { toSvg } from '../bandChart.js'
import type { MarketRef } from '../market.js'
import { marketFormatter, resolveMarket } from '../market.js'
import { valueOfCollateral } from '../units.js'

/** Parameters of {@link getBandChart}. */
export type GetBandChartParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** First and last band. Default: ten bands on both sides of all bands in use, at most 400 in total. */
  from?: number | undefined
  to?: number | undefined
  /** Whose part of each band to show beside the whole. */
  user?: Address | undefined
} & ActionOptions

/** What {@link getBandChart} resolves to. */
export type GetBandChartReturnType = {
  rows: readonly BandRow[]
  /** Limited oracle price, and price inside the AMM, WAD. */
  oraclePrice: bigint
  price: bigint
  activeBand: number
  /** The chart as a self-contained SVG picture. */
  toSvg: () => string
}

const margin = 10
const mostBands = 400

/**
 * The bands of a market with what each holds, ready to be drawn.
 *
 * Reads: one round trip when `from` and `to` are given, else two. Errors: {@link BandOutOfRangeError},
 * {@link InvalidParameterError} for a range that is empty or has more than 400 bands.
 *
 * @example
 * import { writeFileSync } from 'node:fs'
 *
 * const chart = await getBandChart(client, { market: 'WETH', user })
 * writeFileSync('bands.svg', chart.toSvg())
 */
export async function getBandChart(
  client: QuintetClient,
  parameters: GetBandChartParameters,
): Promise<GetBandChartReturnType> {
  const errors = actionErrors(bandsErrors)
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  const format = marketFormatter(market)
  const lens = contractAddress(deployment, 'BandLens')
  const viewCall = {
    address: lens,
    abi: [bandLens_marketView],
    functionName: 'marketView',
    args: [market.address],
  } as const

  let { from, to } = parameters
  if (from === undefined || to === undefined) {
    const [{ minBand, maxBand, activeBand }] = await readMany(client, [viewCall], errors, format)
    from ??= Math.max(Math.min(minBand, activeBand) - margin, activeBand - mostBands / 2)
    to ??= Math.min(Math.max(maxBand, activeBand) + margin, from + mostBands - 1)
  }
  if (to < from || to - from >= mostBands) {
    throw new InvalidParameterError('to', to, `must be within ${from} and ${from + mostBands - 1}`)
  }

  const [view, bands, own] = await readMany(
    client,
    [
      viewCall,
      {
        address: lens,
        abi: [bandLens_bandsRange],
        functionName: 'bandsRange',
        args: [market.address, from, to],
      },
      {
        address: lens,
        abi: [bandLens_positionBands],
        functionName: 'positionBands',
        args: [market.address, parameters.user ?? market.address], // the market itself has no loan
      },
    ],
    errors,
    format,
  )
  const { oraclePrice, price, activeBand } = view
  const ownByBand = new Map(own.map((band) => [band.n, band]))
  const rows = bands.map((band): BandRow => {
    const user = ownByBand.get(band.n)
    return {
      ...band,
      userX: user?.x ?? 0n,
      userY: user?.y ?? 0n,
      valueInBorrowed: band.x + valueOfCollateral(band.y, oraclePrice, market),
      isActive: band.n === activeBand,
      isOracle: band.priceDown < oraclePrice && oraclePrice <= band.priceUp,
    }
  })
  return {
    rows,
    oraclePrice,
    price,
    activeBand,
    toSvg: () => toSvg({ rows, oraclePrice, price, market }),
  }
}
