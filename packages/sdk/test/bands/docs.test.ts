import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as bandMath from '../../src/bands/math.js'
import { claimsOf, createPool, deposit, projectionOf } from '../../src/bands/pool.js'
import { price, swapExactIn } from '../../src/bands/poolSwaps.js'
import { WAD } from '../../src/core/fixedPoint.js'
import { formatAmount, formatPercent, formatPrice } from '../../src/core/format.js'

// The worked example of docs/bands.md. Each expected value is the specification's; the page shows it cut to two or four
// decimals, and every number on it must be one of those computed here.

const A = 100n
const basePrice = 3_000n * WAD
const collateral = 10n * WAD
const debt = 20_000n * WAD
const loanDiscount = (WAD * 9n) / 100n
const liqDiscount = (WAD * 6n) / 100n
const fee = (WAD * 6n) / 1_000n
const lnR = bandMath.lnRatio(A)

/** A loan of N bands, as the mathematics places it in a fresh market. */
function placed(N: bigint) {
  const factor = bandMath.rangeFactor(A, lnR, N, loanDiscount)
  const ye = bandMath.yEffective(collateral / N, factor)
  const n1 = bandMath.calcN1(ye, basePrice, debt, lnR, N)
  const high = bandMath.pUp(basePrice, n1, lnR)
  const top = bandMath.topBand(basePrice, basePrice, lnR)
  const grid = { A, lnR, basePrice, oraclePrice: basePrice }
  const xDown = bandMath.xDownUntouched(grid, n1, N, collateral / N)
  const health = bandMath.health(xDown, debt, liqDiscount)
  return {
    n1,
    n2: n1 + N - 1n,
    high,
    low: bandMath.pUp(basePrice, n1 + N, lnR),
    maxBorrowable: bandMath.maxBorrowable(ye, bandMath.pUp(basePrice, top, lnR)),
    xDown,
    health,
    healthFull: health + bandMath.healthAbove(basePrice, high, collateral, debt),
  }
}

/** The loan of ten bands alone in its market, once the oracle price has come down to 2,290. */
function falling() {
  const moment = { time: 1_000n, oraclePrice: 2_290n * WAD }
  const empty = createPool({ A, basePrice, fee, activeBand: 25 })
  const before = deposit(empty, { user: 'alice', n1: 26, bands: 10, amount: collateral })
  const amount = 1_000n * WAD
  const { pool: after, amountOut } = swapExactIn(before, { direction: 'pump', amount, ...moment })
  return { moment, before, after, amountOut }
}

describe('the worked example of docs/bands.md', () => {
  const page = readFileSync(new URL('../../../../docs/bands.md', import.meta.url), 'utf8')
  const example = /<!-- worked example -->([\s\S]*?)<!-- end -->/.exec(page)?.[1] ?? ''

  test.each([
    [
      4n,
      28n,
      31n,
      '26758.419202429606712582',
      '22192.412161707330728807',
      '0.043043371600244544',
      '0.410964440794795473',
    ],
    [
      10n,
      26n,
      35n,
      '25972.847117064842599666',
      '21978.255933561505701274',
      '0.032978028877390767',
      '0.377913310169657811',
    ],
    [
      50n,
      7n,
      56n,
      '21458.564450859174743801',
      '21978.883890631455524175',
      '0.033007542859678409',
      '0.134909520999193409',
    ],
  ])('places %i bands as the specification says', (N, n1, n2, most, xDown, health, healthFull) => {
    const loan = placed(N)
    expect([loan.n1, loan.n2]).toEqual([n1, n2])
    // The specification rounds to 18 decimals, the mathematics down: a few units of the last place.
    for (const [actual, expected] of [
      [loan.maxBorrowable, most],
      [loan.xDown, xDown],
      [loan.health, health],
      [loan.healthFull, healthFull],
    ] as const) {
      const difference = wad(expected) - actual
      expect(difference < 0n ? -difference : difference).toBeLessThan(10n ** 6n)
    }
  })

  test('a swap of 1,000 into the ten bands at 2,290 gives what the specification says', () => {
    const { after, amountOut } = falling()
    const difference = wad('0.439782962595192337') - amountOut
    expect(difference < 0n ? -difference : difference).toBeLessThan(100n)
    expect(after.activeBand).toBe(26)
  })

  test('the page shows these numbers and no others', () => {
    expect(new Set(numbersIn(example))).toEqual(new Set(expectedNumbers()))
  })
})

/** Every number that the section may and must show. */
function expectedNumbers(): string[] {
  const given = ['3,000', '10', '20,000', '100', '9', '6', '0.6', '2,290', '1,000', '4', '50']
  const amount = (value: bigint, digits = 2) => formatAmount(value, { digits })
  const percent = (value: bigint) => formatPercent(value).replace(' %', '')
  const table = [4n, 10n, 50n].flatMap((N) => {
    const loan = placed(N)
    return [
      String(loan.n1),
      String(loan.n2),
      formatPrice(loan.high),
      formatPrice(loan.low),
      amount(loan.maxBorrowable),
      amount(loan.xDown),
      percent(loan.health),
      percent(loan.healthFull),
    ]
  })
  const { moment, before, after, amountOut } = falling()
  const xDown = (pool: typeof before) => projectionOf(pool, 'alice', moment, 'xDown')
  const swapped = [
    formatPrice(bandMath.pCurrent(moment.oraclePrice, placed(10n).high)),
    amount(amountOut, 4),
    formatPrice((1_000n * WAD * WAD) / amountOut),
    formatPrice(price(after, moment)),
    amount(claimsOf(after, 'alice').y, 4),
    amount(xDown(before)),
    amount(xDown(after)),
    percent(bandMath.health(xDown(after), debt, liqDiscount)),
  ]
  return [...given, ...table, ...swapped]
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(\.\d+)?/g)?.map((number) => number.replace(/,$/, '')) ?? []
}

function wad(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole) * WAD + BigInt(fraction.padEnd(18, '0'))
}
