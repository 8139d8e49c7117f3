import type { WaterfallOutput } from '@quintet/sdk/reactors'
import {
  apr,
  balanceOfSides,
  balanceSplit,
  deGenesisOutcome,
  deGenesisTerms,
  v2Mark,
  waterfall,
} from '@quintet/sdk/reactors'
import { parseEther, parseUnits } from 'viem'
import type { LineChart } from './lineChart.js'
import { colors } from './svg.js'

const WAD = parseEther('1')
const dollar = { priceWad: WAD, unit: 10n ** 6n }
const week = 7n * 86_400n
const percent = (wad: bigint) => Number(wad / 10n ** 10n) / 1e6

/** APR of both sides of a reactor worth 100,000 USD, and its multiplier, from ten times as much stake to a tenth. */
export function aprChart(): LineChart {
  const steps = Array.from({ length: 41 }, (_, i) => -1 + i / 20)
  const points = steps.map((log) => {
    const claims = BigInt(Math.round((100_000 * 10 ** log) / (1 + 10 ** log)))
    const [a, s] = [claims * WAD, (100_000n - claims) * WAD]
    const split = balanceSplit(10_000n * WAD, balanceOfSides(a, s), WAD / 2n)
    const rate = (reward: bigint, side: bigint) => percent(apr(reward, 2n * WAD, side, week))
    return { lp: rate(split.lp, a), ld: rate(split.ld, s), mu: percent(split.muWad) }
  })
  const line = (name: string, color: string, of: (point: (typeof points)[number]) => number) => ({
    name,
    color,
    values: points.map(of),
  })
  return {
    x: steps,
    lines: [
      line('providers, %', colors.calm, ({ lp }) => lp),
      line('directors, %', colors.service, ({ ld }) => ld),
      line('μ, %', colors.waiting, ({ mu }) => mu),
    ],
    xLabel: 'asset : TOKE by value, power of ten',
  }
}

/** The reactor of docs/reactors.md after its token has fallen from 100 USD to `price`, whole USD. */
export function waterfallAt(price: number): WaterfallOutput & { loss: bigint } {
  const quoteA = { priceWad: parseEther(String(price)), unit: WAD }
  const units = parseEther('9000')
  const pool = {
    reserveA: parseEther('900'),
    reserveB: parseUnits('90000', 6),
    supply: units,
    units,
  }
  const position = v2Mark(pool, quoteA, dollar)
  const out = waterfall({
    claims: parseEther('1000'),
    owed: 0n,
    debt: parseUnits('90000', 6),
    assetsA: parseEther('100') + position.a,
    assetsB: parseUnits('2300', 6) + position.b,
    quoteA,
    quoteB: dollar,
    equityBefore: parseEther('2300'),
    directed: parseEther('16000'),
    passive: parseEther('4000'),
    tokePriceWad: parseEther('2'),
    maxSlashBps: 3000n,
    treasuryB: parseUnits('30000', 6),
    backstopBps: 2000n,
    haircutOwed: 0n,
    haircutOwedB: 0n,
    pairClaims: parseUnits('275000', 6),
    reserveTargetWad: parseEther('0.05'),
  })
  return { ...out, loss: parseEther('2300') - out.equity }
}

/** Price of DeGenesis, and the part of a pledge that is swapped, up to 48 million USD. */
export function deGenesisChart(): LineChart {
  const limits = { supply: 3_000_000n * WAD, minPriceWad: 2n * WAD, maxPriceWad: 8n * WAD }
  const totals = Array.from({ length: 48 }, (_, i) => i + 1)
  const points = totals.map((millions) => {
    const terms = deGenesisTerms(BigInt(millions) * 1_000_000n * WAD, limits)
    const { swap } = deGenesisOutcome(1000n * WAD, { priceWad: WAD, unit: WAD }, terms)
    return { price: Number(terms.priceWad) / 1e18, swapped: percent(swap) / 10_000 }
  })
  return {
    x: totals,
    lines: [
      { name: 'USD per TOKE', color: colors.service, values: points.map(({ price }) => price) },
      {
        name: 'tenths that are swapped',
        color: colors.calm,
        values: points.map(({ swapped }) => swapped),
      },
    ],
    xLabel: 'pledged in all, million USD',
  }
}
