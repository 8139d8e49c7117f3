// Runs forge, anvil or cast and keeps the exit status: `node scripts/foundry.mjs forge test`.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foundryBinary } from '../packages/sdk/src/testing/foundryBinary.mjs'

const [tool, ...args] = process.argv.slice(2)
if (!['forge', 'anvil', 'cast'].includes(tool)) {
  console.error('usage: node scripts/foundry.mjs <forge|anvil|cast> [arguments]')
  process.exit(2)
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const child = spawn(foundryBinary(tool, import.meta.url), args, { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 128 : 1)))
