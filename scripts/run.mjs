// Runs commands for the other scripts: output shown as it comes, the status kept, Foundry's own binaries used.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foundryBinary } from '../packages/sdk/src/testing/foundryBinary.mjs'

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Runs a command at the root and resolves to its status and output. `pnpm` is the one that runs this script; `forge`,
 * `anvil` and `cast` are Foundry's binaries. `interactive` gives the command the terminal, and collects no output.
 */
export function run(
  command,
  args,
  { quiet = false, interactive = false, env = {}, cwd = root } = {},
) {
  const [file, ...rest] = command === 'pnpm' ? pnpm(args) : [binary(command), ...args]
  const child = spawn(file, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: interactive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of ['stdout', 'stderr']) {
    child[stream]?.on('data', (chunk) => {
      output += chunk
      if (!quiet) process[stream].write(chunk)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ status: code ?? (signal ? 128 : 1), output }))
  })
}

/** Runs a command and ends this process with its status if it fails. */
export async function mustRun(command, args, settings) {
  const { status, output } = await run(command, args, settings)
  if (status === 0) return output
  if (settings?.quiet) process.stdout.write(output)
  console.error(`failed (status ${status}): ${command} ${args.join(' ')}`)
  process.exit(status)
}

function binary(command) {
  return ['forge', 'anvil', 'cast'].includes(command)
    ? foundryBinary(command, import.meta.url)
    : command
}

/** The pnpm that started this script, which may be on no PATH; else the pinned one from npm. */
function pnpm(args) {
  const path = process.env.npm_execpath ?? ''
  if (/pnpm[^/\\]*\.[cm]?js$/.test(path)) return [process.execPath, path, ...args]
  const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  return ['npx', '-y', packageManager, ...args]
}
