import { readFileSync } from 'node:fs'
import { formatEther, formatUnits, parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { WAD } from '../../src/core/fixedPoint.js'
import {
  corePower,
  deGenesisOutcome,
  deGenesisTerms,
  rfqFill,
} from '../../src/reactors/eventMath.js'
import type { WaterfallInput } from '../../src/reactors/math.js'
import { apr, balanceOfSides, balanceSplit, ilBuffer, waterfall } from '../../src/reactors/math.js'
import { v2Mark } from '../../src/reactors/venueMath.js'

const page = readFileSync(new URL('../../../../docs/reactors.md', import.meta.url), 'utf8')
const usdc = (amount: string) => parseUnits(amount, 6)
const dollar = { priceWad: WAD, unit: 10n ** 6n }
const inA = (price: string) => ({ priceWad: parseEther(price), unit: WAD })
const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

/** The reactor of the worked example once A costs `price`. */
const example = (price: string): WaterfallInput => {
  const units = parseEther('9000')
  const pool = { reserveA: parseEther('900'), reserveB: usdc('90000'), supply: units, units }
  const position = v2Mark(pool, inA(price), dollar)
  return {
    claims: parseEther('1000'),
    owed: 0n,
    debt: usdc('90000'),
    assetsA: parseEther('100') + position.a,
    assetsB: usdc('2300') + position.b,
    quoteA: inA(price),
    quoteB: dollar,
    equityBefore: parseEther('2300'),
    directed: parseEther('16000'),
    passive: parseEther('4000'),
    tokePriceWad: parseEther('2'),
    maxSlashBps: 3000n,
    treasuryB: usdc('30000'),
    backstopBps: 2000n,
    haircutOwed: 0n,
    haircutOwedB: 0n,
    pairClaims: usdc('275000'),
    reserveTargetWad: parseEther('0.05'),
  }
}

describe('docs/reactors.md', () => {
  test('rewards of both sides', () => {
    for (const [claims, stake] of [
      [50_000, 50_000],
      [75_000, 25_000],
      [90_000, 10_000],
      [25_000, 75_000],
    ] as const) {
      const [a, s] = [BigInt(claims) * WAD, BigInt(stake) * WAD]
      const { muWad, lp, ld } = balanceSplit(
        parseEther('10000'),
        balanceOfSides(a, s),
        parseEther('0.5'),
      )
      const percent = (reward: bigint, side: bigint) =>
        `${grouped((Number(apr(reward, 2n * WAD, side, 7n * 86_400n)) / 1e16).toFixed(0))} %`
      const toke = (amount: bigint) => grouped(Number(formatEther(amount)).toFixed(1))
      expect(page).toContain(
        row(
          grouped(`${claims}`),
          grouped(`${stake}`),
          formatEther(muWad),
          toke(lp),
          toke(ld),
          percent(lp, a),
          percent(ld, s),
        ),
      )
    }
  })

  test('the worked example: a fall of 75 percent, tier by tier', () => {
    const out = waterfall(example('25'))
    expect(out.equity).toBe(-parseEther('20200'))
    const dollars = (amount: bigint) => grouped(formatUnits(amount, 6))
    const wholes = (amount: bigint) => grouped(formatEther(amount))
    expect(out.auctionToke).toBe(0n)
    for (const line of [
      row('1', 'reserve', wholes(out.reserveUsed), 'all of it'),
      row(
        '2',
        'stake',
        dollars(out.paidB),
        `${wholes(out.slashDirected)} TOKE of directors and ${wholes(out.slashPassive)} of passive stakers, paid for by the treasury`,
      ),
      row('3', 'backstop', dollars(out.backstopB), '20 % of the 18,000 USDC that are left'),
      row(
        '4',
        'holders',
        wholes(out.haircut),
        `${wholes(out.haircutA)} A of the TOKEN reactor, ${dollars(out.haircutB)} USDC of the PAIR reactor`,
      ),
    ]) {
      expect(page).toContain(line)
    }
  })

  test('the worked example: the price comes back, and haircuts are restored first', () => {
    const fallen = waterfall(example('25'))
    const before = example('100')
    const again = waterfall({
      ...before,
      claims: before.claims - fallen.haircutA,
      debt: before.debt - fallen.haircutB,
      assetsB: before.assetsB + fallen.paidB + fallen.backstopB,
      equityBefore: 0n,
      haircutOwed: fallen.haircutA,
      haircutOwedB: fallen.haircutB,
    })
    expect(page).toContain(`E = ${grouped(formatEther(again.equity))} USD`)
    expect(page).toContain(
      `It restores ${formatEther(again.restoredA)} A and ${grouped(formatUnits(again.restoredB, 6))} USDC first`,
    )
    expect(again.restoredA).toBe(fallen.haircutA)
    expect(again.restoredB).toBe(fallen.haircutB)
  })

  test('the buffer for a doubling', () => {
    const percent = (Number(ilBuffer(2n * WAD)) / 1e16).toFixed(2)
    expect(page).toContain(`ilBuffer(2) = ${percent} %`)
  })

  test('a fill of a quote', () => {
    const fill = rfqFill({
      sellAmount: parseEther('10'),
      buyAmount: usdc('20040'),
      fillBuy: usdc('20040'),
      sellQuote: inA('2000'),
      buyQuote: dollar,
      boundBps: 50n,
      shareBps: 2000n,
    })
    expect(fill.isInBound).toBe(true)
    expect(page).toContain(
      `${formatEther(fill.sellOut)} WETH at 2,000 USD for ${grouped('20040')} USDC earns the pool 40 USDC, of which ${formatUnits(fill.pricerFee, 6)} are the pricer's`,
    )
  })

  test('DeGenesis at four totals', () => {
    const limits = { supply: parseEther('3000000'), minPriceWad: 2n * WAD, maxPriceWad: 8n * WAD }
    for (const millions of ['5', '12', '24', '48']) {
      const total = parseEther(`${millions}000000`)
      const terms = deGenesisTerms(total, limits)
      const { swap, genesis, toke } = deGenesisOutcome(usdc('1000'), dollar, terms)
      expect(page).toContain(
        row(
          grouped(`${millions}000000`),
          formatEther(terms.priceWad),
          grouped(formatUnits(swap, 6)),
          formatEther(toke),
          formatUnits(genesis, 6),
        ),
      )
    }
  })

  test('votes in CoRE', () => {
    const power = corePower([
      { balance: parseEther('1000'), multiplier: 1n },
      { balance: parseEther('500'), multiplier: 4n },
      { balance: parseEther('10'), multiplier: 69n },
    ])
    expect(page).toContain(
      `1,000 vesting TOKE, 500 staked and 10 LP tokens are ${grouped(formatUnits(power, 6))} votes.`,
    )
  })
})
