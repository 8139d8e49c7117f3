import { formatUnits } from 'viem'

/**
 * An amount as people write it: thousands separated, cut (not rounded) to at most `digits` decimals.
 *
 * @param amount Token units.
 * @param token Decimals, and the symbol to append.
 * @example formatAmount(15_000_500_000_000_000_000_000n, { decimals: 18, symbol: 'QUSD' }) // '15,000.5 QUSD'
 */
export function formatAmount(
  amount: bigint,
  {
    decimals = 18,
    symbol,
    digits = 4,
  }: { decimals?: number; symbol?: string; digits?: number } = {},
): string {
  const text = decimal(amount, decimals, digits)
  return symbol ? `${text} ${symbol}` : text
}

/**
 * A WAD price.
 *
 * @example formatPrice(2_264_157_900_000_000_000_000n) // '2,264.15'
 */
export function formatPrice(priceWad: bigint, digits = 2): string {
  return decimal(priceWad, 18, digits)
}

/**
 * A WAD ratio in percent.
 *
 * @example formatPercent(43_043_371_600_244_544n) // '4.30 %'
 */
export function formatPercent(ratioWad: bigint, digits = 2): string {
  const [whole = '0', fraction = ''] = decimal(ratioWad * 100n, 18, digits).split('.')
  return `${digits > 0 ? `${whole}.${fraction.padEnd(digits, '0')}` : whole} %`
}

function decimal(value: bigint, decimals: number, digits: number): string {
  const negative = value < 0n
  const [whole = '0', fraction = ''] = formatUnits(negative ? -value : value, decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const kept = fraction.slice(0, digits).replace(/0+$/, '')
  const text = kept ? `${grouped}.${kept}` : grouped
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}
