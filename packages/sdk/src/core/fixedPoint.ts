/**
 * Solady's `FixedPointMathLib` in bigint, bit for bit: the same results, the same rounding, and a `RangeError` where the
 * EVM would revert. Arguments are taken to be valid words of their Solidity type.
 */

/** 1 in 18-decimal fixed point. */
export const WAD: bigint = 10n ** 18n

/** `type(uint256).max`. */
export const MAX_UINT256: bigint = 2n ** 256n - 1n

const MAX_INT256 = 2n ** 255n - 1n
const MIN_INT256 = -(2n ** 255n)

// ── Words ──────────────────────────────────────────────────────────────────────────────────────

/**
 * A checked `uint256`: the value itself, if it fits.
 *
 * @throws RangeError below 0 or above 2^256 − 1, as checked arithmetic panics.
 * @example toUint256(WAD * WAD - 1n)
 */
export function toUint256(value: bigint): bigint {
  if (value < 0n || value > MAX_UINT256) throw new RangeError('uint256 overflow')
  return value
}

/**
 * A checked `int256`: the value itself, if it fits.
 *
 * @throws RangeError outside −2^255 … 2^255 − 1.
 */
export function toInt256(value: bigint): bigint {
  if (value < MIN_INT256 || value > MAX_INT256) throw new RangeError('int256 overflow')
  return value
}

/** `int256(value)` of a `uint256`: a cast, which wraps from 2^255 on. */
export function asInt256(value: bigint): bigint {
  return value > MAX_INT256 ? BigInt.asIntN(256, value) : value
}

/** `value << bits` of a `uint256`: bits beyond the word are lost. */
export function shiftLeft(value: bigint, bits: bigint): bigint {
  return BigInt.asUintN(256, value << bits)
}

// ── Comparison ─────────────────────────────────────────────────────────────────────────────────

/** The smaller of two integers of one type. */
export function min(x: bigint, y: bigint): bigint {
  return x < y ? x : y
}

/** The larger of two integers of one type. */
export function max(x: bigint, y: bigint): bigint {
  return x > y ? x : y
}

/** `x` within its bounds; where they cross, `maxValue` wins. */
export function clamp(x: bigint, minValue: bigint, maxValue: bigint): bigint {
  return min(max(x, minValue), maxValue)
}

/** `x − y`, or 0 where that is negative. */
export function zeroFloorSub(x: bigint, y: bigint): bigint {
  return x > y ? x - y : 0n
}

// ── Multiplication and division ────────────────────────────────────────────────────────────────

/**
 * ⌊x·y / d⌋ with a 512-bit product.
 *
 * @throws RangeError if `d` is 0 or the result exceeds 256 bits (`FullMulDivFailed`).
 * @example fullMulDiv(1_500n, 2n * WAD, WAD) // 3000n
 */
export function fullMulDiv(x: bigint, y: bigint, d: bigint): bigint {
  const z = (x * y) / d
  if (z > MAX_UINT256) throw new RangeError('FullMulDivFailed')
  return z
}

/**
 * ⌈x·y / d⌉ with a 512-bit product.
 *
 * @throws RangeError if `d` is 0 or the result exceeds 256 bits (`FullMulDivFailed`).
 */
export function fullMulDivUp(x: bigint, y: bigint, d: bigint): bigint {
  const product = x * y
  const floor = product / d
  const z = floor * d === product ? floor : floor + 1n
  if (z > MAX_UINT256) throw new RangeError('FullMulDivFailed')
  return z
}

/**
 * ⌈x / d⌉.
 *
 * @throws RangeError if `d` is 0 (`DivFailed`).
 */
export function divUp(x: bigint, d: bigint): bigint {
  const z = x / d
  return z * d === x ? z : z + 1n
}

// ── Roots ──────────────────────────────────────────────────────────────────────────────────────

/**
 * ⌊√x⌋, of any width.
 *
 * @example sqrt(2n * WAD * WAD) // 1414213562373095048n
 */
export function sqrt(x: bigint): bigint {
  if (x < 2n) return x
  // The double is only a seed, good to 50 bits. One Newton step from any seed lands on or above the root; from there
  // the steps fall strictly until they reach its floor.
  let z = BigInt(Math.floor(Math.sqrt(Number(x))))
  z = (z + x / z) >> 1n
  for (;;) {
    const next = (z + x / z) >> 1n
    if (next >= z) return z
    z = next
  }
}

/**
 * ⌊√(x·y)⌋ with a 512-bit product.
 *
 * @example mulSqrt(2_970n * WAD, 3_000n * WAD) // geometric mean of two prices
 */
export function mulSqrt(x: bigint, y: bigint): bigint {
  return x === y ? x : sqrt(x * y)
}

// ── Exponential and logarithm ──────────────────────────────────────────────────────────────────

/**
 * e^x, a rational approximation within a few units of the last digit; monotonic.
 *
 * @param x WAD, signed.
 * @returns WAD; 0 below −41.4.
 * @throws RangeError from 135.3 on (`ExpOverflow`).
 * @example expWad(WAD) // 2718281828459045235n
 */
export function expWad(x: bigint): bigint {
  if (x <= -41446531673892822313n) return 0n
  if (x >= 135305999368893231589n) throw new RangeError('ExpOverflow')

  // From base 10^18 to 2^96, then x = x' + k·ln 2 with |x'| <= ½ ln 2.
  const base2 = (x << 78n) / 3_814_697_265_625n
  const k = ((base2 << 96n) / 54916777467707473351141471128n + 2n ** 95n) >> 96n
  const r = base2 - k * 54916777467707473351141471128n

  // A (6, 7)-term rational approximation; p stays in base 2^192 for the division.
  let y = r + 1346386616545796478920950773328n
  y = ((y * r) >> 96n) + 57155421227552351082224309758442n
  let p = y + r - 94201549194550492254356042504812n
  p = ((p * y) >> 96n) + 28719021644029726153956944680412240n
  p = p * r + (4385272521454847904659076985693276n << 96n)

  let q = r - 2855989394907223263936484059900n
  q = ((q * r) >> 96n) + 50020603652535783019961831881945n
  q = ((q * r) >> 96n) - 533845033583426703283633433725380n
  q = ((q * r) >> 96n) + 3604857256930695427073651918091429n
  q = ((q * r) >> 96n) - 14423608567350463180887372962807573n
  q = ((q * r) >> 96n) + 26449188498355588339934803723976023n

  // The scale of the approximation, 2^k and the way back to base 10^18 in one multiplication and shift.
  return ((p / q) * 3822833074963236453042738258902158003155416615667n) >> (195n - k)
}

/**
 * ln x, a rational approximation within a few units of the last digit; monotonic.
 *
 * @param x WAD, signed.
 * @returns WAD, signed.
 * @throws RangeError unless `x` is positive (`LnWadUndefined`).
 * @example lnWad(2n * WAD) // 693147180559945309n
 */
export function lnWad(x: bigint): bigint {
  if (x <= 0n) throw new RangeError('LnWadUndefined')

  // x·2^96 = m·2^log2 with m in [1, 2) of base 2^96.
  const log2 = BigInt(bitLength(x) - 1)
  const m = log2 > 96n ? x >> (log2 - 96n) : x << (96n - log2)

  // An (8, 8)-term rational approximation; p stays in base 2^192 for the division.
  let p = m + 3273285459638523848632254066296n
  p = ((p * m) >> 96n) + 24828157081833163892658089445524n
  p = ((p * m) >> 96n) + 43456485725739037958740375743393n
  p = ((p * m) >> 96n) - 11111509109440967052023855526967n
  p = ((p * m) >> 96n) - 45023709667254063763336534515857n
  p = ((p * m) >> 96n) - 14706773417378608786704636184526n
  p = p * m - (795164235651350426258249787498n << 96n)

  let q = m + 5573035233440673466300451813936n
  q = ((m * q) >> 96n) + 71694874799317883764090561454958n
  q = ((m * q) >> 96n) + 283447036172924575727196451306956n
  q = ((m * q) >> 96n) + 401686690394027663651624208769553n
  q = ((m * q) >> 96n) + 204048457590392012362485061816622n
  q = ((m * q) >> 96n) + 31853899698501571402653359427138n
  q = ((m * q) >> 96n) + 909429971244387300277376558375n

  // The scale of the approximation, k·ln 2 and ln(2^96 / 10^18), in base 5^18·2^192.
  let r = 1677202110996718588342820967067443963516166n * (p / q)
  r +=
    16597577552685614221487285958193947469193820559219878177908093499208371n * (log2 - 96n) +
    600920179829731861736702779321621459595472258049074101567377883020018308n
  return r >> 174n
}

/** Bits of a positive integer. */
function bitLength(x: bigint): number {
  const hex = x.toString(16)
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.charAt(0), 16)) + 28
}
