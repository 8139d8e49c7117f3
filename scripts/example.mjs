// Runs one example: `pnpm example bands/borrowWithBands [arguments]`. Without a name it lists them.
import { buildForExamples, examples, runExample } from './examples.mjs'

const [name, ...args] = process.argv.slice(2)
if (!name || name === '--help' || !examples.includes(name)) {
  if (name && name !== '--help') console.error(`There is no example "${name}".\n`)
  console.log(
    `usage: pnpm example <module>/<name> [--help]\n\n${examples.map((example) => `  ${example}`).join('\n')}`,
  )
  process.exit(!name || name === '--help' ? 0 : 2)
}
await buildForExamples()
const { status } = await runExample(name, args, { interactive: true })
process.exit(status)
