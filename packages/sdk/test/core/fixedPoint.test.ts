import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as fixedPoint from '../../src/core/fixedPoint.js'
import { anyInt256, anyUint256, magnitude } from '../support/arbitraries.js'
import {
  type Anvil,
  deployHarness,
  type Harness,
  outcomeOf,
  startAnvil,
} from '../support/harness.js'

const { MAX_UINT256, WAD } = fixedPoint
const mirrors: { [name: string]: unknown } = { ...fixedPoint }

let anvil: Anvil
let harness: Harness
beforeAll(async () => {
  anvil = await startAnvil()
  harness = await deployHarness(anvil, 'FixedPointHarness')
})
afterAll(() => anvil.stop())

/** Every function with arguments that reach each of its branches, reverts included. */
const functions: { [name: string]: fc.Arbitrary<bigint[]> } = {
  min: fc.tuple(anyInt256, anyInt256),
  max: fc.tuple(anyInt256, anyInt256),
  clamp: fc.tuple(anyInt256, anyInt256, anyInt256),
  zeroFloorSub: fc.tuple(anyUint256, anyUint256),
  fullMulDiv: fc.tuple(anyUint256, anyUint256, anyUint256),
  fullMulDivUp: fc.tuple(anyUint256, anyUint256, anyUint256),
  divUp: fc.tuple(anyUint256, anyUint256),
  sqrt: fc.tuple(
    fc.oneof(
      anyUint256,
      // Around perfect squares, where a floor is easily one off.
      fc
        .tuple(magnitude(1n, 2n ** 128n - 1n), fc.constantFrom(-1n, 0n, 1n))
        .map(([root, delta]) => root * root + delta),
    ),
  ),
  mulSqrt: fc.tuple(anyUint256, anyUint256),
  expWad: fc.tuple(
    fc.oneof(
      fc.bigInt({ min: -42n * WAD, max: 136n * WAD }),
      anyInt256,
      fc.constantFrom(-41446531673892822313n, -41446531673892822312n, 135305999368893231588n),
    ),
  ),
  lnWad: fc.tuple(anyInt256),
  asInt256: fc.tuple(anyUint256),
  shiftLeft: fc.tuple(anyUint256, fc.bigInt({ min: 0n, max: 300n })),
}

describe('fixedPoint equals FixedPointMathLib', () => {
  for (const [name, args] of Object.entries(functions)) {
    test(name, async () => {
      const mirror = mirrors[name] as (...args: bigint[]) => bigint
      await fc.assert(
        fc.asyncProperty(
          fc.array(args, { minLength: 1, maxLength: 1000, size: 'max' }),
          async (cases) => {
            const onChain = await harness.batch(name, cases)
            expect(cases.map((list) => ({ list, ...outcomeOf(() => mirror(...list)) }))).toEqual(
              cases.map((list, i) => ({ list, ...onChain[i] })),
            )
          },
        ),
        { numRuns: 4 },
      )
    })
  }
})

describe('fixedPoint', () => {
  test('sqrt is the floor of the root, beyond 256 bits too', () => {
    fc.assert(
      fc.property(magnitude(0n, 2n ** 512n), (x) => {
        const root = fixedPoint.sqrt(x)
        expect(root * root <= x && x < (root + 1n) * (root + 1n)).toBe(true)
      }),
    )
  })

  test('toUint256 and toInt256 pass what fits and throw for what does not', () => {
    expect(fixedPoint.toUint256(MAX_UINT256)).toBe(MAX_UINT256)
    expect(() => fixedPoint.toUint256(MAX_UINT256 + 1n)).toThrow(RangeError)
    expect(() => fixedPoint.toUint256(-1n)).toThrow(RangeError)
    expect(fixedPoint.toInt256(-(2n ** 255n))).toBe(-(2n ** 255n))
    expect(() => fixedPoint.toInt256(2n ** 255n)).toThrow(RangeError)
    expect(() => fixedPoint.toInt256(-(2n ** 255n) - 1n)).toThrow(RangeError)
  })
})
