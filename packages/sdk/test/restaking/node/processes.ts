import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { HDAccount } from 'viem'
import { toHex } from 'viem'
import type { DevnetAccountName } from '../../../src/testing/index.js'
import type { World } from './world.js'

const program = fileURLToPath(new URL('../../../bin/quintet.js', import.meta.url))

/** How long a line may take to come. */
const patienceMs = 45_000

/** One line of a process's log. */
export type Line = { node: string; event: string } & Record<string, unknown>

/** A process of the service, as the command line runs it. */
export type Process = {
  lines: Line[]
  /** The first line of this event, now or later. */
  until: (event: string, matches?: (line: Line) => boolean) => Promise<Line>
  /** Ends it as a crash does. */
  kill: () => Promise<void>
  /** Asks it to end, and returns its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts processes with directories of their own, and leaves none behind. */
export function processes() {
  const root = mkdtempSync(join(tmpdir(), 'quintet-node-'))
  const running = new Set<ChildProcess>()

  const start = (world: World, name: DevnetAccountName, args: readonly string[]): Process => {
    const child = spawn(
      process.execPath,
      [
        program,
        '--json',
        'restaking',
        ...args,
        ...['--rpc-url', world.rpcUrl, '--service', world.contracts.service, '--interval', '100'],
      ],
      { env: { ...process.env, QUINTET_PRIVATE_KEY: keyOf(world.accounts[name]) } },
    )
    running.add(child)
    const ended = once(child, 'exit').finally(() => running.delete(child))
    const lines: Line[] = []
    let rest = ''
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = `${rest}${chunk}`.split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts.map((part) => JSON.parse(part) as Line))
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk
    })
    return {
      lines,
      until: async (event, matches = () => true) => {
        const deadline = Date.now() + patienceMs
        for (;;) {
          const line = lines.find((one) => one.event === event && matches(one))
          if (line) return line
          const hasEnded = child.exitCode !== null || child.signalCode !== null
          if (hasEnded || Date.now() > deadline) {
            const log = lines.map((one) => JSON.stringify(one)).join('\n')
            throw new Error(`No "${event}" of ${args[0]} came. ${complaint}\n${log}`)
          }
          await Promise.race([ended, sleep(20)])
        }
      },
      kill: async () => {
        child.kill('SIGKILL')
        await ended
      },
      stop: async (signal = 'SIGTERM') => {
        child.kill(signal)
        await ended
        return child.exitCode
      },
    }
  }

  return {
    directory: (name: string) => join(root, name),
    operator: (
      world: World,
      name: DevnetAccountName,
      aggregators: readonly string[],
      ...more: string[]
    ) =>
      start(world, name, [
        'operator',
        ...['--state', join(root, name)],
        ...aggregators.flatMap((url) => ['--aggregator', url]),
        ...more,
      ]),
    aggregator: (world: World, port: number, directory = 'aggregator') =>
      start(world, 'carol', [
        'aggregator',
        ...['--state', join(root, directory), '--port', String(port)],
      ]),
    watcher: (world: World, aggregators: readonly string[]) =>
      start(world, 'keeper', [
        'watcher',
        ...['--state', join(root, 'watcher'), '--grace', '60'],
        ...aggregators.flatMap((url) => ['--aggregator', url]),
      ]),
    /** Ends everything that still runs and removes the directories. */
    clean: async () => {
      for (const child of running) child.kill('SIGKILL')
      while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 10))
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function keyOf(account: HDAccount): string {
  return toHex(account.getHdKey().privateKey!)
}
