import { formatAmount, formatPercent, formatPrice } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { arbitrage } from '../shared/arbitrage.js'
import { lineChart } from '../shared/lineChart.js'
import type { Progress } from './progress.js'
import type { Chapter } from './story.js'

const market = 'WETH'
/** A day of ten-minute steps. */
const steps = 144
const qusd = (amount: bigint): string => formatAmount(amount, { symbol: 'QUSD', digits: 2 })
const weth = (amount: bigint): string => formatAmount(amount, { symbol: 'WETH' })

/** A loan opens, is softly liquidated while the price falls through its bands, and recovers with it. */
export async function bandsFlow(devnet: Devnet, progress: Progress): Promise<Chapter> {
  const alice = devnet.client('alice')
  const keeper = devnet.client('keeper')
  const collateral = parseEther('10')

  progress.step('bands: borrowing 18,000 QUSD against 10 WETH')
  const quote = await alice.bands.quoteBorrow({ market, collateral, bands: 10 })
  if (!quote.ok) throw quote.error
  const { hash, n1, n2 } = await alice.bands.borrowWithBands({
    market,
    collateral,
    debt: parseEther('18000'),
    bands: 10,
  })
  const { gasUsed } = await alice.getTransactionReceipt({ hash })
  const start = await alice.bands.getPosition({ market })
  const [low, high] = start.liquidationRange

  progress.step('bands: the price falls through the loan and recovers')
  const frames = []
  const rows = []
  const series: { price: bigint; converted: bigint }[] = []
  for (const [i, price] of dip(parseEther('2200'), (low * 98n) / 100n, steps).entries()) {
    await devnet.advanceTime(600)
    await devnet.setPrice('ETH', price)
    await arbitrage(keeper, market, price)
    if (i % 6 !== 0) continue

    const position = await alice.bands.getPosition({ market })
    const chart = await alice.bands.getBandChart({
      market,
      from: n1 - 12,
      to: n2 + 8,
      user: alice.account.address,
    })
    frames.push({ label: `$${formatPrice(price, 0)}`, svg: chart.toSvg() })
    series.push({ price, converted: position.softProgress })
    rows.push([
      formatPrice(price),
      weth(position.collateral),
      qusd(position.borrowed),
      formatPercent(position.softProgress, 0),
      formatPercent(position.health),
    ])
  }
  const end = await alice.bands.getPosition({ market })

  progress.step('bands: repaying')
  const { closed } = await alice.bands.repay({ market, amount: 'max' })
  const loss = ((start.yUp - end.yUp) * 10n ** 18n) / start.yUp

  return {
    title: 'bands: a loan that liquidates softly',
    summary:
      'Alice borrows against ETH. The price falls through all ten of her bands, ETH is sold for QUSD little by little on the way down and bought back on the way up, and nobody liquidates her.',
    sections: [
      {
        kind: 'facts',
        title: 'The loan',
        rows: [
          ['collateral', weth(collateral)],
          ['debt', '18,000 QUSD'],
          ['most that could be borrowed', qusd(quote.maxBorrowable)],
          ['bands', `${n1} to ${n2}`],
          ['soft liquidation', `${formatPrice(high)} to ${formatPrice(low)}`],
          ['health at the start', formatPercent(start.healthFull)],
          ['gas of the loan', gasUsed.toLocaleString('en-US')],
          ['collateral lost on the way down and up', formatPercent(loss)],
          ['after repaying', closed ? 'closed, collateral back' : 'open'],
        ],
      },
      {
        kind: 'frames',
        title: 'Bands over time',
        frames,
        caption:
          'Each bar is a band: what it holds in ETH and in QUSD. A day, an hour a picture; an arbitrageur trades every ten minutes.',
      },
      {
        kind: 'figure',
        title: 'Price and conversion',
        svg: lineChart({
          lines: [
            {
              name: 'ETH price, % of 2,200',
              color: '#b91c1c',
              values: series.map(({ price }) => Number(price / 10n ** 15n) / 22_000),
            },
            {
              name: 'converted to QUSD, %',
              color: '#0f766e',
              values: series.map(({ converted }) => Number(converted / 10n ** 14n) / 100),
            },
          ],
          xLabel: 'hours',
        }),
        caption: 'The loan turns into QUSD as the price falls, and back into ETH as it rises.',
      },
      {
        kind: 'table',
        title: 'Hour by hour',
        columns: ['ETH price', 'collateral', 'converted to', 'share', 'health'],
        rows,
      },
    ],
  }
}

/** A smooth dip: down to `bottom` and back in `steps`. */
function dip(top: bigint, bottom: bigint, steps: number): bigint[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const depth = BigInt(Math.round(Math.sin((Math.PI * i) / steps) * 1e6))
    return top - ((top - bottom) * depth) / 1_000_000n
  })
}
