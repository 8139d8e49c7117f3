import { parseEther } from 'viem'
import { bandPool } from '../src/bands/bandPool.js'
import { placement } from '../src/bands/placement.js'
import type { Devnet } from '../src/testing/index.js'

export type QuoteFigures = {
  /** Loans placed offline in a second: range, health, LTV. */
  placementsPerSecond: number
  /** Swaps quoted offline in a second, over ten bands. */
  swapQuotesPerSecond: number
  /** Milliseconds of quotes over RPC, from a devnet on this machine. */
  quoteBorrowMs: number
  quoteBorrowAllRangesMs: number
}

/** Speed of quotes, offline and against a node. */
export async function measureQuotes(devnet: Devnet): Promise<QuoteFigures> {
  const { bands } = devnet.client('alice')
  const state = await bands.getMarket({ market: 'WETH' })
  const { address, borrowed, collateral, vault } = state
  const scene = {
    market: { address, borrowed, collateral, vault },
    view: { ...state, borrowed: borrowed.address, collateral: collateral.address, vault: address },
    extraHealth: 0n,
  }
  const loan = { collateral: parseEther('10'), debt: parseEther('20000'), bands: 10 }

  const basePrice = parseEther('3000')
  const start = bandPool.createPool({ A: 100n, basePrice, fee: parseEther('0.006') })
  const pool = bandPool.deposit(start, { user: 'a', n1: 26, bands: 10, amount: parseEther('10') })
  const swap = {
    direction: 'pump',
    exact: 'exactIn',
    amount: parseEther('10000'),
    time: 1_000n,
    oraclePrice: parseEther('2200'),
  } as const
  const request = { market: 'WETH', collateral: loan.collateral } as const
  return {
    placementsPerSecond: perSecond(() => placement(scene, loan)),
    swapQuotesPerSecond: perSecond(() => bandPool.quote(pool, swap)),
    quoteBorrowMs: await milliseconds(() => bands.quoteBorrow(request)),
    quoteBorrowAllRangesMs: await milliseconds(() => bands.quoteBorrowAllRanges(request)),
  }
}

function perSecond(run: () => unknown): number {
  for (let i = 0; i < 200; ++i) run()
  const startedAt = performance.now()
  let count = 0
  while (performance.now() - startedAt < 500) {
    for (let i = 0; i < 20; ++i) run()
    count += 20
  }
  return Math.round((count * 1_000) / (performance.now() - startedAt))
}

async function milliseconds(run: () => Promise<unknown>, times = 30): Promise<number> {
  await run()
  const startedAt = performance.now()
  for (let i = 0; i < times; ++i) await run()
  return Math.round(((performance.now() - startedAt) / times) * 10) / 10
}
