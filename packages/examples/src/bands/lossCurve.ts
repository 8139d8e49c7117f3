// What soft liquidation costs a loan that is left alone for three days at its liquidation threshold, by how far the
// price falls: simulated with arbitrage every minute, beside the figures published for ETH. Also as out/lossCurve.svg.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { LossSample } from '@quintet/sdk/bands'
import { geometricBrownianPath, lossCurve, parsePriceCsv, simulateLoss } from '@quintet/sdk/bands'
import { parseEther } from 'viem'
import { lineChart } from '../shared/lineChart.js'
import { modelLosses, publishedLoss } from '../shared/lossFigures.js'
import { progressBar } from '../shared/progressBar.js'
import { writeFigure } from '../shared/writeFigure.js'

const { values: options } = parseArgs({
  options: {
    prices: { type: 'string' },
    paths: { type: 'string', default: '200' },
    volatility: { type: 'string', default: '80' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const paths = Number(options.paths)
if (options.help || !Number.isInteger(paths) || paths < 1 || !(Number(options.volatility) > 0)) {
  console.log(`usage: pnpm example bands/lossCurve [options]

  --prices file.csv  lines of timestamp,price instead of random paths; loans start evenly spread over them
  --paths n          number of loans (200)
  --volatility %     of the random paths, per year (80)`)
  process.exit(options.help ? 0 : 2)
}

const duration = 3 * 86_400
const market = options.prices ? parsePriceCsv(readFileSync(options.prices, 'utf8')) : undefined
const volatility = parseEther(options.volatility) / 100n

/** Loans of `N` bands of 1 %: along the market prices, or each on a random path of its own. */
function simulate(N: number): readonly LossSample[] {
  const onProgress = progressBar(`${N} bands`)
  const loan = { A: 100n, N, fee: parseEther('0.006') }
  if (market) {
    const span = (market.at(-1)?.timestamp ?? 0) - (market[0]?.timestamp ?? 0)
    const stride = Math.max(60, Math.floor((span - duration) / paths))
    const windows = { path: market, window: duration, stride, step: 60 }
    return simulateLoss({ ...loan, ...windows, onProgress }).samples
  }
  return Array.from({ length: paths }, (_, i) => {
    const random = { seed: i + 1, volatility, duration, step: 60, start: parseEther('3000') }
    onProgress({ done: i + 1, total: paths })
    return simulateLoss({ ...loan, path: geometricBrownianPath(random) }).samples
  }).flat()
}

const cell = (value: number | undefined) => (value?.toFixed(2) ?? '–').padStart(10)
const lines = []
let x: number[] = [] // the same for both ranges, as the paths are
for (const [range, color] of [
  [20, '#0f766e'],
  [5, '#b45309'],
] as const) {
  console.log(`range ${range} %: mean loss in percent, by deepest drop below the threshold`)
  console.log('     drop   loans simulated published     model')
  const [simulated, published]: [number[], number[]] = [[], []]
  x = []
  for (const row of lossCurve(simulate(range), parseEther('0.02'))) {
    const from = Number(row.dropFrom / 10n ** 16n)
    const figures = [Number(row.meanLoss) / 1e16, publishedLoss(range, from + 1)] as const
    const model = market ? undefined : modelLosses[range]?.[from / 2]
    const drop = `${from}–${from + 2} %`.padStart(9) + String(row.samples).padStart(8)
    console.log(drop + [...figures, model].map(cell).join(''))
    x.push(from + 1)
    simulated.push(figures[0])
    published.push(figures[1])
  }
  console.log()
  lines.push({ name: `range ${range} %, simulated`, color, values: simulated })
  lines.push({ name: `range ${range} %, published`, color: `${color}77`, values: published })
}

const axes = { xLabel: 'deepest drop below the threshold, %', yLabel: 'loss, %' }
writeFigure('lossCurve.svg', lineChart({ lines, x, ...axes }))
