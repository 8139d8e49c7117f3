import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  bandPrice,
  calcN1,
  curve,
  distanceFee,
  getXDown,
  getYUp,
  health,
  healthAbove,
  limitPrice,
  lnRatio,
  maxBorrowable,
  minCollateral,
  pCurrent,
  pDownOf,
  pUp,
  rangeFactor,
  removeFraction,
  topBand,
  xDownUntouched,
  yEffective,
} from '../../src/bands/math.js'
import {
  bandHoldings,
  claimsOf,
  createPool,
  deposit,
  type Pool,
  projectionOf,
  withdraw,
} from '../../src/bands/pool.js'
import { swap } from '../../src/bands/poolSwaps.js'

type Json = string | number | Json[] | { [key: string]: Json }
type Case = { id: string; kind: string; in: Fields; expect: Fields }
type Fields = { [key: string]: Json }
type Vectors = { tolerance: { relative: string }; cases: Case[] }

const folder = new URL('../../../contracts/test/vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^bands.*\.json$/.test(name))
  .map((name) => ({ name, ...(JSON.parse(read(name)) as Vectors) }))

/** Absolute tolerances, as the files state them in words; the relative one is read. */
const AMOUNT = 2000n
const PRICE = 1000n
const HEALTH = 10n ** 10n

/**
 * p↑ itself is exact to about n·1e-18, so that an amount which follows from it can't be compared with the exact one to
 * the last digit: the direction of rounding is checked beyond a part in this many.
 */
const GRID = 10n ** 15n

/** Kinds that no module of this mirror covers: those of the peg's monetary policy. */
const elsewhere = ['rate']

describe('vectors', () => {
  test('there are files', () => expect(files).not.toEqual([]))

  describe.each(files)('$name', ({ tolerance, cases }) => {
    const near = comparison(tolerance.relative)
    const runners: { [kind: string]: (vector: Case) => void } = {
      bandPrices: (vector) => runBandPrices(vector, near),
      band: (vector) => runBand(vector, near),
      loan: (vector) => runLoan(vector, near),
      fees: (vector) => runFees(vector, near),
      health: (vector) => runHealth(vector, near),
      removeFraction: (vector) => runRemoveFraction(vector, near),
      scenario: (vector) => runScenario(vector, near),
    }
    const run = cases.filter(({ kind }) => !elsewhere.includes(kind))
    const left = cases.filter(({ kind }) => elsewhere.includes(kind))

    test.each(run)('$id', (vector) => {
      const runner = runners[vector.kind]
      if (!runner) throw new Error(`unknown kind ${vector.kind}`)
      runner(vector)
    })

    for (const kind of elsewhere) {
      const count = left.filter((vector) => vector.kind === kind).length
      test(`kind "${kind}": ${count} cases belong to another module`, () => {
        expect(run.length + left.length).toBe(cases.length)
      })
    }
  })
})

// ── Kinds ──────────────────────────────────────────────────────────────────────────────────────

function runBandPrices({ in: given, expect: wanted }: Case, near: Near) {
  const { A, basePrice, n, oraclePrice } = integers(given)
  const lnR = lnRatio(A!)
  const up = pUp(basePrice!, n!, lnR)
  const down = pUp(basePrice!, n! + 1n, lnR)

  const expected = integers(wanted)
  near(up, expected.oracleUp!, PRICE, 'oracleUp')
  near(down, expected.oracleDown!, PRICE, 'oracleDown')
  near(pDownOf(A!, up), expected.oracleDown!, PRICE, 'pDownOf')
  near(pCurrent(oraclePrice!, up), expected.currentDown!, PRICE, 'currentDown')
  near(pCurrent(oraclePrice!, down), expected.currentUp!, PRICE, 'currentUp')
}

function runBand({ in: given, expect: wanted }: Case, near: Near) {
  const { A, bandUp, oraclePrice, x, y } = integers(given)
  const band = [A!, bandUp!, oraclePrice!, x!, y!] as const
  const { ay0, f, g } = curve(...band)
  const xDown = getXDown(...band)
  const yUp = getYUp(...band)

  const expected = integers(wanted)
  near(ay0 / A!, expected.y0!, AMOUNT, 'y0')
  near(f, expected.f!, AMOUNT, 'f')
  near(g, expected.g!, AMOUNT, 'g')
  near(bandPrice(...band), expected.price!, PRICE, 'price')
  near(xDown, expected.xDown!, AMOUNT, 'xDown')
  near(yUp, expected.yUp!, AMOUNT, 'yUp')
  notAbove(xDown, expected.xDown!, 1n, 'xDown')
  notAbove(yUp, expected.yUp!, 1n, 'yUp')
}

function runLoan({ in: given, expect: wanted }: Case, near: Near) {
  const { A, basePrice, oraclePrice, collateral, debt, N, loanDiscount } = integers(given)
  const lnR = lnRatio(A!)
  const factor = rangeFactor(A!, lnR, N!, loanDiscount!)
  const ye = yEffective(collateral! / N!, factor)
  const n1 = calcN1(ye, basePrice!, debt!, lnR, N!)
  const top = topBand(basePrice!, oraclePrice!, lnR)
  const up = pUp(basePrice!, top, lnR)

  const expected = integers(wanted)
  expect(n1).toBe(expected.n1!)
  expect(n1 + N! - 1n).toBe(expected.n2!)
  expect(top).toBe(expected.topBand!)
  near(maxBorrowable(ye, up), expected.maxBorrowable!, AMOUNT, 'maxBorrowable')
  near(minCollateral(debt!, N!, factor, up), expected.minCollateral!, AMOUNT, 'minCollateral')
}

function runFees({ in: given, expect: wanted }: Case, near: Near) {
  const { A, basePrice, lastPrice, lastFee, elapsed, rawPrice, n } = integers(given)
  const limited = limitPrice(rawPrice!, lastPrice!, lastFee!, elapsed!)
  const up = pUp(basePrice!, n!, lnRatio(A!))

  const expected = integers(wanted)
  near(limited.oraclePrice, expected.oraclePrice!, PRICE, 'oraclePrice')
  near(limited.jumpFee, expected.jumpFee!, PRICE, 'jumpFee')
  near(distanceFee(A!, up, limited.oraclePrice), expected.distanceFee!, PRICE, 'distanceFee')
}

function runHealth({ in: given, expect: wanted }: Case, near: Near) {
  const { A, basePrice, n1, N, collateral, oraclePrice, debt, liquidationDiscount } =
    integers(given)
  const lnR = lnRatio(A!)
  const grid = { A: A!, lnR, basePrice: basePrice!, oraclePrice: oraclePrice! }
  const perBand = collateral! / N!
  const xDown = xDownUntouched(grid, n1!, N!, perBand)
  let yUp = 0n
  for (let n = n1!; n < n1! + N!; ++n) {
    yUp += getYUp(A!, pUp(basePrice!, n, lnR), oraclePrice!, 0n, perBand)
  }
  const plain = health(xDown, debt!, liquidationDiscount!)
  const above = healthAbove(oraclePrice!, pUp(basePrice!, n1!, lnR), collateral!, debt!)

  const expected = integers(wanted)
  near(xDown, expected.xDown!, AMOUNT, 'xDown')
  near(yUp, expected.yUp!, AMOUNT, 'yUp')
  within(plain, expected.health!, HEALTH, 'health')
  within(plain + above, expected.healthFull!, HEALTH, 'healthFull')
}

function runRemoveFraction({ in: given, expect: wanted }: Case, near: Near) {
  const { frac, liquidationDiscount } = integers(given)
  const remove = removeFraction(frac!, liquidationDiscount!)
  near(remove, integers(wanted).remove!, PRICE, 'remove')
}

// ── Scenarios ──────────────────────────────────────────────────────────────────────────────────

type User = { x: string; y: string; xDown: string; yUp: string }
type Row = { n: number; x: string; y: string }
type State = { activeBand: number; users?: { [user: string]: User }; bands?: Row[] }
type Operation =
  | { op: 'setOracle'; t: number; price: string }
  | {
      op: 'deposit'
      t: number
      user: string
      amount: string
      n1: number
      n2: number
      expect: State
    }
  | {
      op: 'withdraw'
      t: number
      user: string
      fraction: string
      expect: State & { x: string; y: string }
    }
  | {
      op: 'swapExactIn' | 'swapExactOut'
      t: number
      direction: 'pump' | 'dump'
      amount: string
      expect: State & { in: string; out: string }
    }

function runScenario({ in: given, expect: wanted }: Case, near: Near) {
  const { A, basePrice, fee, adminFee, start } = integers(given)
  let pool = createPool({
    A: A!,
    basePrice: basePrice!,
    fee: fee!,
    adminFee: adminFee!,
    decimalsBorrowed: Number(given.decimalsBorrowed),
    decimalsCollateral: Number(given.decimalsCollateral),
    time: start!,
    activeBand: Number(given.activeBand),
  })
  const floorX = atLeast(AMOUNT, pool.scaleX)
  const floorY = atLeast(AMOUNT, pool.scaleY)
  let oraclePrice = basePrice!
  const near18 = (
    got: { x: bigint; y: bigint },
    expected: { x: string; y: string },
    of: string,
  ) => {
    near(got.x, BigInt(expected.x), floorX, `x of ${of}`)
    near(got.y, BigInt(expected.y), floorY, `y of ${of}`)
  }
  const checkState = (after: Pool, state: State, time: bigint) => {
    expect(after.activeBand).toBe(state.activeBand)
    for (const [user, expected] of Object.entries(state.users ?? {})) {
      const moment = { time, oraclePrice }
      near18(claimsOf(after, user), expected, user)
      const xDown = projectionOf(after, user, moment, 'xDown')
      const yUp = projectionOf(after, user, moment, 'yUp')
      near(xDown, BigInt(expected.xDown), floorX, `xDown of ${user}`)
      near(yUp, BigInt(expected.yUp), floorY, `yUp of ${user}`)
    }
    for (const row of state.bands ?? []) near18(bandHoldings(after, row.n), row, `band ${row.n}`)
  }

  for (const operation of given.ops as unknown as Operation[]) {
    const time = BigInt(operation.t)
    if (operation.op === 'setOracle') {
      oraclePrice = BigInt(operation.price)
      continue
    }
    if (operation.op === 'deposit') {
      const { user, n1, n2, amount } = operation
      pool = deposit(pool, { user, n1, bands: n2 - n1 + 1, amount: BigInt(amount) })
    } else if (operation.op === 'withdraw') {
      const { user, fraction } = operation
      const { pool: after, x, y } = withdraw(pool, { user, fraction: BigInt(fraction) })
      pool = after
      checkGiven(x, operation.expect.x, 'x', near)
      checkGiven(y, operation.expect.y, 'y', near)
    } else {
      const { op, direction, amount } = operation
      const exact = op === 'swapExactIn' ? 'exactIn' : 'exactOut'
      const parameters = { direction, exact, amount: BigInt(amount), time, oraclePrice } as const
      const { pool: after, amountIn, amountOut } = swap(pool, parameters)
      pool = after
      checkTaken(amountIn, operation.expect.in, 'in', near)
      checkGiven(amountOut, operation.expect.out, 'out', near)
    }
    checkState(pool, operation.expect, time)
  }

  checkState(pool, wanted as unknown as State, 0n)
  const { feesBorrowed, feesCollateral } = integers(wanted)
  near(pool.adminFeesX, feesBorrowed!, floorX, 'feesBorrowed')
  near(pool.adminFeesY, feesCollateral!, floorY, 'feesCollateral')
}

// ── Comparison ─────────────────────────────────────────────────────────────────────────────────

type Near = (got: bigint, expected: bigint, floor: bigint, what: string) => void

function comparison(relative: string): Near {
  const divisor = BigInt(Math.round(1 / Number(relative)))
  return (got, expected, floor, what) =>
    within(got, expected, atLeast(floor, expected / divisor), what)
}

function within(got: bigint, expected: bigint, tolerance: bigint, what: string) {
  const difference = got > expected ? got - expected : expected - got
  expect(difference <= tolerance, `${what}: got ${got}, expected ${expected}`).toBe(true)
}

function notAbove(got: bigint, expected: bigint, unit: bigint, what: string) {
  expect(got <= expected + unit, `${what}: got ${got}, above ${expected}`).toBe(true)
}

/** An amount given: near the expected value, and not above it by more than one unit. */
function checkGiven(got: bigint, expected: string, what: string, near: Near) {
  near(got, BigInt(expected), 1n, what)
  notAbove(got, BigInt(expected), 1n + BigInt(expected) / GRID, what)
}

/** An amount taken: near the expected value, and not below it by more than one unit. */
function checkTaken(got: bigint, expected: string, what: string, near: Near) {
  near(got, BigInt(expected), 1n, what)
  notAbove(BigInt(expected), got, 1n + BigInt(expected) / GRID, what)
}

function atLeast(x: bigint, y: bigint): bigint {
  return x > y ? x : y
}

/** The integers among the fields. */
function integers(fields: Fields): { [key: string]: bigint } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, BigInt(value)]] : [],
    ),
  )
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
