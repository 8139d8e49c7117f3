import { InvalidParameterError } from '../core/errors.js'
import { expWad, fullMulDiv, max, WAD } from '../core/fixedPoint.js'
import {
  type Band,
  type Curve,
  curve,
  distanceFee,
  drainNet,
  getXDown,
  grossOf,
  limitPrice,
  lnRatio,
  netToPrice,
  pUp,
  stepExactIn,
} from './math.js'
import type { PricePath } from './pricePaths.js'

/** Collateral per band of the simulated loan, wei18: much, so that rounding is far below what is measured. */
const PER_BAND = 10n ** 24n

/** x that a dump leaves in a band below this, wei18, goes to the protocol. */
const DUST = 1000n

/** Parameters of {@link simulateLoss}. */
export type SimulateLossParameters = {
  /** Market prices, ascending in time. */
  path: PricePath
  /** Band density. */
  A: bigint
  /** Number of bands of the loan. */
  N: number
  /** Swap fee, WAD. */
  fee: bigint
  /** Time constant of the oracle's exponential average, seconds. 0 takes the market price itself. Default 600. */
  emaWindow?: number | undefined
  /** What the arbitrageur pays on the other venue, WAD. Default 0.05 %. */
  externalFee?: bigint | undefined
  /** Seconds between arbitrages. Default: one at every point of the path. */
  step?: number | undefined
  /** Seconds that each loan is left alone. Default: all of the path, hence one loan. */
  window?: number | undefined
  /** Seconds between the starts of two loans. Default: `window`. */
  stride?: number | undefined
  /** Called after each loan. */
  onProgress?: ((progress: SimulateLossProgress) => void) | undefined
}

/** How far a simulation has come. */
export type SimulateLossProgress = {
  done: number
  total: number
}

/** One loan, opened at its liquidation threshold and left alone. */
export type LossSample = {
  /** Time of its start, seconds. */
  startsAt: number
  /** 1 − lowest market price / first one, WAD. */
  deepestDrop: bigint
  /** 1 − last market price / first one, WAD; negative after a rise. */
  endingDrop: bigint
  /** 1 − x_down(end) / x_down(start), WAD; negative where fees exceeded the loss. */
  loss: bigint
  /** Arbitrages that traded. */
  trades: number
}

/** Result of {@link simulateLoss}. */
export type SimulateLossReturnType = {
  samples: readonly LossSample[]
  /** Times a band was valued in all: the work done. */
  bandSteps: number
}

/**
 * What soft liquidation costs a borrower: loans whose first band begins at the market price, arbitraged along a price path.
 *
 * At every step the oracle's average takes in the market price, and an arbitrageur trades as long as the AMM's price, its
 * fees and those of the other venue leave him a profit. Bands, fees and the jump limit are the contract's, in bigint.
 *
 * @throws InvalidParameterError if the path is shorter than a window.
 * @example
 * const path = geometricBrownianPath({ seed: 1, volatility: 8n * 10n ** 17n, duration: 259_200, step: 60, start: WAD })
 * const { samples } = simulateLoss({ path, A: 100n, N: 20, fee: 6n * 10n ** 15n })
 */
export function simulateLoss(parameters: SimulateLossParameters): SimulateLossReturnType {
  const { path, window, onProgress } = parameters
  const first = path[0]
  const last = path.at(-1)
  const duration = first && last ? last.timestamp - first.timestamp : 0
  const length = window ?? duration
  if (!first || length <= 0 || duration < length) {
    throw new InvalidParameterError('path', `${duration} seconds`, `must last ${length} seconds`)
  }
  const stride = parameters.stride ?? length
  const total = Math.floor((duration - length) / stride) + 1

  const samples: LossSample[] = []
  let bandSteps = 0
  let from = 0
  for (let done = 1; done <= total; ++done) {
    const startsAt = first.timestamp + (done - 1) * stride
    while ((path[from + 1]?.timestamp ?? Number.POSITIVE_INFINITY) <= startsAt) ++from
    const loan = runLoan(parameters, from, startsAt, startsAt + length)
    samples.push(loan.sample)
    bandSteps += loan.bandSteps
    onProgress?.({ done, total })
  }
  return { samples, bandSteps }
}

/** Mean loss of the samples whose deepest drop lies in a range. */
export type LossCurveRow = {
  /** WAD, inclusive. */
  dropFrom: bigint
  /** WAD, exclusive. */
  dropTo: bigint
  samples: number
  /** WAD. */
  meanLoss: bigint
}

/**
 * Samples grouped by their deepest drop.
 *
 * @param width Width of a group, WAD.
 * @returns Groups that have samples, in ascending order.
 * @example lossCurve(samples, 2n * 10n ** 16n) // steps of 2 %
 */
export function lossCurve(samples: readonly LossSample[], width: bigint): LossCurveRow[] {
  const groups = new Map<bigint, bigint[]>()
  for (const { deepestDrop, loss } of samples) {
    const group = deepestDrop / width
    groups.set(group, [...(groups.get(group) ?? []), loss])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, losses]) => ({
      dropFrom: group * width,
      dropTo: (group + 1n) * width,
      samples: losses.length,
      meanLoss: losses.reduce((sum, loss) => sum + loss, 0n) / BigInt(losses.length),
    }))
}

// ── One loan ───────────────────────────────────────────────────────────────────────────────────

/** The bands of one loan; index 0 is its first band. */
type Loan = {
  readonly A: bigint
  readonly fee: bigint
  readonly N: number
  /** p↑ of each band. */
  readonly ups: readonly bigint[]
  readonly x: bigint[]
  readonly y: bigint[]
  /** Index of the active band; −1 above the first. */
  active: number
  oraclePrice: bigint
  jumpFee: bigint
  /** Curve of the band at `curveOf`, for the present oracle price. */
  curve: Curve
  curveOf: number
  bandSteps: number
}

function runLoan(
  { path, A, N, fee, emaWindow = 600, externalFee = WAD / 2_000n, step }: SimulateLossParameters,
  from: number,
  startsAt: number,
  endsAt: number,
): { sample: LossSample; bandSteps: number } {
  const start = path[from]?.price ?? 0n
  const lnR = lnRatio(A)
  const loan: Loan = {
    A,
    fee,
    N,
    ups: Array.from({ length: N }, (_, n) => pUp(start, BigInt(n), lnR)),
    x: new Array(N).fill(0n),
    y: new Array(N).fill(PER_BAND),
    active: -1,
    oraclePrice: start,
    jumpFee: 0n,
    curve: { ay0: 0n, f: 0n, g: 0n },
    curveOf: -1,
    bandSteps: 0,
  }
  const xDownAtStart = xDownOf(loan)
  const average = emaOf(start, emaWindow)
  let [lastPrice, lastFee, lastTime] = [start, 0n, startsAt]
  let [lowest, market, index, trades] = [start, start, from, 0]

  for (let time = startsAt; time < endsAt; ) {
    const following = path[index + 1]?.timestamp ?? endsAt
    const next = Math.min(endsAt, step === undefined ? following : time + step)
    while ((path[index + 1]?.timestamp ?? Number.POSITIVE_INFINITY) <= next) ++index
    market = path[index]?.price ?? market
    if (market < lowest) lowest = market

    const raw = average(market, next - time)
    const limited = limitPrice(raw, lastPrice, lastFee, BigInt(next - lastTime))
    loan.oraclePrice = limited.oraclePrice
    loan.jumpFee = limited.jumpFee
    loan.curveOf = -1
    if (arbitrage(loan, market, externalFee)) {
      ;[lastPrice, lastFee, lastTime] = [limited.oraclePrice, limited.jumpFee, next]
      ++trades
    }
    time = next
  }

  const sample = {
    startsAt,
    deepestDrop: WAD - (lowest * WAD) / start,
    endingDrop: WAD - (market * WAD) / start,
    loss: WAD - (xDownOf(loan) * WAD) / xDownAtStart,
    trades,
  }
  return { sample, bandSteps: loan.bandSteps }
}

/** Trades while it pays; false where nothing did. */
function arbitrage(loan: Loan, market: bigint, externalFee: bigint): boolean {
  const sale = (market * (WAD - externalFee)) / WAD
  if (pump(loan, sale)) return true
  const purchase = (market * (WAD + externalFee)) / WAD
  return dump(loan, purchase)
}

/** Buys y from the active band on, as long as it costs less than `sale` brings. */
function pump(loan: Loan, sale: bigint): boolean {
  let traded = false
  for (let i = Math.max(loan.active, 0); i < loan.N; ++i) {
    const x = loan.x[i] ?? 0n
    const y = loan.y[i] ?? 0n
    if (y === 0n) continue
    const fee = feeOf(loan, i)
    const { f, g } = curveOf(loan, i)
    const factor = fullMulDiv((sale * (WAD - fee)) / WAD, g + y, f + x)
    if (factor <= WAD) return traded

    const band: Band = { x, y, f, g }
    const { gross, out, isWhole } = take(loan.A, band, factor, fee)
    loan.x[i] = x + gross
    loan.y[i] = y - out
    loan.active = i
    traded = true
    if (!isWhole) return true
  }
  return traded
}

/** Sells y from the active band on, as long as it brings more than `purchase` costs. */
function dump(loan: Loan, purchase: bigint): boolean {
  let traded = false
  for (let i = loan.active; i >= 0; --i) {
    const x = loan.x[i] ?? 0n
    const y = loan.y[i] ?? 0n
    if (x === 0n) continue
    const fee = feeOf(loan, i)
    const { f, g } = curveOf(loan, i)
    const price = fullMulDiv(f + x, WAD, g + y)
    const factor = fullMulDiv(price, WAD - fee, purchase)
    if (factor <= WAD) return traded

    const band: Band = { x: y, y: x, f: g, g: f }
    const { gross, out, isWhole } = take(loan.A, band, factor, fee)
    const left = x - out
    loan.x[i] = left < DUST ? 0n : left
    loan.y[i] = y + gross
    loan.active = i
    traded = true
    if (!isWhole) return true
  }
  return traded
}

/** Trades a band's price on by a factor, or empties it. */
function take(
  A: bigint,
  band: Band,
  factor: bigint,
  fee: bigint,
): { gross: bigint; out: bigint; isWhole: boolean } {
  const net = netToPrice(A, band, factor)
  const gross = grossOf(net, fee)
  if (net >= drainNet(A, band)) return { gross, out: band.y, isWhole: true }
  const { out } = stepExactIn(A, band, gross, fee)
  return { gross, out, isWhole: false }
}

/** A step in one direction that finds nothing to do leaves the active band's curve for the other. */
function curveOf(loan: Loan, i: number): Curve {
  if (loan.curveOf !== i) {
    const up = loan.ups[i] ?? 0n
    loan.curve = curve(loan.A, up, loan.oraclePrice, loan.x[i] ?? 0n, loan.y[i] ?? 0n)
    loan.curveOf = i
    ++loan.bandSteps
  }
  return loan.curve
}

function feeOf(loan: Loan, i: number): bigint {
  const distance = distanceFee(loan.A, loan.ups[i] ?? 0n, loan.oraclePrice)
  return max(max(loan.fee, loan.jumpFee), distance)
}

function xDownOf(loan: Loan): bigint {
  let xDown = 0n
  for (const [i, up] of loan.ups.entries()) {
    xDown += getXDown(loan.A, up, loan.oraclePrice, loan.x[i] ?? 0n, loan.y[i] ?? 0n)
  }
  return xDown
}

/** The oracle's average: price·(1 − α) + last·α, α = e^(−elapsed/window). */
function emaOf(start: bigint, window: number): (price: bigint, elapsed: number) => bigint {
  let last = start
  let weighed = -1
  let weight = 0n
  return (price, elapsed) => {
    if (elapsed !== weighed) {
      weighed = elapsed
      weight = window === 0 ? 0n : expWad((-WAD * BigInt(elapsed)) / BigInt(window))
    }
    last = (price * (WAD - weight) + last * weight) / WAD
    return last
  }
}
