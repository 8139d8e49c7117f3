/** Largest value that an amount or a fee may have: 2^112 - 1. */
export const maxAmount: bigint = 2n ** 112n - 1n

/** What forty one-bits mean as an amount: the whole spendable balance minus the fee. */
export const allAmount40 = 0xff_ffff_ffff

const amountMantissa = 2 ** 35
const feeMantissa = 2 ** 11
const exponents = 32
const powersOfTen: readonly bigint[] = Array.from({ length: exponents }, (_, i) => 10n ** BigInt(i))

/**
 * The largest packable value that is not above an amount: mantissa of 35 bits, decimal exponent of 5.
 *
 * @param amount Token units, at most 2^112 - 1.
 * @example toPackable(34_359_738_368n) // 34_359_738_360n
 */
export function toPackable(amount: bigint): bigint {
  return roundDown(amount, amountMantissa)
}

/**
 * As {@link toPackable} for a fee: mantissa of 11 bits.
 *
 * @example toPackableFee(2_059n) // 2_050n
 */
export function toPackableFee(fee: bigint): bigint {
  return roundDown(fee, feeMantissa)
}

/** The 40 bits of an amount; undefined where it can't be packed exactly. */
export function packAmount(amount: bigint): number | undefined {
  return pack(amount, amountMantissa)
}

/** The 16 bits of a fee; undefined where it can't be packed exactly. */
export function packFee(fee: bigint): number | undefined {
  return pack(fee, feeMantissa)
}

/** The amount of 40 bits; undefined for a form that is not canonical, or above 2^112 - 1. Not for {@link allAmount40}. */
export function unpackAmount(bits: number): bigint | undefined {
  const amount = unpack(bits, amountMantissa)
  return amount !== undefined && amount <= maxAmount ? amount : undefined
}

/** The fee of 16 bits; undefined for a form that is not canonical. No balance pays one above 2^112 - 1. */
export function unpackFee(bits: number): bigint | undefined {
  return unpack(bits, feeMantissa)
}

/** Power of ten that leaves a mantissa which fits. */
function exponentOf(value: bigint, mantissas: number): number {
  let exponent = 0
  let rest = value
  while (rest >= BigInt(mantissas)) {
    rest /= 10n
    exponent += 1
  }
  return exponent
}

const powerOfTen = (exponent: number): bigint => powersOfTen[exponent] as bigint

function roundDown(value: bigint, mantissas: number): bigint {
  if (value < 0n || value > maxAmount) throw new RangeError(`${value} is not within 112 bits.`)
  const power = powerOfTen(exponentOf(value, mantissas))
  return (value / power) * power
}

function pack(value: bigint, mantissas: number): number | undefined {
  if (value < 0n || value > maxAmount) return undefined
  const exponent = exponentOf(value, mantissas)
  const power = powerOfTen(exponent)
  const mantissa = value / power
  return mantissa * power === value ? Number(mantissa) * exponents + exponent : undefined
}

function unpack(bits: number, mantissas: number): bigint | undefined {
  const exponent = bits % exponents
  const mantissa = (bits - exponent) / exponents
  // The canonical form has the smallest exponent that fits: ten times the mantissa would not.
  if (exponent > 0 && mantissa * 10 < mantissas) return undefined
  return BigInt(mantissa) * powerOfTen(exponent)
}
