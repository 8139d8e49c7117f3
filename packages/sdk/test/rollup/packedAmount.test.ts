import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allAmount40,
  maxAmount,
  packAmount,
  packFee,
  toPackable,
  toPackableFee,
  unpackAmount,
  unpackFee,
} from '../../src/rollup/packedAmount.js'

const amount = fc.oneof(
  fc.bigInt(0n, maxAmount),
  fc.bigInt(0n, 2n ** 40n),
  fc
    .tuple(fc.bigInt(0n, 2n ** 36n), fc.nat(25))
    .map(([mantissa, exponent]) => mantissa * 10n ** BigInt(exponent))
    .filter((value) => value <= maxAmount),
)

describe('packing', () => {
  test('behaviour: a value that fits is packed as it is, with the smallest exponent', () => {
    expect(packAmount(0n)).toBe(0)
    expect(packAmount(34_359_738_367n)).toBe((2 ** 35 - 1) * 32)
    expect(packAmount(34_359_738_370n)).toBe(3_435_973_837 * 32 + 1)
    expect(packAmount(34_359_738_369n)).toBeUndefined()
    expect(packFee(2_047n)).toBe(2_047 * 32)
    expect(packFee(2_049n)).toBeUndefined()
    expect(packFee(2_050n)).toBe(205 * 32 + 1)
  })

  test('behaviour: a form with a larger exponent than needed is refused', () => {
    expect(unpackAmount(1 * 32 + 1)).toBeUndefined()
    expect(unpackAmount(0 * 32 + 1)).toBeUndefined()
    expect(unpackFee(204 * 32 + 1)).toBeUndefined()
    expect(unpackFee(205 * 32 + 1)).toBe(2_050n)
  })

  test('behaviour: nothing above 112 bits is read', () => {
    expect(unpackAmount(allAmount40)).toBeUndefined()
    expect(unpackAmount((2 ** 35 - 1) * 32 + 24)).toBeUndefined()
    expect(packFee(maxAmount + 1n)).toBeUndefined()
    expect(packAmount(maxAmount + 1n)).toBeUndefined()
  })

  test('behaviour: rounding goes down, to the nearest value that packs, and once', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const packable = toPackable(value)
        expect(packable).toBeLessThanOrEqual(value)
        expect(value - packable).toBeLessThanOrEqual(value / 2n ** 31n)
        expect(unpackAmount(packAmount(packable)!)).toBe(packable)
        expect(toPackable(packable)).toBe(packable)
        const fee = toPackableFee(value)
        expect(fee).toBeLessThanOrEqual(value)
        expect(value - fee).toBeLessThanOrEqual(value / 200n)
        expect(unpackFee(packFee(fee)!)).toBe(fee)
      }),
      { numRuns: 2_000 },
    )
  })

  test('behaviour: every fee has one form', () => {
    const seen = new Set<bigint>()
    for (let bits = 0; bits < 2 ** 16; bits++) {
      const fee = unpackFee(bits)
      if (fee === undefined) continue
      expect(packFee(fee)).toBe(fee <= maxAmount ? bits : undefined)
      expect(seen.has(fee)).toBe(false)
      seen.add(fee)
    }
    expect(seen.size).toBeGreaterThan(50_000)
  })

  test('behaviour: canonical amounts round-trip, whatever the bits', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(511), (high, low) => {
        const bits = high * 512 + low
        const value = unpackAmount(bits)
        if (value !== undefined) expect(packAmount(value)).toBe(bits)
      }),
      { numRuns: 5_000 },
    )
  })

  test('error: RangeError', () => {
    expect(() => toPackable(-1n)).toThrow(RangeError)
    expect(() => toPackable(maxAmount + 1n)).toThrow(RangeError)
  })
})
