import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Hex } from 'viem'
import { parseEther, toHex } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashAttestationServiceManagerAbi } from '../../../src/abis/generated.js'
import type { Attestation } from '../../../src/restaking/node/attestation.js'
import { attestationTypedData, computeResult } from '../../../src/restaking/node/attestation.js'
import { parse } from '../../../src/service/files.js'
import type { Process } from './processes.js'
import { processes } from './processes.js'
import type { OperatorName, World } from './world.js'
import {
  createWorld,
  executorBps,
  operatorNames,
  redistributionDelay,
  stakes,
  terms,
} from './world.js'

const hour = 3_600

/** What is where when nothing was ever slashed and no bond is out. */
const untouched = {
  pools: { ...stakes },
  custody: parseEther('400'),
  watcher: 0n,
  recipient: 0n,
  watcherBond: 10n * terms.bond,
  disputeBond: 0n,
  operatorCredit: 0n,
  recipientCredit: 0n,
}

/** What is where after `bob` lost a part of its stake and the funds were released. */
function afterSlash(wad: bigint) {
  const removed = (stakes.bob * wad) / parseEther('1')
  const watcher = (removed * terms.challengerBps) / 10_000n + (removed * executorBps) / 10_000n
  return {
    ...untouched,
    pools: { ...stakes, bob: stakes.bob - removed },
    custody: untouched.custody - removed,
    watcher,
    recipient: removed - watcher,
  }
}

describe('operator, aggregator and watcher as processes', () => {
  let world: World
  let snapshot: Hex
  let run: ReturnType<typeof processes>
  beforeAll(async () => {
    world = await createWorld()
    snapshot = await world.snapshot()
  })
  beforeEach(() => {
    run = processes()
  })
  afterEach(async () => {
    await run.clean()
    snapshot = await world.revert(snapshot)
  })
  afterAll(() => world?.stop())

  async function startAggregator(directory: string) {
    const aggregator = run.aggregator(world, 0, directory)
    return { aggregator, url: String((await aggregator.until('listening')).url) }
  }

  /** Starts an aggregator and all operators; bob may have a fault. */
  async function startService(...bobs: string[]) {
    const { aggregator, url } = await startAggregator('aggregator')
    const operators = Object.fromEntries(
      operatorNames.map((name) => [
        name,
        run.operator(world, name, [url], ...(name === 'bob' ? bobs : [])),
      ]),
    ) as Record<OperatorName, Process>
    return { aggregator, url, operators }
  }

  async function requestTasks(count: number): Promise<void> {
    for (let i = 1; i <= count; i++) await world.request(toHex(`input ${i}`), i)
  }

  async function untilFulfilled(taskId: bigint): Promise<void> {
    while (!(await world.task(taskId)).isFulfilled) await sleep(50)
  }

  async function stopAll(...all: Process[]): Promise<void> {
    expect(await Promise.all(all.map((one) => one.stop()))).toEqual(all.map(() => 0))
  }

  const closeAnswerWindow = () => world.advanceTime(hour + 61)
  const isTask = (taskId: number) => (line: Record<string, unknown>) =>
    line.taskId === String(taskId)

  /** Waits until the honest two have attested: silence is a fault of its own. */
  async function honestHaveAttested(operators: Record<OperatorName, Process>): Promise<void> {
    await operators.operator1.until('delivered')
    await operators.operator2.until('delivered')
  }

  /** From an open case to paid-out funds. */
  async function seeThrough(watcher: Process): Promise<void> {
    expect(await world.isFrozen('bob')).toBe(true)
    await world.advanceTime(terms.slashDelay)
    await watcher.until('executed')
    expect(await world.isFrozen('bob')).toBe(false)
    await world.advanceTime(redistributionDelay)
    await watcher.until('released')
  }

  test('default: an honest hour fulfils every task, and nobody is challenged', async () => {
    const { aggregator, url, operators } = await startService()
    const watcher = run.watcher(world, [url])

    await requestTasks(5)
    for (let id = 1; id <= 5; id++) {
      await aggregator.until('fulfilled', isTask(id))
      for (const operator of Object.values(operators)) await operator.until('delivered', isTask(id))
      expect((await world.task(BigInt(id))).isFulfilled).toBe(true)
    }
    await closeAnswerWindow()
    for (const name of operatorNames) {
      const { address } = world.accounts[name]
      await watcher.until('seen', (line) => line.taskId === '5' && line.signer === address)
    }
    await sleep(1_000)

    expect(await world.challengeCount()).toBe(0n)
    expect(await world.books()).toEqual(untouched)
    await stopAll(aggregator, watcher, ...Object.values(operators))
  })

  test('behaviour: a wrong result costs half of the promise', async () => {
    const { aggregator, url, operators } = await startService('--fault', 'wrong')
    const watcher = run.watcher(world, [url])

    await requestTasks(1)
    const { fault } = await watcher.until('challenged')
    expect(fault).toBe('wrongResult')
    await honestHaveAttested(operators)
    await aggregator.until('fulfilled')
    await seeThrough(watcher)

    expect(await world.challengeCount()).toBe(1n)
    expect(await world.books()).toEqual(afterSlash(parseEther('0.5')))
    await stopAll(aggregator, watcher, ...Object.values(operators))
  })

  test('behaviour: equivocation costs the whole promise', async () => {
    const { aggregator, url, operators } = await startService('--fault', 'equivocate')
    const watcher = run.watcher(world, [url])

    await requestTasks(1)
    await watcher.until('challenged', ({ fault }) => fault === 'equivocation')
    await watcher.until('challenged', ({ fault }) => fault === 'wrongResult')
    await honestHaveAttested(operators)
    await seeThrough(watcher)

    // The other fault stands, but there is nothing left to take.
    expect(await world.caseCount()).toBe(1n)
    expect(await world.books()).toEqual(afterSlash(parseEther('1')))
    await stopAll(aggregator, watcher, ...Object.values(operators))
  })

  test('behaviour: silence costs a twentieth, once nobody has answered for it', async () => {
    const { aggregator, url, operators } = await startService('--fault', 'withhold')
    const watcher = run.watcher(world, [url])

    await requestTasks(1)
    await aggregator.until('fulfilled')
    await honestHaveAttested(operators)
    await operators.bob.until('withheld')
    expect(await world.challengeCount()).toBe(0n)
    await closeAnswerWindow()
    const { fault } = await watcher.until('challenged')
    expect(fault).toBe('withheld')
    expect(await world.books()).toEqual({
      ...untouched,
      watcherBond: 9n * terms.bond,
      disputeBond: terms.bond,
    })
    await world.advanceTime(terms.responseWindow)
    await watcher.until('resolved')
    await seeThrough(watcher)

    expect(await world.challengeCount()).toBe(1n)
    expect(await world.books()).toEqual(afterSlash(parseEther('0.05')))
    await stopAll(aggregator, watcher, ...Object.values(operators))
  })

  test('behaviour: a false challenge of silence is refuted and loses the bond', async () => {
    // The watcher reads an aggregator that bob does not serve, and bob is too late for the calldata.
    const { aggregator, url } = await startAggregator('aggregator')
    const other = await startAggregator('other')
    const others = (['operator1', 'operator2'] as const).map((name) =>
      run.operator(world, name, [url, other.url]),
    )
    const watcher = run.watcher(world, [other.url])

    await requestTasks(1)
    for (const one of others) {
      await one.until('delivered', (line) => line.aggregator === other.url)
    }
    await untilFulfilled(1n)
    const bob = run.operator(world, 'bob', [url])
    await bob.until('delivered')
    await closeAnswerWindow()
    await watcher.until('challenged')
    await bob.until('answered')

    expect((await world.challenge(1n)).status).toBe(3) // failed
    expect(await world.caseCount()).toBe(0n)
    expect(await world.books()).toEqual({
      ...untouched,
      watcherBond: 9n * terms.bond,
      disputeBond: terms.bond,
      operatorCredit: terms.bond / 2n,
      recipientCredit: terms.bond / 2n,
    })
    await stopAll(aggregator, other.aggregator, watcher, bob, ...others)
  })

  test('behaviour: a wrong result that only the chain shows is found in the calldata', async () => {
    const watcher = run.watcher(world, [])
    await watcher.until('started')
    await requestTasks(1)
    const wrong = computeResult('0x', 1)
    const { timestamp } = await world.client('owner').getBlock()
    const attestations: Attestation[] = await Promise.all(
      operatorNames.map(async (name) => {
        const statement = { taskId: 1n, result: wrong, timestamp }
        const signer = world.accounts[name]
        const signature = await signer.signTypedData(
          attestationTypedData({ chainId: 31_337, service: world.contracts.service }, statement),
        )
        return { ...statement, signer: signer.address, signature }
      }),
    )
    attestations.sort((one, other) =>
      one.signer.toLowerCase() < other.signer.toLowerCase() ? -1 : 1,
    )
    await world.send(
      'owner',
      world.contracts.service,
      hashAttestationServiceManagerAbi,
      'fulfil',
      1n,
      wrong,
      attestations,
    )
    for (const name of operatorNames) {
      const { address } = world.accounts[name]
      await watcher.until('challenged', ({ operator }) => operator === address)
      expect(await world.isFrozen(name)).toBe(true)
    }
    expect(await watcher.stop('SIGINT')).toBe(0)
  })

  test('behaviour: killed and started again at random, all three lose and double nothing', async () => {
    const { aggregator, url } = await startAggregator('aggregator')
    const port = Number(new URL(url).port) // restarts listen where the operators look for it
    const tasks = 12
    const starters: (() => Process)[] = [
      () => run.aggregator(world, port),
      ...operatorNames.map((name) => () => run.operator(world, name, [url])),
      () => run.watcher(world, [url]),
    ]
    const running = [aggregator, ...starters.slice(1).map((start) => start())]

    for (let id = 1; id <= tasks; id++) {
      await world.request(toHex(`input ${id}`), id)
      const victim = id % running.length
      await running[victim]!.kill()
      running[victim] = starters[victim]!()
    }
    for (let id = 1; id <= tasks; id++) {
      await untilFulfilled(BigInt(id))
    }
    // Each operator has signed each task once, and each attestation has reached the aggregator.
    const collected = await collectedBy(url, tasks * operatorNames.length)
    expect(collected).toHaveLength(tasks * operatorNames.length)
    for (const name of operatorNames) {
      const signed = readFileSync(join(run.directory(name), 'signed.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => (parse(line) as { taskId: bigint }).taskId)
      expect(signed.sort((a, b) => Number(a - b))).toEqual(
        Array.from({ length: tasks }, (_, i) => BigInt(i + 1)),
      )
    }
    await closeAnswerWindow()
    await sleep(2_000)
    expect(await world.challengeCount()).toBe(0n)
    expect(await world.books()).toEqual(untouched)
    await stopAll(...running)
  }, 120_000)

  test('behaviour: a watcher killed after each step still sees the slash through once', async () => {
    const { aggregator, url, operators } = await startService('--fault', 'withhold')
    let watcher = run.watcher(world, [url])
    const killAfter = async (event: string) => {
      await watcher.until(event)
      await watcher.kill()
    }

    await requestTasks(1)
    await honestHaveAttested(operators)
    await operators.bob.until('withheld')
    await watcher.until('seen')
    await watcher.kill()
    await closeAnswerWindow()
    watcher = run.watcher(world, [url])
    await killAfter('challenged')
    await world.advanceTime(terms.responseWindow)
    watcher = run.watcher(world, [url])
    await killAfter('resolved')
    await world.advanceTime(terms.slashDelay)
    watcher = run.watcher(world, [url])
    await killAfter('executed')
    await world.advanceTime(redistributionDelay)
    watcher = run.watcher(world, [url])
    await killAfter('released')

    expect(await world.challengeCount()).toBe(1n)
    expect(await world.caseCount()).toBe(1n)
    expect(await world.books()).toEqual(afterSlash(parseEther('0.05')))
    await stopAll(aggregator, ...Object.values(operators))
  }, 120_000)

  test('error: a second process on the same directory', async () => {
    const { aggregator, url, operators } = await startService()
    await operators.bob.until('started')
    const second = run.operator(world, 'bob', [url])
    await expect(second.until('started')).rejects.toThrow(/in use by process/)
    await stopAll(aggregator, ...Object.values(operators))
  })
})

/** What an aggregator has, once it is so many. */
async function collectedBy(url: string, count: number): Promise<unknown[]> {
  for (;;) {
    const response = await fetch(`${url}/v1/attestations?after=0`)
    const { attestations } = (await response.json()) as { attestations: unknown[] }
    if (attestations.length >= count) return attestations
    await sleep(50)
  }
}
