// Runs one example: `pnpm example bands/borrowWithBands [arguments]`. Without a name it lists them.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, root } from './run.mjs'

const [name, ...args] = process.argv.slice(2)
const folder = join(root, 'packages/examples/src')
const examples = readdirSync(folder, { recursive: true })
  .map(String)
  .filter(
    (file) =>
      /^[a-z]+[\\/][A-Za-z]+\.ts$/.test(file) &&
      !file.startsWith('demo') &&
      !file.startsWith('shared'),
  )
  .map((file) => file.replace(/\\/g, '/').replace(/\.ts$/, ''))
  .sort()

if (!name || name === '--help' || !examples.includes(name)) {
  if (name && name !== '--help') console.error(`There is no example "${name}".\n`)
  console.log(
    `usage: pnpm example <module>/<name> [--help]\n\n${examples.map((example) => `  ${example}`).join('\n')}`,
  )
  process.exit(!name || name === '--help' ? 0 : 2)
}
if (!existsSync(join(root, 'packages/sdk/dist/index.js'))) {
  console.log('Building contracts and SDK (about a minute the first time) …')
  await mustRun('pnpm', ['build'], { quiet: true })
}
const example = ['--silent', '--filter', '@quintet/examples', 'exec', 'tsx', `src/${name}.ts`]
await mustRun('pnpm', [...example, ...args], { interactive: true })
