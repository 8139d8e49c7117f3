import type { DeployedToken } from '../core/deployment.js'
import { formatAmount, formatPrice } from '../core/format.js'

/** One band of a chart. */
export type BandRow = {
  n: number
  /** Edges, WAD. */
  priceUp: bigint
  priceDown: bigint
  /** What the band holds, borrowed units and collateral units. */
  x: bigint
  y: bigint
  /** The user's part of it. */
  userX: bigint
  userY: bigint
  /** Value of all of it at the oracle price, borrowed units. */
  valueInBorrowed: bigint
  /** The only band that may hold both coins. */
  isActive: boolean
  /** The band in whose range the oracle price lies. */
  isOracle: boolean
}

/** Bands of a market, and what is needed to draw them. */
export type BandChart = {
  rows: readonly BandRow[]
  /** WAD. */
  oraclePrice: bigint
  price: bigint
  market: { borrowed: DeployedToken; collateral: DeployedToken }
}

const size = { width: 960, height: 360, left: 64, right: 16, top: 40, bottom: 56 }
const colors = { x: '#0f766e', y: '#a3b8cc', user: '#b45309', oracle: '#b91c1c', text: '#334155' }

/**
 * Draws the bands as a self-contained SVG: the height of a bar is the value in the band, its colours what it consists
 * of; high prices on the left, the oracle price as a line.
 *
 * @example
 * const { rows, oraclePrice, price } = await getBandChart(client, { market: 'WETH' })
 * const { borrowed, collateral } = await getMarket(client, { market: 'WETH' })
 * const picture = toSvg({ rows, oraclePrice, price, market: { borrowed, collateral } })
 */
export function toSvg({ rows, oraclePrice, price, market }: BandChart): string {
  const { width, height, left, right, top, bottom } = size
  const inner = { width: width - left - right, height: height - top - bottom }
  const most = rows.reduce((max, { valueInBorrowed: value }) => (value > max ? value : max), 1n)
  const barWidth = inner.width / Math.max(rows.length, 1)
  const heightOf = (amount: bigint): number =>
    Number((amount * 10_000n) / most) * (inner.height / 10_000)
  const base = top + inner.height

  const bars = rows.map((row, i) => {
    const xHeight = heightOf(row.x)
    const yHeight = heightOf(row.valueInBorrowed - row.x)
    const at = left + i * barWidth
    const part = (color: string, from: number, of: number, title: string): string =>
      of > 0
        ? `<rect x="${at.toFixed(2)}" y="${(base - from - of).toFixed(2)}" width="${Math.max(barWidth - 1, 0.5).toFixed(2)}" height="${of.toFixed(2)}" fill="${color}"><title>${title}</title></rect>`
        : ''
    const title =
      `band ${row.n}: ${formatPrice(row.priceDown)} to ${formatPrice(row.priceUp)}, ` +
      `${formatAmount(row.x, market.borrowed)}, ${formatAmount(row.y, market.collateral)}`
    const own = row.userX + row.userY > 0n
    const mark = own
      ? `<rect x="${at.toFixed(2)}" y="${base + 3}" width="${Math.max(barWidth - 1, 0.5).toFixed(2)}" height="4" fill="${colors.user}"/>`
      : ''
    return part(colors.x, 0, xHeight, title) + part(colors.y, xHeight, yHeight, title) + mark
  })

  const oracleAt = left + positionOf(rows, oraclePrice) * barWidth
  const ticks = tickRows(rows).map(
    ({ row, i }) =>
      `<text x="${(left + i * barWidth).toFixed(2)}" y="${base + 24}" text-anchor="middle">${formatPrice(row.priceUp, 0)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="${colors.text}" role="img" aria-label="Price bands">`,
    `<text x="${left}" y="20">Value per band in ${market.borrowed.symbol}: <tspan fill="${colors.y}" font-weight="700">${market.collateral.symbol}</tspan>, <tspan fill="${colors.x}" font-weight="700">${market.borrowed.symbol}</tspan>${rows.some(({ userX, userY }) => userX + userY > 0n) ? `, <tspan fill="${colors.user}" font-weight="700">this loan</tspan>` : ''}</text>`,
    `<text x="${width - right}" y="20" text-anchor="end">AMM price ${formatPrice(price)}</text>`,
    `<text x="${left - 8}" y="${top + 10}" text-anchor="end">${formatAmount(most, { ...market.borrowed, symbol: '', digits: 0 })}</text>`,
    `<line x1="${left}" y1="${base}" x2="${width - right}" y2="${base}" stroke="${colors.text}" stroke-opacity="0.4"/>`,
    ...bars,
    ...ticks,
    `<text x="${left + inner.width / 2}" y="${height - 8}" text-anchor="middle">price of ${market.collateral.symbol} in ${market.borrowed.symbol}, falling to the right</text>`,
    `<line x1="${oracleAt.toFixed(2)}" y1="${top}" x2="${oracleAt.toFixed(2)}" y2="${base}" stroke="${colors.oracle}" stroke-dasharray="4 3"/>`,
    `<text x="${oracleAt.toFixed(2)}" y="${top - 6}" text-anchor="middle" fill="${colors.oracle}">oracle ${formatPrice(oraclePrice)}</text>`,
    '</svg>',
  ].join('')
}

/** Where a price lies among the bands, in bars from the left. */
function positionOf(rows: readonly BandRow[], price: bigint): number {
  const i = rows.findIndex(({ priceDown }) => priceDown < price)
  const row = rows[i]
  if (!row) return rows.length
  const height = row.priceUp - row.priceDown
  const above = row.priceUp > price ? row.priceUp - price : 0n
  return i + (height > 0n ? Number((above * 1_000n) / height) / 1_000 : 0)
}

/** About eight bands whose upper edge is written under the chart. */
function tickRows(rows: readonly BandRow[]): { row: BandRow; i: number }[] {
  const step = Math.max(1, Math.ceil(rows.length / 8))
  return rows.map((row, i) => ({ row, i })).filter(({ i }) => i % step === 0)
}
