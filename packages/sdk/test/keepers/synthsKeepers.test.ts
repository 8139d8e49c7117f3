import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseEther, toHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { AccountRequiredError, InvalidParameterError } from '../../src/core/errors.js'
import type { Keeper, KeeperEvent } from '../../src/keepers/index.js'
import { runSettler, runSnapshotRefresher, runStakerLiquidator } from '../../src/keepers/index.js'
import { BTC, day, pass, thousand, underwater } from '../synths/scenes.js'
import { useDevnet } from '../utils/devnet.js'

const program = fileURLToPath(new URL('../../bin/quintet.js', import.meta.url))

/** What a keeper writes until an event of the kind asked for. */
async function eventsUntil(
  kind: KeeperEvent['event'],
  start: (logger: (event: KeeperEvent) => void) => Keeper,
): Promise<KeeperEvent[]> {
  const events: KeeperEvent[] = []
  const keeper = start((event) => events.push(event))
  try {
    await expect
      .poll(() => events.some(({ event }) => event === kind), { timeout: 8000 })
      .toBe(true)
  } finally {
    await keeper.stop()
  }
  expect(events.at(-1)?.event).toBe('stopped')
  return events
}

describe('keepers of the synths', () => {
  const context = useDevnet()
  const common = { intervalMs: 10 }
  const exchange = () =>
    context.devnet
      .client('alice')
      .synths.exchangeSynths({ src: 'sUSD', amount: thousand, dst: 'sBTC' })

  test('runSnapshotRefresher: refreshes what has drifted, once', async () => {
    const { devnet } = context
    const client = devnet.client('keeper')
    await client.synths.takeDebtSnapshot({})
    await devnet.setPrice('BTC', BTC * 2n)
    const events = await eventsUntil('skipped', (logger) =>
      runSnapshotRefresher(client, { ...common, logger }),
    )
    expect(events.map(({ event }) => event).slice(0, 3)).toEqual([
      'started',
      'refreshed',
      'skipped',
    ])
    expect(events[2]).toMatchObject({ reason: 'fresh', driftWad: 0n })
    expect(await client.synths.getPool()).toMatchObject({ driftWad: 0n })
  })

  test('runSnapshotRefresher: refreshes what is old', async () => {
    const { devnet } = context
    const client = devnet.client('keeper')
    await client.synths.takeDebtSnapshot({})
    await pass(devnet, 1900) // half of the hour after which the contracts refresh by themselves
    await eventsUntil('refreshed', (logger) =>
      runSnapshotRefresher(client, { ...common, maxDrift: parseEther('1'), logger }),
    )
  })

  test('runSettler: what the stakers are owed; refunds only when told to', async () => {
    const { devnet } = context
    const client = devnet.client('keeper')
    await exchange()
    await devnet.setPrice('BTC', (BTC * 9n) / 10n)
    await devnet.advanceTime(180)
    await eventsUntil('skipped', (logger) => runSettler(client, { ...common, logger }))
    const [, settled] = await eventsUntil('settled', (logger) =>
      runSettler(client, { ...common, settleRefunds: true, logger }),
    )
    expect(settled).toMatchObject({ synth: 'sBTC', entries: 1n, reclaimed: 0n })

    await devnet.setPrice('BTC', BTC)
    await exchange()
    await devnet.setPrice('BTC', (BTC * 11n) / 10n)
    await devnet.advanceTime(180)
    const [, reclaimed] = await eventsUntil('settled', (logger) =>
      runSettler(client, { ...common, logger }),
    )
    expect(reclaimed?.reclaimed).toBeGreaterThan(0n)
  })

  test('runStakerLiquidator: flags, waits, liquidates', async () => {
    const { devnet } = context
    const client = devnet.client('keeper')
    const user = devnet.accounts.alice.address
    await underwater(devnet)
    const run = (logger: (event: KeeperEvent) => void) =>
      runStakerLiquidator(client, { ...common, logger })
    const flagged = await eventsUntil('skipped', run)
    expect(flagged[1]).toMatchObject({ event: 'flagged', user })
    expect(flagged[2]).toMatchObject({ event: 'skipped', reason: 'nothingToLiquidate' })
    await pass(devnet, 3 * day)
    const liquidated = await eventsUntil('liquidated', run)
    expect(liquidated[1]).toMatchObject({ event: 'liquidated', user, badDebt: 0n })
    expect(await client.synths.findLiquidatable()).toEqual([])
  })

  test('errors: at the start', () => {
    const client = context.devnet.client('keeper')
    const negative = { maxDrift: -1n, minProfit: -1n }
    expect(() => runSnapshotRefresher(client, negative)).toThrow(InvalidParameterError)
    expect(() => runStakerLiquidator(client, negative)).toThrow(InvalidParameterError)
    const nobody = { ...client, account: undefined } as never
    expect(() => runSettler(nobody)).toThrow(AccountRequiredError)
  })

  test('quintet keeper: --once and --json, for each', async () => {
    const { devnet } = context
    const key = toHex(devnet.accounts.keeper.getHdKey().privateKey!)
    const run = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [program, '--json', 'keeper', ...args, '--once', '-r', devnet.rpcUrl],
        { env: { ...process.env, QUINTET_PRIVATE_KEY: key } },
      )
      return stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as KeeperEvent).event)
    }
    await underwater(devnet)
    await exchange()
    await devnet.setPrice('BTC', (BTC * 11n) / 10n)
    await pass(devnet, 1900)
    expect(await run('snapshot')).toEqual(['started', 'refreshed', 'stopped'])
    expect(await run('settle')).toEqual(['started', 'settled', 'stopped'])
    expect(await run('liquidate-stakers')).toEqual(['started', 'flagged', 'stopped'])
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'keeper', '--help'])
    for (const command of ['snapshot', 'settle', 'liquidate-stakers']) {
      expect(stdout).toContain(command)
    }
  })
})
