import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { formatAmount, formatPercent, formatPrice } from '../../src/core/format.js'

describe('formatAmount', () => {
  test('default', () => {
    expect(formatAmount(parseEther('15000.5'), { symbol: 'QUSD' })).toBe('15,000.5 QUSD')
    expect(formatAmount(1_234_567_890n, { decimals: 6, symbol: 'USDC' })).toBe('1,234.5678 USDC')
    expect(formatAmount(0n)).toBe('0')
  })

  test('behaviour: cuts, never rounds up', () => {
    expect(formatAmount(parseEther('0.99999999'))).toBe('0.9999')
    expect(formatAmount(1n)).toBe('0')
  })

  test('behaviour: negative amounts', () => {
    expect(formatAmount(-parseEther('1234.5'))).toBe('-1,234.5')
    expect(formatAmount(-1n)).toBe('0')
  })
})

describe('formatPercent', () => {
  test('default', () => {
    expect(formatPercent(43_043_371_600_244_544n)).toBe('4.30 %')
    expect(formatPercent(parseEther('1'))).toBe('100.00 %')
    expect(formatPercent(-parseEther('0.0123'))).toBe('-1.23 %')
    expect(formatPercent(parseEther('0.5'), 0)).toBe('50 %')
  })
})

describe('formatPrice', () => {
  test('default', () => {
    expect(formatPrice(2_264_157_900_000_000_000_000n)).toBe('2,264.15')
    expect(formatPrice(parseEther('1700'), 0)).toBe('1,700')
  })
})
