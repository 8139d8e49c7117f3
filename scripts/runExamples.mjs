// Runs every example, one after the other, and stops at the first that fails: `node scripts/runExamples.mjs`.
import { buildForExamples, examples, runExample } from './examples.mjs'

await buildForExamples()
const width = Math.max(...examples.map((name) => name.length))
for (const name of examples) {
  const startedAt = performance.now()
  const { status, output } = await runExample(name, [], { quiet: true })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  if (status !== 0) {
    process.stdout.write(output)
    console.error(`failed (status ${status}): pnpm example ${name}`)
    process.exit(status)
  }
  console.log(`${name.padEnd(width)}  ${seconds.padStart(5)} s`)
}
console.log(`${examples.length} examples ran`)
