import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as bandMath from '../../src/bands/math.js'
import { clamp, WAD } from '../../src/core/fixedPoint.js'
import { anyInt256, anyUint256, magnitude } from '../support/arbitraries.js'
import {
  type Anvil,
  deployHarness,
  type Harness,
  outcomeOf,
  startAnvil,
} from '../support/harness.js'

let anvil: Anvil
let harness: Harness
beforeAll(async () => {
  anvil = await startAnvil()
  harness = await deployHarness(anvil, 'BandMathHarness')
})
afterAll(() => anvil.stop())

// ── Sound arguments: the ranges in which nothing may revert ────────────────────────────────────

const density = magnitude(2n, 10_000n)
const price = magnitude(10n ** 12n, 10n ** 36n)
const balance = magnitude(10n ** 3n, 10n ** 32n)
const amount = magnitude(1n, 10n ** 32n)
const wad = fc.bigInt({ min: 0n, max: WAD })
const fee = fc.oneof(magnitude(0n, bandMath.MAX_FEE), fc.constant(bandMath.MAX_FEE))
const perShare = magnitude(0n, 2n ** 128n - 1n)
const bands = fc.bigInt({ min: 1n, max: 50n })
const width = density.map((A) => bandMath.lnRatio(A))

/** An index within reach of a grid of this width. */
const index = (lnR: bigint) =>
  fc.bigInt({ min: bandMath.lowestBand(lnR), max: bandMath.highestBand(lnR) })

/** A band near the oracle price, which is where its coins are mixed, or at any distance within bounds. */
const bandArguments = fc
  .tuple(density, price, fc.oneof(near(WAD / 50n), near(WAD), far()), coins())
  .map(([A, up, ratio, [x, y]]) => {
    const oraclePrice = clamp((up * ratio) / WAD, 10n ** 12n, 10n ** 36n)
    return [A, up, oraclePrice, x, y] as const
  })

function near(spread: bigint): fc.Arbitrary<bigint> {
  return fc.bigInt({ min: WAD - spread + 1n, max: WAD + spread })
}

function far(): fc.Arbitrary<bigint> {
  return magnitude(WAD / 10_000n, 10_000n * WAD)
}

function coins(): fc.Arbitrary<readonly [bigint, bigint]> {
  return fc.oneof(
    fc.tuple(balance, balance),
    balance.map((x) => [x, 0n] as const),
    balance.map((y) => [0n, y] as const),
    fc.constant([0n, 0n] as const),
  )
}

/** A band of a trade. What empties it is a balance too: at a fee of 1 − 1e-18 more would overflow. */
const tradeBand = fc
  .tuple(bandArguments, fc.boolean())
  .map(([[A, up, oraclePrice, x, y], pump]) => ({
    A,
    band: bandMath.tradeBand(A, up, oraclePrice, x, y, pump),
  }))
  .filter(({ A, band }) => bandMath.drainNet(A, band) <= 10n ** 32n)

type Arguments = fc.Arbitrary<readonly unknown[]>

const sound: { [name: string]: Arguments } = {
  lnRatio: fc.tuple(density),
  lowestBand: fc.tuple(width),
  highestBand: fc.tuple(width),
  pUp: width.chain((lnR) => fc.tuple(price, index(lnR), fc.constant(lnR))),
  pDownOf: fc.tuple(density, price),
  pCurrent: bandArguments.map(([, up, oraclePrice]) => [oraclePrice, up]),
  topBand: fc.tuple(price, price, width),
  getY0: bandArguments,
  curve: bandArguments,
  bandPrice: bandArguments,
  toOraclePrice: bandArguments,
  getXDown: bandArguments,
  getYUp: bandArguments,
  xDownUntouched: density.chain((A) => {
    const lnR = bandMath.lnRatio(A)
    return fc
      .tuple(price, index(lnR), bands, balance, near(WAD / 10n))
      .map(([up, n1, N, perBand, ratio]) => {
        // The base price that puts p↑(n1) at a price within bounds.
        const basePrice = (up * WAD) / bandMath.pUp(WAD, n1, lnR)
        const oraclePrice = clamp((up * ratio) / WAD, 10n ** 12n, 10n ** 36n)
        return [{ A, lnR, basePrice, oraclePrice }, n1, N, perBand]
      })
  }),
  tradeBand: fc.tuple(bandArguments, fc.boolean()).map(([band, pump]) => [...band, pump]),
  drainNet: tradeBand.map(({ A, band }) => [A, band]),
  grossOf: fc.tuple(amount, fee),
  stepExactIn: fc
    .tuple(tradeBand, amount, fc.bigInt({ min: 0n, max: 2n * WAD }), fee)
    .map(([{ A, band }, any, part, fee]) => {
      // Half of the cases lie around what empties the band.
      const around = (bandMath.drainNet(A, band) * part) / WAD
      return [A, band, part % 2n === 0n || around === 0n ? any : around, fee]
    }),
  stepExactOut: fc
    .tuple(tradeBand, amount, fc.bigInt({ min: 0n, max: WAD }), fee)
    .map(([{ A, band }, any, part, fee]) => {
      const within = (band.y * part) / WAD
      return [A, band, part % 2n === 0n || within === 0n ? any : within, fee]
    }),
  netToPrice: fc
    .tuple(tradeBand, magnitude(WAD, 10n ** 24n))
    .map(([{ A, band }, factor]) => [A, band, factor]),
  limitPrice: fc
    .tuple(price, fc.oneof(near(WAD / 2n), far()), fee, fc.bigInt({ min: 0n, max: 130n }))
    .map(([last, ratio, lastFee, elapsed]) => [(last * ratio) / WAD, last, lastFee, elapsed]),
  distanceFee: bandArguments.map(([A, up, oraclePrice]) => [A, up, oraclePrice]),
  perShareY: fc.tuple(balance, balance),
  perShareX: fc.tuple(balance, balance, price),
  yToShares: fc.tuple(balance, perShare),
  sharesToY: fc.tuple(magnitude(1n, 2n ** 112n), perShare),
  sharesToX: fc.tuple(magnitude(1n, 2n ** 112n), perShare, price),
  rangeFactor: density.chain((A) =>
    fc.tuple(fc.constant(A), fc.constant(bandMath.lnRatio(A)), bands, wad),
  ),
  yEffective: fc.tuple(balance, magnitude(0n, 50n * WAD)),
  calcN1: fc.tuple(balance, price, balance, width, bands),
  maxBorrowable: fc.tuple(balance, price),
  minCollateral: fc.tuple(balance, bands, magnitude(10n ** 12n, 50n * WAD), price),
  accrue: fc.tuple(
    magnitude(WAD, 10n ** 27n),
    magnitude(0n, 43_959_106_799n),
    magnitude(0n, 2n ** 32n),
  ),
  debtUp: fc.tuple(amount, magnitude(WAD, 10n ** 27n), magnitude(WAD, 10n ** 27n)),
  debtDown: fc.tuple(amount, magnitude(WAD, 10n ** 27n), magnitude(WAD, 10n ** 27n)),
  health: fc.tuple(balance, balance, wad),
  healthAbove: fc.tuple(price, price, balance, balance),
  removeFraction: fc.tuple(wad, wad),
}

// ── Any arguments ──────────────────────────────────────────────────────────────────────────────

const anyBand = fc.record({ x: anyUint256, y: anyUint256, f: anyUint256, g: anyUint256 })
const words = (count: number): Arguments =>
  fc.array(anyUint256, { minLength: count, maxLength: count })

const wild: { [name: string]: Arguments } = {
  lnRatio: words(1),
  lowestBand: words(1),
  highestBand: words(1),
  pUp: fc.tuple(anyUint256, anyInt256, anyUint256),
  pDownOf: words(2),
  pCurrent: words(2),
  topBand: words(3),
  getY0: words(5),
  curve: words(5),
  bandPrice: words(5),
  toOraclePrice: words(5),
  getXDown: words(5),
  getYUp: words(5),
  xDownUntouched: fc.tuple(
    fc.record({ A: anyUint256, lnR: anyUint256, basePrice: anyUint256, oraclePrice: anyUint256 }),
    anyInt256,
    bands,
    anyUint256,
  ),
  tradeBand: fc.tuple(words(5), fc.boolean()).map(([band, pump]) => [...band, pump]),
  drainNet: fc.tuple(anyUint256, anyBand),
  grossOf: words(2),
  stepExactIn: fc.tuple(anyUint256, anyBand, anyUint256, anyUint256),
  stepExactOut: fc.tuple(anyUint256, anyBand, anyUint256, anyUint256),
  netToPrice: fc.tuple(anyUint256, anyBand, anyUint256),
  limitPrice: fc.tuple(anyUint256, anyUint256, anyUint256, fc.bigInt({ min: 0n, max: 130n })),
  distanceFee: words(3),
  perShareY: words(2),
  perShareX: words(3),
  yToShares: words(2),
  sharesToY: words(2),
  sharesToX: words(3),
  rangeFactor: words(4),
  yEffective: words(2),
  // Wide bands: where p↑ has no digits left the search for n1 visits all that lie between.
  calcN1: fc.tuple(anyUint256, anyUint256, anyUint256, magnitude(10n ** 16n, WAD), anyUint256),
  maxBorrowable: words(2),
  minCollateral: words(4),
  accrue: words(3),
  debtUp: words(3),
  debtDown: words(3),
  health: words(3),
  healthAbove: words(4),
  removeFraction: words(2),
}

type Mirror = (...args: unknown[]) => unknown

const mirrors = new Map<string, Mirror>(
  Object.entries(bandMath).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as unknown as Mirror]] : [],
  ),
)

describe('bandMath equals BandMath.sol', () => {
  test('every function of the mirror is compared, and the mirror is whole', () => {
    const onChain = harness.abi.flatMap((item) =>
      item.type === 'function' && item.name !== 'batch' ? [item.name] : [],
    )
    expect([...mirrors.keys()].sort()).toEqual([...onChain].sort())
    expect(Object.keys(sound).sort()).toEqual([...onChain].sort())
    expect(Object.keys(wild).sort()).toEqual([...onChain].sort())
  })

  describe.each([...mirrors.keys()])('%s', (name) => {
    test('within the bounds of a market, where nothing reverts', async () => {
      expect(await compare(name, sound[name]!)).toEqual([])
    })

    test('for any arguments that the mirror takes', async () => {
      await compare(name, wild[name]!)
    })
  })
})

/**
 * Runs both sides on the same cases, and returns those that the mirror refuses. What the library reverts for must be
 * among them, and products that it leaves unchecked would wrap for the others. A difference shrinks to its case.
 */
async function compare(name: string, args: Arguments) {
  const mirror = mirrors.get(name)!
  const refused: (readonly unknown[])[] = []
  await fc.assert(
    fc.asyncProperty(
      fc.array(args, { minLength: 1, maxLength: 800, size: 'max' }),
      async (cases) => {
        const onChain = await harness.batch(name, cases)
        const offChain = cases.map((list) => ({ list, ...outcomeOf(() => mirror(...list)) }))
        const isTaken = (_: unknown, i: number) => 'value' in offChain[i]!
        expect(offChain.filter(isTaken)).toEqual(
          cases.map((list, i) => ({ list, ...onChain[i] })).filter(isTaken),
        )
        refused.push(...cases.filter((_, i) => !isTaken(_, i)))
      },
    ),
    { numRuns: 3 },
  )
  return refused
}
