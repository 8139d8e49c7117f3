import type { Hex } from 'viem'
import { hexToString, parseEther, stringToHex } from 'viem'
import { fullMulDiv, MAX_UINT256, WAD } from '../core/fixedPoint.js'

/**
 * An amount of a synth in units: every synth has 18 decimals.
 *
 * @example parseSynth('1500.5') // 1500500000000000000000n
 */
export function parseSynth(amount: string): bigint {
  return parseEther(amount)
}

/**
 * A C-Ratio, debt per collateral value in WAD, as people write it: the collateral in percent of the debt, rounded down.
 *
 * @example formatRatio(200000000000000000n) // '500 %'
 */
export function formatRatio(cRatioWad: bigint): string {
  if (cRatioWad === 0n) return 'no debt'
  if (cRatioWad === MAX_UINT256) return '0 %'
  const hundredths = fullMulDiv(10_000n, WAD, cRatioWad)
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${hundredths / 100n}${fraction ? `.${fraction}` : ''} %`
}

/**
 * The C-Ratio in WAD of collateral in percent of the debt, rounded down. The other way round: {@link formatRatio}.
 *
 * @example parseRatio('500 %') // 200000000000000000n
 */
export function parseRatio(percent: string): bigint {
  const value = parseEther(percent.replace('%', '').trim())
  return fullMulDiv(100n * WAD, WAD, value)
}

/**
 * The bytes32 key of a synth's symbol.
 *
 * @example synthKey('sBTC')
 */
export function synthKey(symbol: string): Hex {
  return stringToHex(symbol, { size: 32 })
}

/**
 * A synth's symbol by its bytes32 key.
 *
 * @example synthSymbol(synthKey('sBTC')) // 'sBTC'
 */
export function synthSymbol(key: Hex): string {
  return hexToString(key, { size: 32 })
}
