import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rollupChainAbi } from '../../../src/abis/generated.js'
import { quintetActions } from '../../../src/decorator.js'
import { createRollupNodeClient } from '../../../src/rollup/nodeClient.js'
import { recoverFromL1 } from '../../../src/rollup/recoverFromL1.js'
import type { DevnetAccountName } from '../../../src/testing/index.js'
import { processes } from './processes.js'
import type { World } from './world.js'
import { allocationWindow, createWorld, escapeDelay, payoutDelay } from './world.js'

const USDC = 10n ** 6n
const patience = { pollingInterval: 100, timeout: 60_000 }

let world: World
let run: ReturnType<typeof processes>
beforeEach(async () => {
  world = await createWorld()
  run = processes(world)
})
afterEach(async () => {
  await run?.clean()
  await world?.stop()
})

/** A user's client, that speaks to a node of the rollup. */
function user(name: DevnetAccountName, rollupNode?: string) {
  const { deployment } = world
  return world.client(name).extend(quintetActions({ deployment, rollupNode }))
}

/** Waits until something holds. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('the rollup as separate processes', () => {
  test('behaviour: 300 and 500, yield, exit, forced exit, a dead producer, escape; killed in the middle', async () => {
    let producer = run.producer()
    let url = await producer.url()
    let watcher = run.watcher('--source', url)
    await watcher.url()
    const node = () => createRollupNodeClient(url)
    const account = (name: DevnetAccountName) => node().getAccount(world.accounts[name].address)
    const as = (name: DevnetAccountName) => user(name, url)

    // Alice deposits 500, bob 400, carol 300.
    for (const [name, amount] of [
      ['alice', 500n],
      ['bob', 400n],
      ['carol', 300n],
    ] as const) {
      await as(name).rollup.depositToRollup({ asset: 'USDC', amount: amount * USDC })
    }
    await eventually(async () => (await account('carol'))?.idle[1] === 300n * USDC)

    // 300 into strategy 0 and 500 into strategy 1, in four messages.
    const orders = [
      await as('alice').rollup.commitAllocation({ strategy: 0, amount: 200n * USDC }),
      await as('bob').rollup.commitAllocation({ strategy: 0, amount: 100n * USDC }),
      await as('bob').rollup.commitAllocation({ strategy: 1, amount: 300n * USDC }),
      await as('carol').rollup.commitAllocation({ strategy: 1, amount: 200n * USDC }),
    ]
    // The producer dies as soon as it has acknowledged them, and the watcher too.
    await producer.kill()
    await watcher.kill()
    producer = run.producer()
    url = await producer.url()
    watcher = run.watcher('--source', url)
    for (const { l2Hash } of orders) {
      await eventually(async () => (await node().getReceipt(l2Hash))?.status === 'committed')
    }
    await world.advanceTime(allocationWindow)
    await eventually(async () => (await account('carol'))?.stTokens[1] === 200n * USDC)
    expect((await account('alice'))?.stTokens).toEqual({ 0: 200n * USDC })
    expect((await account('bob'))?.stTokens).toEqual({ 0: 100n * USDC, 1: 300n * USDC })
    expect((await account('alice'))?.idle).toEqual({ 1: 300n * USDC })
    expect(await world.balanceOf(world.usdc, world.rollup)).toBe(400n * USDC)

    // Strategy 0 earns a tenth; alice leaves it with her part: 200 shares of 300 that are worth 330.
    await world.earn(0, 30n * USDC)
    const exit = await as('alice').rollup.uncommitAllocation({ strategy: 0, shares: 'all' })
    await exit.wait('committed', patience)
    await world.advanceTime(allocationWindow)
    await eventually(async () => ((await account('alice'))?.idle[1] ?? 0n) > 500n * USDC)
    const earned = (await account('alice'))!.idle[1]!
    expect(earned).toBeGreaterThanOrEqual(520n * USDC - 2n) // the vault rounds against her
    expect(earned).toBeLessThanOrEqual(520n * USDC)

    const before = await world.balanceOf(world.usdc, 'alice')
    const { claimable, amount } = await as('alice').rollup.withdraw({
      asset: 'USDC',
      amount: 'all',
    })
    expect(amount).toBe('all')
    await eventually(async () => (await account('alice'))?.exited[1] === earned)
    await world.advanceTime(payoutDelay)
    await claimable(patience)
    const { paid } = await as('alice').rollup.claimWithdrawal({ asset: 'USDC' })
    expect(paid).toBe(earned)
    expect(await world.balanceOf(world.usdc, 'alice')).toBe(before + earned)

    // Bob trusts nobody: he forces his way out of strategy 0, and then out of the rollup.
    await as('bob').rollup.forceUncommit({ strategy: 0 })
    await eventually(async () => (await account('bob'))?.uncommitting[0] === 100n * USDC)
    await world.advanceTime(allocationWindow)
    await eventually(async () => ((await account('bob'))?.idle[1] ?? 0n) >= 110n * USDC - 2n)
    const bobs = (await account('bob'))!.idle[1]!
    await as('bob').rollup.forceWithdraw({ asset: 'USDC', strategies: [0] })
    await eventually(async () => (await account('bob'))?.exited[1] === bobs)

    // Layer 1 alone gives the same state as the live node.
    const { header } = (await node().getBlock('latest'))!
    const recovered = await recoverFromL1(world.client('owner'), { deployment: world.deployment })
    expect(recovered.tip.blockId).toBe(header.blockId)
    expect(recovered.tree.root()).toBe(header.postRoot)

    // No block was ever made twice.
    const logs = await world.client('owner').getContractEvents({
      address: world.rollup,
      abi: rollupChainAbi,
      eventName: 'BlockCommitted',
      fromBlock: 0n,
    })
    const ids = logs.map(({ args }) => args.blockId)
    expect(new Set(ids).size).toBe(ids.length)

    // The producer dies for good. What is executed stands; carol's deposit waits until the hatch opens.
    await producer.kill()
    await user('carol').rollup.depositToRollup({ asset: 'USDC', amount: 70n * USDC })
    await world.advanceTime(escapeDelay + 1)
    await watcher.until('escapeActivated')
    const carols = await world.balanceOf(world.usdc, 'carol')
    const { paid: escaped } = await user('carol').rollup.escape({})
    expect(escaped).toEqual(
      expect.arrayContaining([
        { asset: 1, strategy: undefined, assets: 100n * USDC, shares: 0n },
        { asset: 1, strategy: 1, assets: 0n, shares: 200n * USDC },
        { asset: 1, strategy: undefined, assets: 70n * USDC, shares: 0n },
      ]),
    )
    expect(await world.balanceOf(world.usdc, 'carol')).toBe(carols + 170n * USDC)
    expect(await world.balanceOf(world.vaults[1]!, 'carol')).toBe(200n * USDC)
    await user('bob').rollup.escape({})
    expect(await world.balanceOf(world.vaults[1]!, 'bob')).toBe(300n * USDC)
    // What is left is dust: less than a unit for each division.
    expect(await world.balanceOf(world.usdc, world.rollup)).toBeLessThan(5n)
    expect(await watcher.stop()).toBe(0)
  }, 240_000)
})
