import { readFileSync } from 'node:fs'
import { formatEther, parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { divUp, WAD } from '../../src/core/fixedPoint.js'
import { exchange, liquidation, maxIssuable, settlement } from '../../src/synths/math.js'

const page = readFileSync(new URL('../../../../docs/synths.md', import.meta.url), 'utf8')
const cents = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

describe('docs/synths.md', () => {
  test('the worked example: the ledger', () => {
    // Shares as the contract keeps them: x · 1e9 in an empty ledger, then x · S / t.
    const shares = { A: 0n, B: 0n }
    let [total, debt, first] = [0n, 0n, 0n]
    const rows = (
      [
        ['A', '100'],
        ['B', '900'],
        ['B', '-200'],
      ] as const
    ).map(([who, change], index) => {
      const amount = parseEther(change)
      const moved = total === 0n ? amount * 10n ** 9n : (amount * total) / debt
      shares[who] += moved
      total += moved
      debt += amount
      if (index === 0) first = total
      const values = [
        debt,
        (first * WAD) / total,
        ...[shares.A, shares.B].map((s) => (s * WAD) / total),
      ]
      return `| ${[index, ...values.map((value) => formatEther(value))].join(' | ')} |`
    })
    for (const row of rows) expect(page).toContain(row)
  })

  test('the worked example: one holds sBTC, both owe half', () => {
    const pool = parseEther('100') + parseEther('10000')
    const each = pool / 2n
    const needed = divUp(each * WAD, parseEther('0.2'))
    expect(maxIssuable(needed, WAD, parseEther('0.2'))).toBe(each)
    for (const value of [pool, each, needed, needed - parseEther('500')]) {
      expect(page).toContain(cents(formatEther(value)))
    }
  })

  test('the worked example: the reclaim', () => {
    const [amount, one] = [parseEther('100'), WAD]
    const { received } = exchange(amount, one, parseEther('100'), 0n)
    const terms = [0n, one, parseEther('110'), parseEther('3')] as const
    const { reclaim } = settlement(amount, received, ...terms)
    expect(formatEther(received)).toBe('1')
    expect(page).toContain(`${formatEther(reclaim).padEnd(20, '0')} sBTC are reclaimed`)
  })

  test('the worked example: the liquidation', () => {
    const debt = parseEther('60000')
    const { burned, seized } = liquidation(debt, parseEther('100000'), debt, {
      priceWad: parseEther('1.1'),
      ratioWad: parseEther('0.2'),
      penaltyWad: parseEther('0.1'),
    })
    expect(page).toContain(`burns ${formatEther(burned)} sUSD and takes ${formatEther(seized)} SYN`)
    expect(page).toContain(`Left are ${formatEther(debt - burned)} sUSD`)
  })
})
