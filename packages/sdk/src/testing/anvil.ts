import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { QuintetError } from '../core/errors.js'
import { foundryBinary } from './foundryBinary.mjs'

/** anvil is missing, or did not start. */
export class AnvilError extends QuintetError {
  override name = 'AnvilError'

  constructor(message: string, advice: readonly string[]) {
    super(message, { advice, origin: 'environment' })
  }
}

/** How to start anvil. */
export type AnvilOptions = {
  /** Default: a free one. */
  port?: number | undefined
  /** Further arguments of anvil. */
  args?: readonly string[] | undefined
}

/** A running anvil. */
export type Anvil = {
  url: string
  /** Ends the process and waits for it. Safe to call twice. */
  stop: () => Promise<void>
}

/**
 * Starts anvil and waits until it answers.
 *
 * @throws AnvilError When the binary is missing, the port is taken, or it ends before it answers.
 * @example
 * const anvil = await startAnvil({ args: ['--block-time', '2'] })
 * await anvil.stop()
 */
export async function startAnvil({ port, args = [] }: AnvilOptions = {}): Promise<Anvil> {
  const chosen = await claimPort(port ?? 0)
  const child = spawn(anvilBinary(), ['--port', String(chosen), '--quiet', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  // Nothing is left running when the parent ends, however it ends.
  const killChild = () => child.kill('SIGKILL')
  process.once('exit', killChild)

  const stop = async () => {
    process.off('exit', killChild)
    if (hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(killChild, 2_000)
    await ended
    clearTimeout(timer)
  }

  const url = `http://127.0.0.1:${chosen}`
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (hasEnded(child)) {
      process.off('exit', killChild)
      throw new AnvilError('anvil ended before it was ready.', [complaint.trim()])
    }
    if (await answers(url)) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await stop()
  throw new AnvilError('anvil did not answer within 30 s.', [complaint.trim()])
}

function anvilBinary(): string {
  try {
    return foundryBinary('anvil', import.meta.url)
  } catch {
    // Not beside this package: perhaps in the project that uses it.
  }
  try {
    return foundryBinary('anvil', `${process.cwd()}/package.json`)
  } catch (error) {
    throw new AnvilError('anvil is not installed.', [(error as Error).message])
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] }),
    })
    return response.ok
  } catch {
    return false
  }
}

/** A port that is free: the one wanted, or any for 0. Taken ones would answer in the name of another chain. */
async function claimPort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    throw new AnvilError(`Port ${wanted} can't be used.`, [
      'Something else listens on it. Choose another, or leave `port` out to get a free one.',
    ])
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
