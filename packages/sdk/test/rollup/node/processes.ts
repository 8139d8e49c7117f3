import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
const patienceMs = 60_000

/** One line of a process's log. */
export type Line = { node: string; event: string } & Record<string, unknown>

/** A process of the rollup, as the command line runs it. */
export type Process = {
  lines: Line[]
  /** The first line of this event, now or later. */
  until: (event: string, matches?: (line: Line) => boolean) => Promise<Line>
  /** Where it listens. */
  url: () => Promise<string>
  /** Ends it as a crash does. */
  kill: () => Promise<void>
  /** Asks it to end, and returns its exit code. */
  stop: () => Promise<number | null>
}

/** Starts processes with directories of their own, and leaves none behind. */
export function processes(world: World) {
  const root = mkdtempSync(join(tmpdir(), 'quintet-rollup-'))
  const running = new Set<ChildProcess>()
  const deployment = join(root, 'deployment.json')
  writeFileSync(deployment, JSON.stringify(world.deployment))

  const start = (
    command: string,
    name: DevnetAccountName,
    directory: string,
    args: readonly string[],
  ): Process => {
    const child = spawn(
      process.execPath,
      [
        ...[program, '--json', 'rollup', command, '--rpc-url', world.rpcUrl],
        ...['--deployment', deployment, '--state', join(root, directory), '--interval', '100'],
        ...['--port', '0', ...args],
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
    const until: Process['until'] = async (event, matches = () => true) => {
      const deadline = Date.now() + patienceMs
      for (;;) {
        const line = lines.find((one) => one.event === event && matches(one))
        if (line) return line
        const hasEnded = child.exitCode !== null || child.signalCode !== null
        if (hasEnded || Date.now() > deadline) {
          const log = lines.map((one) => JSON.stringify(one)).join('\n')
          throw new Error(`No "${event}" of the ${command} came. ${complaint}\n${log}`)
        }
        await Promise.race([ended, sleep(20)])
      }
    }
    return {
      lines,
      until,
      url: async () => String((await until('listening')).url),
      kill: async () => {
        child.kill('SIGKILL')
        await ended
      },
      stop: async () => {
        child.kill('SIGTERM')
        await ended
        return child.exitCode
      },
    }
  }

  return {
    producer: (name: DevnetAccountName = 'producer', ...args: string[]) =>
      start('producer', name, `producer-${name}`, [
        ...['--bond', '--max-tx-age', '0', '--max-item-age', '0', '--max-plan-age', '0'],
        ...args,
      ]),
    watcher: (...args: string[]) => start('watcher', 'keeper', 'watcher', args),
    node: (...args: string[]) => start('node', 'keeper', 'node', args),
    /** Ends everything that still runs and removes the directories. */
    clean: async () => {
      for (const child of running) child.kill('SIGKILL')
      while (running.size > 0) await sleep(10)
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function keyOf(account: HDAccount): string {
  return toHex(account.getHdKey().privateKey!)
}
