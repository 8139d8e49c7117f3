import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeEvent, RunningNode } from '@quintet/sdk/restaking/node'

/** Directories and logs of a service's processes that run in this one. */
export function nodeRun() {
  const directory = mkdtempSync(join(tmpdir(), 'quintet-nodes-'))
  const events: NodeEvent[] = []
  const nodes: RunningNode[] = []
  return {
    /** Options of one process, with a directory of its own. */
    options: (name: string) => ({
      stateDirectory: join(directory, name),
      intervalMs: 50,
      logger: (event: NodeEvent) => void events.push(event),
    }),
    /** Keeps a process to be stopped at the end. */
    keep: <node extends RunningNode>(node: node): node => {
      nodes.push(node)
      return node
    },
    /** Waits until the processes have logged an event so many times. */
    until: async (event: string, times = 1): Promise<void> => {
      const deadline = Date.now() + 30_000
      while (events.filter((one) => one.event === event).length < times) {
        if (Date.now() > deadline) throw new Error(`"${event}" did not come.`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    clean: async (): Promise<void> => {
      await Promise.all(nodes.map((node) => node.stop()))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
