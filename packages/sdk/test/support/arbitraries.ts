import fc from 'fast-check'
import { MAX_UINT256 } from '../../src/core/fixedPoint.js'

/** Integers of every magnitude between two bounds: uniform in the number of bits, with the bounds themselves. */
export function magnitude(lowest: bigint, highest: bigint): fc.Arbitrary<bigint> {
  const bits = fc.integer({ min: lowest.toString(2).length, max: highest.toString(2).length })
  return bits.chain((length) => {
    const from = 1n << BigInt(length - 1)
    const min = from > lowest && length > 1 ? from : lowest
    const max = (1n << BigInt(length)) - 1n
    return fc.bigInt({ min, max: max < highest ? max : highest })
  })
}

/** Any `uint256`, of every magnitude, with the edges of the type. */
export const anyUint256: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 9, arbitrary: magnitude(0n, MAX_UINT256) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n, MAX_UINT256, 2n ** 255n, 2n ** 255n - 1n) },
)

/** Any `int256`, of every magnitude. */
export const anyInt256: fc.Arbitrary<bigint> = anyUint256.map((value) => BigInt.asIntN(256, value))
