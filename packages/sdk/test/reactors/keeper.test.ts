import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { CycleNotEndedError } from '../../src/abis/reactorsErrors.js'
import type { KeeperEvent } from '../../src/keepers/index.js'
import { runCycleKeeper } from '../../src/keepers/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { directToPool, hour, toCycleEnd, wethId } from './scenes.js'

describe('rolloverCycle', () => {
  const context = useDevnet()

  test('default: one call, and pays', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const keeper = devnet.client('keeper')
    const early = await rejection(keeper.reactors.rolloverCycle({}))
    expect(early).toBeInstanceOf(CycleNotEndedError)
    await toCycleEnd(devnet)
    const { hashes, cycle, bounty, skipped } = await keeper.reactors.rolloverCycle({})
    expect(hashes.length).toBe(1)
    expect(cycle).toBeDefined()
    // 5 TOKE for the start and 2 for each of a settlement and two deployments, and a little for lateness.
    expect(bounty).toBeGreaterThanOrEqual(parseEther('11'))
    expect(skipped).toEqual([])
    const [report] = await keeper.reactors.ilReport({ reactorId: wethId })
    expect(report).toMatchObject({ slashToke: 0n, haircutA: 0n })
  })

  test('args: maxGas sends it in steps', async () => {
    const { devnet } = context
    await directToPool(devnet)
    await toCycleEnd(devnet)
    const { hashes, cycle } = await devnet
      .client('keeper')
      .reactors.rolloverCycle({ maxGas: 900_000n })
    expect(hashes.length).toBeGreaterThan(3)
    expect(cycle).toBeDefined()
  })
})

describe('runCycleKeeper', () => {
  const context = useDevnet()

  test('default: three cycles, and nothing between them', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const events: KeeperEvent[] = []
    const ending = new AbortController()
    const completed: bigint[] = []
    await toCycleEnd(devnet)
    for await (const { completed: cycle, bounty } of runCycleKeeper(devnet.client('keeper'), {
      pollMs: 20,
      signal: ending.signal,
      logger: (event) => events.push(event),
    })) {
      expect(bounty).toBeGreaterThan(0n)
      if (cycle === undefined) continue
      completed.push(cycle)
      if (completed.length === 3) ending.abort()
      else await toCycleEnd(devnet)
    }
    expect(completed.length).toBe(3)
    expect(completed[2]! - completed[0]!).toBe(2n)
    expect(events[0]?.event).toBe('started')
    expect(events.at(-1)?.event).toBe('stopped')
    expect(events.filter(({ event }) => event === 'failed')).toEqual([])
  })

  test('behaviour: waits for a bounty that is worth it', async () => {
    const { devnet } = context
    await toCycleEnd(devnet)
    const events: KeeperEvent[] = []
    const ending = new AbortController()
    const keeper = runCycleKeeper(devnet.client('keeper'), {
      pollMs: 20,
      minBountyUsd: parseEther('60'),
      signal: ending.signal,
      logger: (event) => events.push(event),
    })
    const first = keeper.next()
    await until(() => events.some(({ reason }) => reason === 'bountyTooSmall'))
    // Three hours later it is four times as much.
    await devnet.advanceTime(3 * hour)
    await devnet.refreshPrices()
    expect((await first).value).toMatchObject({ step: 'rollover' })
    ending.abort()
    await keeper.return()
  })

  test('behaviour: a killed keeper leaves a rollover that the next one finishes', async () => {
    const { devnet } = context
    await directToPool(devnet)
    await toCycleEnd(devnet)
    // What tolerates failures must find two million gas, though it uses less.
    const options = { pollMs: 20, maxGas: 2_500_000n }
    const first = runCycleKeeper(devnet.client('keeper'), options)
    expect((await first.next()).value).toMatchObject({ step: 'startRollover' })
    await first.return()

    const steps = []
    for await (const { step, completed } of runCycleKeeper(devnet.client('bob'), options)) {
      steps.push(step)
      if (completed !== undefined) break
    }
    expect(steps[0]).toBe('settle')
    expect(steps.at(-1)).toBe('completeRollover')
  })

  test('behaviour: nothing above its gas price', async () => {
    const { devnet } = context
    await toCycleEnd(devnet)
    const events: KeeperEvent[] = []
    const ending = new AbortController()
    const keeper = runCycleKeeper(devnet.client('keeper'), {
      pollMs: 20,
      maxGasPrice: 1n,
      signal: ending.signal,
      logger: (event) => events.push(event),
    })
    const first = keeper.next()
    await until(() => events.some(({ reason }) => reason === 'gasPriceTooHigh'))
    ending.abort()
    expect((await first).done).toBe(true)
  })
})

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 400; ++i) {
    if (condition()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not happen within 8 s.')
}
