import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { jsonLines } from '../keepers/jsonLines.js'
import type { NodeEvent, RunningNode } from '../service/serviceLoop.js'

/** What a process is started with so that it can be told to end. */
export type ProcessHandles = { signal: AbortSignal; logger: (event: NodeEvent) => void }

/** Runs a process until SIGINT or SIGTERM comes. */
export async function runUntilStopped(
  command: Command,
  start: (handles: ProcessHandles) => Promise<RunningNode>,
): Promise<void> {
  const { json } = command.optsWithGlobals<{ json: boolean }>()
  const ending = new AbortController()
  const stop = () => ending.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const logger = json
    ? jsonLines()
    : (event: NodeEvent) => {
        process.stdout.write(`${textLine(event)}\n`)
      }
  const node = await start({ signal: ending.signal, logger })
  await node.done
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
}

/** An event as people read it: what happened, then its details. */
function textLine({ node, event, ...details }: NodeEvent): string {
  const rest = Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${String(value)}`)
  return [`${node}: ${event}`, ...rest].join(', ')
}

/** Parses the address of an HTTP server, one of several. */
export function urls(text: string, others: string[] | undefined): string[] {
  return [...(others ?? []), url(text)]
}

/** Parses the address of an HTTP server. */
export function url(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must be an http or https URL.')
  }
  return text
}
