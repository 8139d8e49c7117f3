import { geometricBrownianPath } from '../src/bands/pricePaths.js'
import { simulateLoss } from '../src/bands/simulateLoss.js'
import { WAD } from '../src/core/fixedPoint.js'

export type SimulateLossFigures = {
  /** Valuations of a band, trades included, in a second. */
  bandStepsPerSecond: number
  /** Arbitrage steps of a whole loan in a second. */
  stepsPerSecond: number
  /** Simulated days of one loan, minute by minute, in a second. */
  loanDaysPerSecond: number
}

/**
 * Speed of {@link simulateLoss}: loans of 20 bands left alone for three days at 80 % a year, with arbitrage each minute.
 *
 * @param loans How many loans to measure, after three to warm up.
 */
export function measureSimulateLoss(loans = 40): SimulateLossFigures {
  const duration = 3 * 86_400
  const paths = Array.from({ length: loans + 3 }, (_, seed) =>
    geometricBrownianPath({
      seed,
      volatility: (WAD * 8n) / 10n,
      duration,
      step: 60,
      start: 3_000n * WAD,
    }),
  )
  const run = (path: (typeof paths)[number]) =>
    simulateLoss({ path, A: 100n, N: 20, fee: (WAD * 6n) / 1_000n }).bandSteps
  for (const path of paths.slice(0, 3)) run(path)

  let bandSteps = 0
  const startedAt = performance.now()
  for (const path of paths.slice(3)) bandSteps += run(path)
  const seconds = (performance.now() - startedAt) / 1000
  return {
    bandStepsPerSecond: Math.round(bandSteps / seconds),
    stepsPerSecond: Math.round((loans * duration) / 60 / seconds),
    loanDaysPerSecond: Math.round((loans * duration) / 86_400 / seconds),
  }
}
