import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { quintetActions } from '@quintet/sdk'
import type { NodeEvent, RunningRollupNode } from '@quintet/sdk/rollup/node'
import { createMemoryStore, runProducer, runWatcher } from '@quintet/sdk/rollup/node'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import { publicActions } from 'viem'

/** The windows of the rollup in seconds, by its defaults. */
export const windows = { allocation: 4 * 3_600, payout: 24 * 3_600, escape: 72 * 3_600 } as const

/** Ids of assets and strategies on a devnet. */
export const ids = { usdc: 2, qusd: 3, savings: 0, lending: 1 } as const

/** A producer that seals at once and a watcher, with directories that go with them. */
export async function startRollup(devnet: Devnet) {
  const root = mkdtempSync(join(tmpdir(), 'quintet-rollup-'))
  const events: NodeEvent[] = []
  const common = (role: string) => ({
    deployment: devnet.deployment,
    stateDirectory: join(root, role),
    store: createMemoryStore(),
    port: 0,
    intervalMs: 100,
    logger: (event: NodeEvent) => {
      events.push(event)
    },
  })
  const running = new Set<RunningRollupNode>()
  const watch = async (sources: readonly string[]) => {
    const watcher = await runWatcher(devnet.client('keeper'), {
      ...common('watcher'),
      policy: { sources },
    })
    running.add(watcher)
    return watcher
  }
  const produce = async () => {
    const producer = await runProducer(devnet.client('producer'), {
      ...common('producer'),
      bond: true,
      policy: { maxTxAge: 0, maxItemAge: 0, maxPlanAge: 0 },
    })
    running.add(producer)
    return producer
  }
  return {
    events,
    produce,
    watch,
    /** The actions of an account, through a node where one is named. */
    as: (name: DevnetAccountName, rollupNode?: string) =>
      devnet
        .client(name)
        .extend(publicActions)
        .extend(quintetActions({ deployment: devnet.deployment, rollupNode })),
    end: async (node: RunningRollupNode) => {
      running.delete(node)
      await node.stop()
    },
    stop: async () => {
      for (const node of running) await node.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Waits until something holds, a minute at most. */
export async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await sleep(100)
  }
}
