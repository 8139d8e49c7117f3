import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseEther, toHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { becomeLiquidatable, movePrice, openLoan } from '../bands/scenes.js'
import { useDevnet } from '../utils/devnet.js'

const program = fileURLToPath(new URL('../../bin/quintet.js', import.meta.url))

type Event = { event: string; reason?: string; profit?: string }

/** A keeper as a process of its own, and the events that it has written. */
class KeeperProcess {
  readonly events: Event[] = []
  readonly child: ChildProcessWithoutNullStreams
  errors = ''
  #rest = ''

  constructor(args: readonly string[], key: `0x${string}`) {
    this.child = spawn(process.execPath, [program, '--json', 'keeper', ...args], {
      env: { ...process.env, QUINTET_PRIVATE_KEY: key },
    })
    this.child.stderr.on('data', (chunk) => {
      this.errors += chunk
    })
    this.child.stdout.on('data', (chunk) => {
      const lines = (this.#rest + chunk).split('\n')
      this.#rest = lines.pop() ?? ''
      this.events.push(...lines.map((line) => JSON.parse(line) as Event))
    })
  }

  async until(event: string): Promise<void> {
    for (let i = 0; i < 500; ++i) {
      if (this.events.some((one) => one.event === event)) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`No "${event}" within 10 s: ${JSON.stringify(this.events)} ${this.errors}`)
  }

  count(event: string): number {
    return this.events.filter((one) => one.event === event).length
  }

  async end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    const exited = once(this.child, 'exit')
    this.child.kill(signal)
    const [code] = (await exited) as [number | null]
    return code
  }

  async exit(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode
    const [code] = (await once(this.child, 'exit')) as [number | null]
    return code
  }
}

describe('quintet keeper', () => {
  const context = useDevnet()
  const key = () => toHex(context.devnet.accounts.keeper.getHdKey().privateKey!)
  const arbitrage = (...args: string[]) =>
    new KeeperProcess(
      ['arbitrage', 'WETH', '--rpc-url', context.devnet.rpcUrl, '--interval', '20', ...args],
      key(),
    )

  async function setScene() {
    await openLoan(context.devnet)
    await movePrice(context.devnet, parseEther('2200'))
  }

  test('default: arbitrage trades, and SIGTERM ends it cleanly', async () => {
    await setScene()
    const keeper = arbitrage('--price', '2200', '--min-profit', '1')
    await keeper.until('traded')
    await keeper.until('skipped')
    expect(await keeper.end('SIGTERM')).toBe(0)
    expect(keeper.events[0]?.event).toBe('started')
    expect(keeper.events.at(-1)?.event).toBe('stopped')
    expect(keeper.count('traded')).toBe(1)
    expect(
      BigInt(keeper.events.find(({ event }) => event === 'traded')?.profit ?? 0),
    ).toBeGreaterThan(parseEther('1'))
  })

  test('behaviour: killed hard with a trade under way and started again, it trades once', async () => {
    const { devnet } = context
    await setScene()
    await devnet.testClient.setAutomine(false)
    const first = arbitrage('--price', '2200')
    // The approval and the trade are two transactions: kill it while the trade waits to be mined.
    for (let i = 0; i < 500 && first.count('traded') === 0; ++i) {
      const { pending } = await devnet.testClient.getTxpoolStatus()
      const keeper = devnet.accounts.keeper.address
      const count = await devnet.client('keeper').getTransactionCount({ address: keeper })
      if (pending > 0 && count > 0) break
      if (pending > 0) await devnet.testClient.mine({ blocks: 1 })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect((await devnet.testClient.getTxpoolStatus()).pending).toBe(1)
    await first.end('SIGKILL')
    expect(first.count('traded')).toBe(0)

    const second = arbitrage('--price', '2200')
    await second.until('skipped')
    expect(second.events.find(({ event }) => event === 'skipped')?.reason).toBe(
      'pendingTransaction',
    )
    const from = await devnet.client('keeper').getBlockNumber()
    await devnet.testClient.setAutomine(true)
    await devnet.testClient.mine({ blocks: 1 })
    for (let i = 0; i < 500; ++i) {
      if (second.events.some(({ reason }) => reason === 'unprofitable')) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await second.end('SIGINT')).toBe(0)
    // The trade of the first process is the only one.
    expect(second.count('traded')).toBe(0)
    const swaps = await devnet.client('keeper').getLogs({
      address: devnet.deployment.bandMarkets.WETH!.address,
      fromBlock: from + 1n,
    })
    expect(swaps.length).toBe(1)
  })

  test('args: --once, --price-feed', async () => {
    await setScene()
    const feed = context.devnet.deployment.contracts.ethUsdFeed!
    const keeper = arbitrage('--price-feed', feed, '--once')
    expect(await keeper.exit()).toBe(0)
    expect(keeper.events.map(({ event }) => event)).toEqual(['started', 'traded', 'stopped'])
  })

  test('default: liquidate', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    await devnet.setPrice('ETH', parseEther('2050'))
    const keeper = new KeeperProcess(
      ['liquidate', 'WETH', '--rpc-url', devnet.rpcUrl, '--once'],
      key(),
    )
    expect(await keeper.exit()).toBe(0)
    expect(keeper.events.map(({ event }) => event)).toEqual(['started', 'liquidated', 'stopped'])
  })

  test('error: called wrongly, and without a price', async () => {
    const wrong = arbitrage('--min-profit', 'much')
    expect(await wrong.exit()).toBe(2)
    const both = arbitrage('--price', '1', '--price-feed', context.devnet.accounts.alice.address)
    expect(await both.exit()).toBe(1)
    expect(JSON.parse(both.errors)).toMatchObject({ error: 'InvalidParameterError' })
    const failing = arbitrage('--price-feed', context.devnet.accounts.alice.address, '--once')
    expect(await failing.exit()).toBe(1)
  })

  test('default: --help of both keepers', async () => {
    for (const name of ['arbitrage', 'liquidate']) {
      const child = spawn(process.execPath, [program, 'keeper', name, '--help'])
      let text = ''
      child.stdout.on('data', (chunk) => {
        text += chunk
      })
      const [code] = (await once(child, 'exit')) as [number]
      expect(code).toBe(0)
      expect(text).toContain('--min-profit')
      expect(text).toContain('QUINTET_PRIVATE_KEY')
    }
  })
})
