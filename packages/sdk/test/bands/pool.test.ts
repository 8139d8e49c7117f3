import fc from 'fast-check'
import { type Address, decodeErrorResult, encodeFunctionData, type Hex, parseEventLogs } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  bandHoldings,
  type CreatePoolParameters,
  claimsOf,
  createPool,
  deposit,
  type Pool,
  projectionOf,
  withdraw,
} from '../../src/bands/pool.js'
import { PoolError, type PoolErrorReason } from '../../src/bands/poolError.js'
import { poolFromMarket } from '../../src/bands/poolFromMarket.js'
import {
  amountForPrice,
  price,
  quote,
  type SwapParameters,
  swap,
  swapExactIn,
  swapExactOut,
} from '../../src/bands/poolSwaps.js'
import { WAD } from '../../src/core/fixedPoint.js'
import { magnitude } from '../support/arbitraries.js'
import {
  type Anvil,
  type AnvilClient,
  connect,
  type Deployed,
  deploy,
  receiptOf,
  startAnvil,
} from '../support/harness.js'

// ── Random histories ───────────────────────────────────────────────────────────────────────────

/** What happens next; sizes are relative, so that a history makes sense whatever came before. */
type Step = { wait: number } & (
  | { type: 'setOracle'; ratio: bigint }
  | { type: 'deposit'; user: number; offset: number; bands: number; amount: bigint }
  | { type: 'withdraw'; user: number; fraction: bigint }
  | {
      type: 'swap'
      direction: 'pump' | 'dump'
      exact: 'exactIn' | 'exactOut'
      /** Share of all that the pool could give. */
      share: bigint
    }
)

const wait = fc.oneof(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 2, max: 100_000 }))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('setOracle' as const),
      wait,
      ratio: fc.oneof(around(5n), around(50n)),
    }),
  },
  { weight: 3, arbitrary: depositStep(fc.integer({ min: -4, max: 12 })) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('withdraw' as const),
      wait,
      user: fc.nat(3),
      fraction: fc.oneof(fc.constant(WAD), fc.bigInt({ min: 1n, max: WAD })),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('swap' as const),
      wait,
      direction: fc.constantFrom('pump' as const, 'dump' as const),
      exact: fc.constantFrom('exactIn' as const, 'exactOut' as const),
      share: fc.oneof(fc.bigInt({ min: 0n, max: WAD / 5n }), fc.bigInt({ min: 0n, max: 2n * WAD })),
    }),
  },
)

function depositStep(offset: fc.Arbitrary<number>): fc.Arbitrary<Step> {
  return fc.record({
    type: fc.constant('deposit' as const),
    wait,
    user: fc.nat(3),
    offset,
    bands: fc.integer({ min: 1, max: 20 }),
    amount: magnitude(10n ** 7n, 10n ** 24n),
  })
}

/** Starts with a deposit: an empty pool can't do much. */
const history = fc
  .tuple(
    depositStep(fc.integer({ min: 1, max: 5 })),
    fc.array(step, { maxLength: 40, size: 'max' }),
  )
  .map(([first, rest]) => [first, ...rest])

/** A factor within some percent of 1, WAD. */
function around(percent: bigint): fc.Arbitrary<bigint> {
  const spread = (WAD * percent) / 100n
  return fc.bigInt({ min: WAD - spread, max: WAD + spread })
}

type MarketParameters = Required<Omit<CreatePoolParameters, 'time' | 'activeBand'>>

const market: fc.Arbitrary<MarketParameters> = fc
  .record({
    A: fc.constantFrom(2n, 10n, 50n, 100n, 200n, 2_000n),
    basePrice: fc.oneof(magnitude(10n ** 15n, 10n ** 26n), fc.constant(3_000n * WAD)),
    feeShare: fc.bigInt({ min: 0n, max: WAD }),
    adminFeePpb: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 1_000_000_000n })),
    decimalsBorrowed: fc.constantFrom(6, 8, 18),
    decimalsCollateral: fc.constantFrom(6, 8, 18),
  })
  .map(({ feeShare, adminFeePpb, ...rest }) => {
    const ceiling = (4n * WAD) / rest.A < WAD / 10n ? (4n * WAD) / rest.A : WAD / 10n
    return {
      ...rest,
      fee: 1_000_000n + ((ceiling - 1_000_000n) * feeShare) / WAD,
      adminFee: adminFeePpb * 1_000_000_000n,
    }
  })

// ── The contract ───────────────────────────────────────────────────────────────────────────────

let anvil: Anvil
let client: AnvilClient
let oracle: Deployed
const tokens = new Map<string, Deployed>()

beforeAll(async () => {
  anvil = await startAnvil()
  client = connect(anvil)
  const manager = await deploy(client, 'AccessManager', [client.account.address])
  oracle = await deploy(client, 'SettableOracle', [manager.address])
  for (const role of ['x', 'y']) {
    for (const decimals of [6, 8, 18]) {
      const token = await deploy(client, 'TestToken', [role, role, decimals])
      await send(token, 'mint', [client.account.address, 2n ** 200n])
      tokens.set(`${role}${decimals}`, token)
    }
  }
})
afterAll(() => anvil.stop())

/** Sends a transaction; the error's name where it reverts. */
async function send({ address, abi }: Deployed, functionName: string, args: readonly unknown[]) {
  const data = encodeFunctionData({ abi, functionName, args })
  const from = client.account.address
  const hash = await client.request<{ ReturnType: Hex }>({
    method: 'eth_sendTransaction',
    params: [{ from, to: address, data, gas: '0x1c9c380' }],
  } as never)
  const receipt = await receiptOf(client, hash)
  if (receipt.status === 'success') return { logs: receipt.logs }
  // The reverted block changed nothing and has the same time: the call reverts for the same reason.
  const error = await client
    .call({ account: from, to: address, data })
    .then(() => undefined)
    .catch((failure) => failure.walk((cause: { data?: unknown }) => cause.data !== undefined))
  const raw = error?.data as Hex | { data: Hex } | undefined
  const revertData = typeof raw === 'object' ? raw.data : raw
  if (!revertData) throw new Error(`${functionName} reverted without data`)
  return { reverted: decodeErrorResult({ abi, data: revertData }).errorName }
}

/** What a history is compared by, after each of its steps. */
type Snapshot = {
  activeBand: number
  fees: readonly bigint[]
  bands: readonly (readonly bigint[])[]
  users: readonly (readonly bigint[])[]
  /** Input that moves the price to each of the targets, and whether it pumps. */
  moves: readonly (readonly [bigint, boolean])[]
}

async function snapshotOfContract(
  harness: Deployed,
  indices: readonly number[],
  oraclePrice: bigint,
): Promise<Snapshot> {
  const reads = [
    ['activeBand', []],
    ['adminFees', []],
    ...indices.map((n) => ['bands', [BigInt(n)]] as const),
    ...users.flatMap((user) => [
      ['claims', [user]] as const,
      ['projection', [user, true]] as const,
      ['projection', [user, false]] as const,
    ]),
    ...targetsOf(oraclePrice).map((target) => ['amountForPrice', [target]] as const),
  ] as const
  const results = (await client.multicall({
    allowFailure: false,
    deployless: true,
    contracts: reads.map(([functionName, args]) => ({ ...harness, functionName, args }) as never),
  })) as unknown[]
  const take = (count: number) => results.splice(0, count)
  return {
    activeBand: Number(take(1)[0]),
    fees: take(1)[0] as bigint[],
    bands: take(indices.length) as bigint[][],
    users: users.map(() => take(3).flat() as bigint[]),
    moves: take(3) as [bigint, boolean][],
  }
}

/** Where the price is asked to go: a few bands down, hardly anywhere, far up. */
function targetsOf(oraclePrice: bigint): bigint[] {
  return [97n, 100n, 130n].map((percent) => (oraclePrice * percent) / 100n)
}

function snapshotOfPool(
  pool: Pool,
  indices: readonly number[],
  time: bigint,
  oraclePrice: bigint,
): Snapshot {
  const moment = { time, oraclePrice }
  return {
    activeBand: pool.activeBand,
    fees: [pool.adminFeesX, pool.adminFeesY],
    bands: indices.map((n) => {
      const { x, y } = bandHoldings(pool, n)
      return [x, y, pool.bands.get(n)?.shares ?? 0n]
    }),
    users: users.map((user) => {
      const { x, y } = claimsOf(pool, user)
      return [
        x,
        y,
        projectionOf(pool, user, moment, 'xDown'),
        projectionOf(pool, user, moment, 'yUp'),
      ]
    }),
    moves: targetsOf(oraclePrice).map((target) => {
      const { amount, direction } = amountForPrice(pool, target, moment)
      return [amount, direction === 'pump']
    }),
  }
}

const users: readonly Address[] = [1, 2, 3, 4].map(
  (i) => `0x${i.toString(16).padStart(40, '0')}` as const,
)

describe('pool equals BandAmm.sol', () => {
  test('to the wei after every step of random histories', { timeout: 240_000 }, async () => {
    const seen = { swaps: 0, reverts: new Set<string>() }
    await fc.assert(
      fc.asyncProperty(market, history, (parameters, steps) => replay(parameters, steps, seen)),
      { numRuns: 20, endOnFailure: true },
    )
    // Neither side may agree by refusing everything.
    expect(seen.swaps).toBeGreaterThan(40)
  })
})

type Seen = { swaps: number; reverts: Set<string> }

async function replay(
  parameters: MarketParameters,
  steps: readonly Step[],
  seen: Seen,
): Promise<void> {
  const x = tokens.get(`x${parameters.decimalsBorrowed}`)!
  const y = tokens.get(`y${parameters.decimalsCollateral}`)!
  let oraclePrice = parameters.basePrice
  await send(oracle, 'setPrice', [y.address, oraclePrice])
  const { A, fee, adminFee } = parameters
  const constants = [x.address, y.address, oracle.address, A, fee, adminFee]
  const harness = await deploy(client, 'BandHarness', constants)
  let { timestamp: time } = await client.getBlock()
  let pool = createPool({ ...parameters, time })
  for (const token of [x, y]) await send(token, 'approve', [harness.address, 2n ** 256n - 1n])

  for (const next of steps) {
    const latest = (await client.getBlock()).timestamp
    time = latest + BigInt(next.wait)
    await client.setNextBlockTimestamp({ timestamp: time })

    if (next.type === 'setOracle') {
      oraclePrice = bounded((oraclePrice * next.ratio) / WAD)
      await send(oracle, 'setPrice', [y.address, oraclePrice])
    } else {
      const call = callOf(pool, next, time, oraclePrice)
      if (!call) {
        await client.mine({ blocks: 1 })
        continue
      }
      const onChain = await send(harness, call.functionName, call.args)
      const offChain = attempt(call.run)
      expect(offChain.reverted).toBe(onChain.reverted)
      if (offChain.reverted) seen.reverts.add(offChain.reverted)
      if (offChain.pool) pool = offChain.pool
      if (offChain.outcome && onChain.logs) {
        const [event] = parseEventLogs({ abi: harness.abi, logs: onChain.logs, eventName: 'Swap' })
        expect((event as unknown as { args: object }).args).toMatchObject(offChain.outcome)
        seen.swaps++
      }
    }

    const from = Math.min(pool.minBand, pool.activeBand) - 1
    const indices = Array.from({ length: pool.maxBand + 2 - from }, (_, i) => from + i)
    expect(snapshotOfPool(pool, indices, time, oraclePrice)).toEqual(
      await snapshotOfContract(harness, indices, oraclePrice),
    )
  }
}

type Outcome = { amountIn: bigint; amountOut: bigint; fee: bigint; activeAfter: number }
type Call = {
  functionName: string
  args: readonly unknown[]
  run: () => { pool: Pool; outcome?: Outcome }
}

/** The same step for both sides; nothing where it makes no sense at this point. */
function callOf(
  pool: Pool,
  next: Exclude<Step, { type: 'setOracle' }>,
  time: bigint,
  oraclePrice: bigint,
): Call | undefined {
  if (next.type === 'swap') {
    const { direction, exact } = next
    const isPump = direction === 'pump'
    const amount = amountOf(pool, next, oraclePrice)
    const limit = exact === 'exactIn' ? 0n : 2n ** 256n - 1n
    const parameters: SwapParameters = { direction, exact, amount, time, oraclePrice }
    return {
      functionName: exact === 'exactIn' ? 'swapExactIn' : 'swapExactOut',
      args: [isPump, amount, limit, client.account.address],
      run: () => {
        const { pool: after, amountIn, amountOut, fee, activeBand } = swap(pool, parameters)
        return { pool: after, outcome: { amountIn, amountOut, fee, activeAfter: activeBand } }
      },
    }
  }

  const user = users[next.user]!
  const hasPosition = pool.positions.has(user)
  if (next.type === 'withdraw') {
    if (!hasPosition) return undefined
    const { fraction } = next
    return {
      functionName: 'withdraw',
      args: [user, fraction],
      run: () => ({ pool: withdraw(pool, { user, fraction }).pool }),
    }
  }
  if (hasPosition) return undefined
  const n1 = pool.activeBand + next.offset
  const amount = next.amount / pool.scaleY + 1n
  return {
    functionName: 'deposit',
    args: [user, amount, BigInt(n1), BigInt(n1 + next.bands - 1)],
    run: () => ({ pool: deposit(pool, { user, n1, bands: next.bands, amount }) }),
  }
}

/** A share of what the pool holds, in units of the side that is given. */
function amountOf(pool: Pool, next: Extract<Step, { type: 'swap' }>, oraclePrice: bigint): bigint {
  let x = 0n
  let y = 0n
  for (const n of pool.bands.keys()) {
    const held = bandHoldings(pool, n)
    x += held.x
    y += held.y
  }
  const isPump = next.direction === 'pump'
  const isX = isPump === (next.exact === 'exactIn')
  const output = isPump ? y : x
  const worth = isPump ? (output * oraclePrice) / WAD : (output * WAD) / oraclePrice
  const all = next.exact === 'exactIn' ? worth : output
  return (all * next.share) / WAD / (isX ? pool.scaleX : pool.scaleY)
}

function attempt(run: Call['run']): { pool?: Pool; outcome?: Outcome; reverted?: string } {
  try {
    return run()
  } catch (error) {
    if (error instanceof PoolError) return { reverted: error.reason }
    throw error
  }
}

function bounded(price: bigint): bigint {
  if (price < 10n ** 12n) return 10n ** 12n
  return price > 10n ** 34n ? 10n ** 34n : price
}

// ── Without a chain ────────────────────────────────────────────────────────────────────────────

describe('pool', () => {
  /** The loan of the specification's worked figures, § 4.11: 10 collateral in 10 bands from 26 on. */
  const loan = deposit(createPool({ A: 100n, basePrice: 3_000n * WAD, fee: (WAD * 6n) / 1_000n }), {
    user: 'alice',
    n1: 26,
    bands: 10,
    amount: 10n * WAD,
  })
  const moment = { time: 10_000n, oraclePrice: 2_290n * WAD }

  test('swapExactIn: the worked figure', () => {
    const outcome = swapExactIn(loan, { direction: 'pump', amount: 1_000n * WAD, ...moment })
    expect(outcome.amountIn).toBe(1_000n * WAD)
    expect(abs(outcome.amountOut - 439_782_962_595_192_337n)).toBeLessThan(500n)
    expect(outcome.activeBand).toBe(26)
  })

  test('projectionOf: the worked figure', () => {
    const atBase = { time: 0n, oraclePrice: 3_000n * WAD }
    const xDown = projectionOf(loan, 'alice', atBase, 'xDown')
    expect(abs(xDown - 21_978_255_933_561_505_701_274n)).toBeLessThan(xDown / 10n ** 15n)
  })

  test('a swap leaves the given pool as it was, and quote tells its outcome', () => {
    const before = structuredClone(loan)
    const parameters = {
      direction: 'pump',
      exact: 'exactIn',
      amount: 7_000n * WAD,
      ...moment,
    } as const
    const { pool, ...outcome } = swap(loan, parameters)
    expect(loan).toEqual(before)
    expect(quote(loan, parameters)).toEqual(outcome)
    expect(outcome.bandsTouched).toBe(outcome.activeBand - 25)
    expect(pool.activeBand).toBe(outcome.activeBand)
  })

  test('a round trip never profits, and exact out asks for what exact in gives', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 9n, max: 20_000n * WAD }), (amount) => {
        const pump = swapExactIn(loan, { direction: 'pump', amount, ...moment })
        const back = swapExactIn(pump.pool, {
          direction: 'dump',
          amount: pump.amountOut,
          ...moment,
        })
        expect(back.amountOut).toBeLessThan(pump.amountIn)

        const wanted = { direction: 'pump', amount: pump.amountOut, ...moment } as const
        expect(swapExactOut(loan, wanted).amountIn).toBeLessThanOrEqual(pump.amountIn)
      }),
    )
  })

  test('amountForPrice moves the price to its target, either way', () => {
    const half = swapExactIn(loan, { direction: 'pump', amount: 9_000n * WAD, ...moment }).pool
    const present = price(half, moment)
    fc.assert(
      fc.property(fc.bigInt({ min: 960n, max: 1_040n }), (thousandths) => {
        const target = (present * thousandths) / 1_000n
        const { direction, amount } = amountForPrice(half, target, moment)
        expect(direction).toBe(target > present ? 'pump' : 'dump')
        const after =
          amount === 0n ? half : swapExactIn(half, { direction, amount, ...moment }).pool
        expect(abs(price(after, moment) - target)).toBeLessThan(target / 10n ** 9n)
      }),
    )
  })

  test('poolFromMarket quotes what the pool that it was read from quotes', () => {
    const scale = magnitude(10n ** 12n, 10n ** 27n)
    fc.assert(
      fc.property(
        scale,
        fc.bigInt({ min: 1n, max: 12_000n }),
        fc.boolean(),
        (basePrice, part, isPump) => {
          const amount = (basePrice * part) / 1_000n + 10n ** 6n
          const oraclePrice = (basePrice * 77n) / 100n
          const moment = { time: 10_000n, oraclePrice }
          const empty = createPool({ A: 100n, basePrice, fee: (WAD * 6n) / 1_000n })
          const full = deposit(empty, { user: 'alice', n1: 26, bands: 10, amount: 10n * WAD + 7n })
          const pool = swapExactIn(full, { direction: 'pump', amount, ...moment }).pool
          const bands = Array.from({ length: 12 }, (_, i) => ({
            n: 25 + i,
            ...bandHoldings(pool, 25 + i),
          }))

          const read = poolFromMarket({ ...pool, basePrice, bands })
          for (const { n, x, y } of bands) expect(bandHoldings(read, n)).toEqual({ x, y })
          const direction = isPump ? 'pump' : 'dump'
          const wanted = isPump ? amount : 10n ** 18n
          const parameters = { direction, exact: 'exactIn', amount: wanted, ...moment } as const
          expect(attempt(() => ({ pool, outcome: quote(read, parameters) as never }))).toEqual(
            attempt(() => ({ pool, outcome: quote(pool, parameters) as never })),
          )
        },
      ),
    )
  })

  test('interest moves the grid up', () => {
    const grown = { ...loan, rateMul: (WAD * 11n) / 10n }
    const atBase = { time: 0n, oraclePrice: 3_000n * WAD }
    const xDown = projectionOf(loan, 'alice', atBase, 'xDown')
    const xDownGrown = projectionOf(grown, 'alice', atBase, 'xDown')
    expect(abs((xDown * 11n) / 10n - xDownGrown)).toBeLessThan(xDown / 10n ** 15n)
  })

  test.each<[PoolErrorReason, () => unknown]>([
    ['LoanExists', () => deposit(loan, { user: 'alice', n1: 30, bands: 4, amount: WAD })],
    ['AmountTooLow', () => deposit(loan, { user: 'bob', n1: 30, bands: 4, amount: 3_999_999n })],
    ['BandOutOfRange', () => deposit(loan, { user: 'bob', n1: -2_063, bands: 4, amount: WAD })],
    ['BandOutOfRange', () => deposit(loan, { user: 'bob', n1: 3_435, bands: 4, amount: WAD })],
    ['TooDeep', () => deposit(loan, { user: 'bob', n1: -1_024, bands: 4, amount: WAD })],
    ['NoLoan', () => withdraw(loan, { user: 'bob' })],
    ['BadFraction', () => withdraw(loan, { user: 'alice', fraction: 0n })],
    ['BadFraction', () => withdraw(loan, { user: 'alice', fraction: WAD + 1n })],
    ['ZeroAmount', () => swapExactIn(loan, { direction: 'pump', amount: 0n, ...moment })],
    [
      'AmountTooLarge',
      () => swapExactIn(loan, { direction: 'pump', amount: 2n ** 128n, ...moment }),
    ],
    ['ZeroAmount', () => swapExactIn(loan, { direction: 'dump', amount: WAD, ...moment })],
    [
      'InsufficientLiquidity',
      () => swapExactOut(loan, { direction: 'pump', amount: 11n * WAD, ...moment }),
    ],
    [
      'BandNotEmpty',
      () => {
        const { pool } = swapExactIn(loan, { direction: 'pump', amount: WAD, ...moment })
        return deposit(pool, { user: 'bob', n1: 26, bands: 4, amount: WAD })
      },
    ],
  ])('error: %s', (reason, run) => {
    expect(run).toThrow(PoolError)
    expect(run).toThrow(expect.objectContaining({ reason }))
  })
})

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}
